package cn.yince.cli;

import cn.yince.desk.diff.Difference;
import cn.yince.desk.diff.FigureChange;
import cn.yince.desk.diff.Group;
import cn.yince.desk.diff.Member;
import cn.yince.desk.diff.TextChange;
import cn.yince.desk.diff.Value;
import cn.yince.file.Json;
import cn.yince.layout.change.Stretch;
import cn.yince.unit.Unit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A difference for programs. */
final class DiffJson {
    private DiffJson() {}

    static String of(Difference difference, Unit before, Unit after) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("old", unit(before));
        json.put("new", unit(after));
        json.put("sameYear", difference.sameYear());
        json.put("different", difference.isAny());
        json.put("added", difference.added().stream().map(DiffJson::member).toList());
        json.put("removed", difference.removed().stream().map(DiffJson::member).toList());
        json.put("groups", difference.groups().stream().map(DiffJson::group).toList());
        json.put("texts", difference.texts().stream().map(DiffJson::text).toList());
        return Json.text(json);
    }

    private static Map<String, Object> unit(Unit unit) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", unit.source().file());
        json.put("name", unit.identity().name());
        json.put("year", unit.year());
        json.put("kind", unit.kind().label());
        return json;
    }

    private static Map<String, Object> member(Member member) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", member.kind());
        json.put("name", member.name());
        return json;
    }

    private static Map<String, Object> group(Group group) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", group.name());
        json.put("title", group.title());
        json.put("pages", group.pages());
        json.put("figures", group.figures().stream().map(DiffJson::figure).toList());
        return json;
    }

    private static Map<String, Object> figure(FigureChange figure) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", figure.name());
        json.put("label", figure.label());
        json.put("unit", figure.measure().label());
        json.put("old", number(figure.before()));
        json.put("new", number(figure.after()));
        json.put("difference", figure.difference());
        json.put("percent", figure.relative().orElse(null));
        json.put("pages", figure.pages());
        return json;
    }

    private static Object number(Optional<Value> value) {
        return value.map(Value::number).orElse(null);
    }

    private static Map<String, Object> text(TextChange change) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", change.name());
        json.put("change", change.kind().name().toLowerCase(Locale.ROOT));
        json.put(
                "words",
                change.words().stream()
                        .filter(stretch -> stretch.kind() != Stretch.Kind.BOTH)
                        .map(DiffJson::word)
                        .toList());
        json.put("pages", change.page().stream().toList());
        return json;
    }

    /** A part that only one of them has. */
    private static Map<String, Object> word(Stretch stretch) {
        return Map.of(stretch.kind().name().toLowerCase(Locale.ROOT), stretch.text());
    }
}
