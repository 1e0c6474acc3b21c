package cn.yince.read.shape;

import cn.yince.problem.Place;
import cn.yince.read.yaml.KeyText;
import cn.yince.read.yaml.Typed;
import cn.yince.unit.Published;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Published figures: nested mappings, their keys joined by dots to names; the leaves are numbers. */
final class PublishedShape implements Shape<List<Published>> {
    @Override
    public List<Published> read(Typed typed, At at) {
        Map<String, Published> figures = new LinkedHashMap<>();
        collect(typed, at, "", figures);
        return List.copyOf(figures.values());
    }

    @Override
    public Outline outline() {
        return new Outline.Figures();
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> schema = Schemas.types("object", "null");
        schema.put("additionalProperties", Schemas.types("object", "number", "string", "null"));
        return schema;
    }

    private static void collect(Typed typed, At at, String name, Map<String, Published> into) {
        if (typed instanceof Typed.Mapping mapping) {
            for (Typed.Entry entry : mapping.entries()) {
                String key = KeyText.halfWidthDigits(entry.key()).strip();
                collect(entry.value(), at.into(key, entry.place()), name.isEmpty() ? key : name + "." + key, into);
            }
        } else if (!typed.isEmpty() && name.isEmpty()) {
            at.error("Y0207", typed, at.name() + "下面应是“名称: 数”各项", "如 表号.合计.项目支出: 197.69");
        } else if (!typed.isEmpty()) {
            figure(typed, at, name, into);
        }
    }

    private static void figure(Typed typed, At at, String name, Map<String, Published> into) {
        Scalars.expect("数", typed, at)
                .flatMap(scalar -> Numeral.read("数", scalar, withoutPercent(scalar.text()), at))
                .ifPresent(value -> {
                    Published earlier = into.putIfAbsent(name, new Published(name, value, typed.place()));
                    if (earlier != null) {
                        reportTwice(at, earlier.place());
                    }
                });
    }

    private static void reportTwice(At at, Place earlier) {
        at.error("Y0201", at.place(), at.name() + "重复，第 " + earlier.line() + " 行已经填过", "请只保留一处");
    }

    private static String withoutPercent(String text) {
        return text.endsWith("%") || text.endsWith("％") ? text.substring(0, text.length() - 1) : text;
    }
}
