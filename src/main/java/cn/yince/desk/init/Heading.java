package cn.yince.desk.init;

import cn.yince.pack.Pack;
import cn.yince.read.write.Remarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands at the top of a new file and above its parts. */
final class Heading {
    private Heading() {}

    /**
     * The first lines of a file that begins with nothing; {@code schema} is where the schema lies from it, empty for
     * nowhere.
     */
    static List<String> of(Pack pack, String schema) {
        List<String> lines = first(pack, schema);
        lines.add("缩进的“# ”各行是写法示例：去掉“# ”，改成本单位的内容；用不到的不必动。");
        return lines;
    }

    /** The first lines of a file made from last year's. */
    static List<String> ofNextYear(Pack pack, String lastFile, String schema) {
        List<String> lines = first(pack, schema);
        lines.add("由 " + lastFile + " 结转：上年的数已填好，本年的数和文字空着，“#”后面是上年的内容。单位情况、概况、名词解释照旧，请看一遍。");
        lines.add("缩进的“# ”各行是上年的内容或写法示例：仍然适用的，去掉“# ”再改。");
        return lines;
    }

    private static List<String> first(Pack pack, String schema) {
        List<String> lines = new ArrayList<>();
        if (!schema.isEmpty()) {
            lines.add("yaml-language-server: $schema=" + schema);
        }
        lines.add(pack.year() + " 年度" + pack.kind().label() + "单位文件，模板 " + pack.name());
        lines.add("“#”后面是说明，不会印出来。冒号用半角并加一个空格；缩进用空格，不用 Tab 键；金额后面不写单位。");
        lines.add("只填最末一级的数，类、款、合计、占比和增减率自动得出。没有的留空，不必删去。");
        return lines;
    }

    /** Says above a part of the file, or beside it when it is a line, what it is. */
    static void describe(Part part, Remarks remarks) {
        String said = Sayings.of(part, Optional.empty());
        boolean isLine =
                part.parts().isEmpty() && part.row().isEmpty() && part.item().isEmpty();
        if (isLine) {
            remarks.beside(part.name(), said);
        } else if (!said.isEmpty()) {
            remarks.above(part.name(), List.of(said));
        }
    }
}
