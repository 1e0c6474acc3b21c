package cn.yince.check;

import cn.yince.problem.Place;
import cn.yince.unit.Source;
import java.util.ArrayList;
import java.util.List;

/** Where in a unit file the numbers stand that a cell or figure comes from, as near as its name tells. */
final class TypedAt {
  private TypedAt() {}

  /** The place of the first of these names that leads anywhere; the file when none does. */
  static Place of(List<String> names, Source source) {
    for (String name : names) {
      for (String path : paths(name)) {
        Place place = source.placeOf(path);
        if (place.line() > 0) {
          return place;
        }
      }
    }
    return Place.of(source.file());
  }

  private static List<String> paths(String name) {
    String[] parts = name.split("\\.");
    String inner = parts.length > 1 ? parts[1] : "";
    String last = parts[parts.length - 1];
    return switch (parts[0]) {
      case "公开01表", "公开04表", "一", "四" -> before("结转结余", inner, "收入", "支出");
      case "公开02表", "二" -> before("收入", inner);
      case "公开03表", "公开05表", "公开07表", "公开08表", "三", "五一", "五二", "七", "八" -> before("支出", inner);
      case "公开06表", "六", "预算公开表6" -> before("基本支出经济分类", inner.replaceAll("\\D+$", ""));
      case "公开09表" -> before("三公经费", last);
      case "九", "预算公开表10" -> before("三公经费", inner);
      case "公开10表" -> matters(inner);
      case "十一", "预算公开表11" -> List.of("机关运行经费", "基本支出经济分类");
      case "十二" -> List.of("政府采购");
      case "十三" -> List.of("国有资产");
      case "五三" -> before("支出说明", inner);
      case "自评表", "十四" -> before("绩效自评", inner);
      case "申报表", "预算公开表12", "预算公开表13" -> before("项目", inner);
      default -> List.of("支出", "收入");
    };
  }

  private static List<String> matters(String row) {
    if (row.contains("车") || row.contains("设备")) {
      return List.of("国有资产.车辆." + row, "国有资产");
    }
    return row.contains("单位") || row.contains("经费")
        ? List.of("机关运行经费", "基本支出经济分类")
        : List.of("政府采购." + row, "政府采购");
  }

  private static List<String> before(String key, String inner, String... others) {
    List<String> paths = new ArrayList<>(List.of(key + "." + inner));
    paths.addAll(List.of(others));
    return paths;
  }
}
