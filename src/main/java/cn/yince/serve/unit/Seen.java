package cn.yince.serve.unit;

import cn.yince.OpenUnit;
import cn.yince.Preview;
import cn.yince.desk.explain.Trace;
import cn.yince.desk.explain.TraceJson;
import cn.yince.desk.explain.Traces;
import cn.yince.file.Json;
import cn.yince.layout.Area;
import cn.yince.layout.Drawn;
import cn.yince.serve.http.Refused;
import cn.yince.unit.Source;
import cn.yince.unit.amount.Origin;
import cn.yince.unit.amount.Traced;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pages of a unit, and what stands where on them. */
final class Seen {
    private static final int MOST_FIELDS = 500;
    private static final int MOST_PLACES = 60;
    private static final int SHORTEST_TEXT = 4;
    private static final double NEAR = 3;
    private final OpenUnit unit;
    private final Preview preview;
    private final Map<String, String> fields;
    private Traces traces;

    Seen(OpenUnit unit, Preview preview, Map<String, String> fields) {
        this.unit = unit;
        this.preview = preview;
        this.fields = fields;
    }

    Preview preview() {
        return preview;
    }

    private synchronized Traces traces() {
        if (traces == null) {
            traces = Moved.numbers(unit);
        }
        return traces;
    }

    Map<String, Object> pages(String revision) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("revision", revision);
        json.put("pages", preview.papers().size());
        json.put(
                "entries",
                preview.entries().stream()
                        .map(each -> Map.of("title", each.title(), "level", each.level(), "page", each.page()))
                        .toList());
        json.put("tables", preview.tables());
        json.put(
                "size",
                preview.papers().stream()
                        .map(paper -> List.of(paper.right(), paper.top()))
                        .toList());
        return json;
    }

    List<Map<String, Object>> marks(Optional<Integer> page) {
        return preview.numbers().stream()
                .filter(spot -> page.isEmpty() || page.get() == spot.page())
                .map(spot -> {
                    Map<String, Object> json = place(spot.page(), spot.area(), spot.printed());
                    json.put("name", spot.name());
                    return json;
                })
                .toList();
    }

    /** What stands at a point, in points from the lower left corner. */
    Map<String, Object> at(int page, double x, double y) {
        Map<String, Object> json = new LinkedHashMap<>();
        Optional<Preview.Spot> spot = preview.numbers().stream()
                .filter(each -> each.page() == page && each.area().holds(x, y, NEAR))
                .min(Comparator.comparingDouble(each -> distance(each.area(), x, y)));
        json.put("found", spot.map(each -> number(each.name())).orElse(null));
        json.put("text", spot.isPresent() ? null : text(page, x, y).orElse(null));
        return json;
    }

    private static double distance(Area area, double x, double y) {
        double across = (area.left() + area.right()) / 2 - x;
        double up = (area.bottom() + area.top()) / 2 - y;
        return across * across + up * up;
    }

    private Optional<Map<String, Object>> text(int page, double x, double y) {
        if (page < 1 || page > preview.texts().size()) {
            return Optional.empty();
        }
        return preview.texts().get(page - 1).stream()
                .filter(drawn -> drawn.area().holds(x, y, NEAR))
                .map(Drawn::text)
                .findFirst()
                .flatMap(this::typed);
    }

    /** Where a stretch of text was typed. */
    private Optional<Map<String, Object>> typed(String drawn) {
        String wanted = bare(drawn);
        return unit.unit().source().texts().stream()
                .filter(text -> shares(bare(text.text()), wanted))
                .findFirst()
                .map(text -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("path", fields.getOrDefault(text.path(), ""));
                    json.put("printed", drawn);
                    return json;
                });
    }

    private static boolean shares(String typed, String drawn) {
        return drawn.length() >= SHORTEST_TEXT && typed.contains(drawn)
                || typed.length() >= SHORTEST_TEXT && drawn.contains(typed);
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }

    /**
     * A number by its name.
     *
     * @throws Refused when there is none
     */
    @SuppressWarnings("unchecked")
    Map<String, Object> number(String name) {
        Trace trace = traces().byName().get(name);
        if (trace == null) {
            throw Refused.missing("册中没有这个数");
        }
        String text = TraceJson.of(List.of(trace), unit.settings().numbers());
        Map<String, Object> json = ((List<Map<String, Object>>) Json.object(text.getBytes(StandardCharsets.UTF_8))
                        .orElseThrow()
                        .get("traces"))
                .get(0);
        json.put("label", name);
        for (Map<String, Object> input : (List<Map<String, Object>>) json.get("inputs")) {
            if (input.containsKey("typed")) {
                input.put("path", fields.getOrDefault(input.get("typed"), ""));
            } else {
                Trace of = traces().byName().get(input.get("name"));
                input.put("printed", of == null ? "" : of.printed());
            }
        }
        json.put("fields", fields(trace.number()));
        json.put("prints", prints(name));
        return json;
    }

    private List<Map<String, Object>> prints(String name) {
        List<Map<String, Object>> prints = new ArrayList<>();
        for (Preview.Spot spot : preview.numbers()) {
            if (spot.name().equals(name) && prints.size() < MOST_PLACES) {
                Map<String, Object> json = place(spot.page(), spot.area(), spot.printed());
                json.put("within", spot.within());
                prints.add(json);
            }
        }
        return prints;
    }

    /** Everything typed that a number is made of. */
    private List<String> fields(Traced number) {
        Set<Traced> met = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Traced> open = new ArrayDeque<>(List.of(number));
        Set<String> paths = new LinkedHashSet<>();
        while (!open.isEmpty() && paths.size() < MOST_FIELDS) {
            Traced next = open.pop();
            if (next.origin() instanceof Origin.Typed typed) {
                Optional.ofNullable(fields.get(typed.path())).ifPresent(paths::add);
            }
            for (Traced input : next.origin().inputs()) {
                if (met.add(input)) {
                    open.push(input);
                }
            }
        }
        return List.copyOf(paths);
    }

    /** Where something typed prints: numbers made of it, those of it alone first; texts by their words. */
    List<Map<String, Object>> where(String path) {
        List<Map<String, Object>> places = new ArrayList<>();
        Map<String, Integer> sizes = new LinkedHashMap<>();
        for (Trace trace : traces().all()) {
            List<String> of = fields(trace.number());
            if (of.contains(path)) {
                sizes.put(trace.name(), of.size());
            }
        }
        preview.numbers().stream()
                .filter(spot -> sizes.containsKey(spot.name()))
                .sorted(Comparator.comparingInt(spot -> sizes.get(spot.name())))
                .limit(MOST_PLACES)
                .forEach(spot -> {
                    Map<String, Object> json = place(spot.page(), spot.area(), spot.printed());
                    json.put("name", spot.name());
                    places.add(json);
                });
        if (places.isEmpty()) {
            texts(path, places);
        }
        return places;
    }

    private void texts(String path, List<Map<String, Object>> into) {
        for (Source.Text text : unit.unit().source().texts()) {
            if (path.equals(fields.get(text.path()))
                    || fields.getOrDefault(text.path(), "").startsWith(path + "/")) {
                String typed = bare(text.text());
                for (int page = 0; page < preview.texts().size() && into.size() < MOST_PLACES; page++) {
                    for (Drawn drawn : preview.texts().get(page)) {
                        if (shares(typed, bare(drawn.text()))) {
                            Map<String, Object> json = place(page + 1, drawn.area(), drawn.text());
                            json.put("name", null);
                            into.add(json);
                        }
                    }
                }
            }
        }
    }

    private static Map<String, Object> place(int page, Area area, String printed) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("page", page);
        json.put("rect", List.of(area.left(), area.bottom(), area.right(), area.top()));
        json.put("printed", printed);
        return json;
    }
}
