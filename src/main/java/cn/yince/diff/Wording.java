package cn.yince.diff;

import cn.yince.Computed;
import cn.yince.codes.CodeBook;
import cn.yince.pack.Settings.TableLabels;
import cn.yince.unit.BookletKind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of figures in the words of the booklet. */
final class Wording {
  /** Sections of final accounts that stand inside another, e.g. 五二. */
  private static final Pattern INNER = Pattern.compile("([五十])([一二三四])");

  private static final Pattern CODE = Pattern.compile("(\\d{3,7})(\\D*)");

  private final BookletKind kind;
  private final List<TableLabels> tables;
  private final CodeBook now;
  private final CodeBook earlier;

  Wording(Computed before, Computed after) {
    this.kind = after.unit().kind();
    this.tables = after.settings().tables();
    this.now = after.codes();
    this.earlier = before.codes();
  }

  /** {@code 表三 支出决算表}, {@code 五（二）}. */
  String title(String group) {
    for (TableLabels table : tables) {
      if (table.name().equals(group)) {
        return group + " " + table.title().replaceAll("\\{.*?}年?度?", "");
      }
    }
    Matcher inner = INNER.matcher(group);
    return isInner(inner) ? inner.group(1) + "（" + inner.group(2) + "）" : group;
  }

  /** The numeral of the section that has a heading in the contents. */
  String section(String group) {
    Matcher inner = INNER.matcher(group);
    return isInner(inner) ? inner.group(1) : group;
  }

  /** {@code 201 一般公共服务支出 项目支出}. */
  String label(FigureName name) {
    return String.join(" ", name.parts().stream().map(this::withName).toList());
  }

  /** A code with its name; anything else as it is. */
  String withName(String part) {
    Matcher code = CODE.matcher(part);
    if (!code.matches()) {
      return part;
    }
    String staff = code.group(2).isEmpty() ? "" : "（" + code.group(2) + "）";
    return code.group(1) + " " + nameOf(code.group(1)) + staff;
  }

  private String nameOf(String code) {
    String name = nameIn(now, code);
    return name.equals(code) ? nameIn(earlier, code) : name;
  }

  private static String nameIn(CodeBook book, String code) {
    String name = book.functional(code);
    name = name.equals(code) ? book.economic(code) : name;
    return name.equals(code) ? book.income(code) : name;
  }

  private boolean isInner(Matcher section) {
    return kind == BookletKind.FINAL_ACCOUNTS && section.matches();
  }
}
