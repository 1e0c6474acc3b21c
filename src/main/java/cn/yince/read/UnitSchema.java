package cn.yince.read;

import cn.yince.unit.BookletKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON Schema (draft 7) of the unit file, by which editors complete and check what is typed. */
public final class UnitSchema {
  private UnitSchema() {}

  /** The schema as it stands in {@code templates/单位文件.schema.json}, made from the description the reader uses. */
  public static String json() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "http://json-schema.org/draft-07/schema#");
    schema.put("title", "印册 单位文件");
    schema.put("description", "由读取程序的同一份说明生成，请勿手改");
    UnitShapes shapes = UnitShapes.ALL;
    schema.put("if", isBudget());
    schema.put("then", shapes.budget.schema());
    schema.put("else", shapes.finalAccounts.schema());
    return JsonText.of(schema);
  }

  /** The schema of one kind of unit file; a new map, its keys in the order of a unit file. */
  public static Map<String, Object> of(BookletKind kind) {
    UnitShapes shapes = UnitShapes.ALL;
    return kind == BookletKind.BUDGET ? shapes.budget.schema() : shapes.finalAccounts.schema();
  }

  private static Map<String, Object> isBudget() {
    Map<String, Object> condition = new LinkedHashMap<>();
    condition.put("properties", Map.of(ParticularsKeys.KIND, Map.of("const", BookletKind.BUDGET.label())));
    condition.put("required", List.of(ParticularsKeys.KIND));
    return condition;
  }
}
