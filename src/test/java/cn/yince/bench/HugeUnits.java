package cn.yince.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Two units far larger than any there is: one with thousands of 自评表, one with tens of thousands of rows of expenditure.
 */
final class HugeUnits {
    private static final int FIRST_CODE = 2_010_101;
    private static final Pattern LEFT_OUT =
            Pattern.compile("^ +(项目效果|公共产品和服务的数量|自评结论|主要经验做法|存在问题与整改措施|评价人员|填报人|填报电话|联系电话):");
    private static final String NAME = "(?m)^  名称: .*$";

    private HugeUnits() {}

    /** Writes both into a folder; {@code example} has 自评表, {@code minimal} has none. */
    static void write(Path example, Path minimal, int forms, int rows, Path folder) throws IOException {
        Path written = LongUnit.write(example, forms, folder, HugeUnits::lean);
        Files.writeString(folder.resolve("许多表.yaml"), Files.readString(written).replaceFirst(NAME, "  名称: 云岭市许多表中心"));
        Files.delete(written);
        String small = Files.readString(minimal);
        StringBuilder expenditure = new StringBuilder("支出:\n");
        for (int i = 0; i < rows; i++) {
            if (small.contains("\n  " + (FIRST_CODE + i) + ":")) {
                continue;
            }
            expenditure
                    .append("  ")
                    .append(FIRST_CODE + i)
                    .append(": {一般公共预算财政拨款: {基本支出: 12.5, 项目支出: ")
                    .append(i)
                    .append(".25}}\n");
        }
        Files.writeString(
                folder.resolve("许多行.yaml"),
                small.replaceFirst(NAME, "  名称: 云岭市许多行中心").replaceFirst("(?m)^支出:\n", expenditure.toString()));
    }

    /** What must be typed of a form: a unit file has a bound of its own, and thousands of whole forms lie above it. */
    private static List<String> lean(List<String> form) {
        List<String> lean = new ArrayList<>();
        boolean dropped = false;
        for (String line : form) {
            boolean begins = line.matches(" {4}\\S.*");
            dropped = line.isBlank()
                    || line.strip().startsWith("#")
                    || (begins ? LEFT_OUT.matcher(line).find() : dropped);
            if (!dropped) {
                lean.add(line);
            }
        }
        return lean;
    }
}
