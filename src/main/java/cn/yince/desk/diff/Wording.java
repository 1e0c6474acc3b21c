package cn.yince.desk.diff;

import cn.yince.Computed;
import cn.yince.pack.Settings.TableLabels;
import cn.yince.unit.codes.CodeBook;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of figures in the words of the booklet. */
final class Wording {
    private static final Pattern CODE = Pattern.compile("(\\d{3,7})(\\D*)");

    private final List<TableLabels> tables;
    private final CodeBook now;
    private final CodeBook earlier;
    private final Sections sections;

    Wording(Computed before, Computed after, Sections sections) {
        this.sections = sections;
        this.tables = after.settings().tables();
        this.now = after.codes();
        this.earlier = before.codes();
    }

    /** {@code 表三 支出决算表}, {@code 三、支出情况}, {@code 五（二）}. */
    String title(String group) {
        for (TableLabels table : tables) {
            if (table.name().equals(group)) {
                return group + " " + table.title().replaceAll("\\{.*?}年?度?", "");
            }
        }
        return sections.title(group);
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
}
