package cn.yince.read;

import cn.yince.file.Json;
import cn.yince.read.field.FieldBook;
import cn.yince.unit.BookletKind;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The JSON Schema (draft 7) of the unit file, by which editors complete and check what is typed. */
public final class UnitSchema {
    private UnitSchema() {}

    /**
     * The schema as it stands in {@code templates/单位文件.schema.json}, made from the description the reader uses.
     *
     * @param fields what files are asked for
     * @param proposals what editors propose, a schema for each: {@code 模板} for packs, {@code 功能分类7位} and the like for
     *     codes
     */
    public static String json(FieldBook fields, Map<String, Object> proposals) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "http://json-schema.org/draft-07/schema#");
        schema.put("title", "印册 单位文件");
        schema.put("description", "由读取程序的同一份说明生成，请勿手改");
        schema.put("if", isBudget());
        schema.put("then", fields.every(BookletKind.BUDGET).schema());
        schema.put("else", fields.every(BookletKind.FINAL_ACCOUNTS).schema());
        schema.put("definitions", definitions(schema, proposals));
        return Json.text(schema);
    }

    /** What a schema refers to; nothing is proposed where nothing is known. */
    private static Map<String, Object> definitions(Map<String, Object> schema, Map<String, Object> proposals) {
        Map<String, Object> definitions = new TreeMap<>();
        referredTo(schema, name -> definitions.put(name, proposals.getOrDefault(name, Map.of())));
        return definitions;
    }

    private static void referredTo(Object schema, Consumer<String> names) {
        if (schema instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                if (key.equals("$ref")) {
                    names.accept(URI.create(String.valueOf(value)).getFragment().substring("/definitions/".length()));
                }
                referredTo(value, names);
            });
        } else if (schema instanceof Collection<?> list) {
            list.forEach(each -> referredTo(each, names));
        }
    }

    private static Map<String, Object> isBudget() {
        Map<String, Object> condition = new LinkedHashMap<>();
        condition.put("properties", Map.of(ParticularsOf.KIND, Map.of("const", BookletKind.BUDGET.label())));
        condition.put("required", List.of(ParticularsOf.KIND));
        return condition;
    }
}
