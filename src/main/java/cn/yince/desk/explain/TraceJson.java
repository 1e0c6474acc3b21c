package cn.yince.desk.explain;

import cn.yince.file.Json;
import cn.yince.layout.Formats;
import cn.yince.pack.Settings.Numbers;
import cn.yince.pack.TableMoney;
import cn.yince.unit.amount.Origin;
import cn.yince.unit.amount.Traced;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The traces of a booklet as JSON; the same booklet gives the same bytes. */
public final class TraceJson {
    private final Formats formats;

    private TraceJson(Numbers numbers) {
        this.formats = new Formats(numbers);
    }

    /** Some numbers of a booklet, in their order. */
    public static String of(Collection<Trace> traces, Numbers numbers) {
        TraceJson json = new TraceJson(numbers);
        return Json.text(Map.of("traces", traces.stream().map(json::trace).toList()));
    }

    private Map<String, Object> trace(Trace trace) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", trace.name());
        json.put("value", Value.plain(trace.number()));
        json.put("low", Value.low(trace.number()).toPlainString());
        json.put("high", Value.high(trace.number()).toPlainString());
        json.put("unit", trace.unit());
        json.put("printed", trace.printed());
        json.put("rounding", trace.rounding());
        json.put("formula", trace.formula());
        json.put(
                "inputs",
                trace.inputs().stream()
                        .filter(TraceJson::isThere)
                        .map(TraceJson::input)
                        .toList());
        if (Operands.stored(trace.number()).origin() instanceof Origin.Published published) {
            json.put("published", published.place().toString());
        }
        json.put(
                "prints",
                Places.of(trace).stream().map(place -> place(place, trace)).toList());
        return json;
    }

    private Map<String, Object> place(Places place, Trace trace) {
        boolean yuan = !place.printed().equals(trace.printed())
                && formats.yuan(trace.figure()).map(place.printed()::equals).orElse(false);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("printed", place.printed());
        json.put(
                "unit",
                yuan ? TableMoney.YUAN : place.printed().equals(trace.printed()) ? trace.printedIn() : trace.unit());
        json.put("place", place.within());
        json.put("pages", List.copyOf(place.pages()));
        return json;
    }

    private static boolean isThere(Traced input) {
        return input.origin() != Origin.ABSENT;
    }

    private static Map<String, Object> input(Traced input) {
        Map<String, Object> json = new LinkedHashMap<>();
        if (input.origin() instanceof Origin.Typed typed) {
            json.put("typed", typed.path());
            json.put("place", typed.place().toString());
            json.put("text", typed.text());
        } else {
            json.put("name", Value.nameOf(input));
        }
        json.put("value", Value.plain(input));
        return json;
    }
}
