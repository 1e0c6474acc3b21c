package cn.yince.desk.workbook;

import cn.yince.read.write.Remarks;
import cn.yince.read.write.UnitText;
import cn.yince.read.yaml.Typed;
import cn.yince.unit.codes.CodeBook;
import java.util.List;
import java.util.Set;

/** The tree of a workbook as a unit file, with the names of codes beside them. */
public final class ImportedText {
    private static final Set<String> FUNCTIONAL = Set.of("收入", "支出", "支出说明", "上年结转", "年终结转");
    private static final String ECONOMIC = "基本支出经济分类";

    private ImportedText() {}

    /**
     * The text of the file.
     *
     * @param from names of the workbooks, for its first line
     */
    public static String of(Typed.Mapping tree, CodeBook codes, List<String> from) {
        Remarks remarks = new Remarks().above("", List.of("由 " + String.join("、", from) + " 转成"));
        for (Typed.Entry part : tree.entries()) {
            if (part.value() instanceof Typed.Mapping mapping) {
                mapping.entries().forEach(entry -> name(part.key(), entry.key(), codes, remarks));
            }
        }
        return UnitText.of(tree, remarks);
    }

    private static void name(String part, String code, CodeBook codes, Remarks remarks) {
        String name = FUNCTIONAL.contains(part)
                ? codes.functional(code)
                : part.equals(ECONOMIC) ? codes.economic(code) : code;
        if (!name.equals(code)) {
            remarks.beside(part + "." + code, name);
        }
    }
}
