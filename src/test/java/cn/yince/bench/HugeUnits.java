package cn.yince.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Two units far larger than any there is: one with thousands of 自评表, one with tens of thousands of rows of expenditure.
 */
final class HugeUnits {
    private static final int FIRST_CODE = 2_010_101;
    private static final String NAME = "(?m)^  名称: .*$";

    private HugeUnits() {}

    /** Writes both into a folder; {@code example} has 自评表, {@code minimal} has none. */
    static void write(Path example, Path minimal, int forms, int rows, Path folder) throws IOException {
        Path written = LongUnit.write(example, forms, folder);
        Files.writeString(folder.resolve("许多表.yaml"), Files.readString(written).replaceFirst(NAME, "  名称: 云岭市许多表中心"));
        Files.delete(written);
        StringBuilder expenditure = new StringBuilder("支出:\n");
        for (int i = 0; i < rows; i++) {
            expenditure
                    .append("  ")
                    .append(FIRST_CODE + i)
                    .append(": {一般公共预算财政拨款: {基本支出: 12.5, 项目支出: ")
                    .append(i)
                    .append(".25}}\n");
        }
        Files.writeString(
                folder.resolve("许多行.yaml"),
                Files.readString(minimal)
                        .replaceFirst(NAME, "  名称: 云岭市许多行中心")
                        .replaceFirst("(?m)^支出:\n", expenditure.toString()));
    }
}
