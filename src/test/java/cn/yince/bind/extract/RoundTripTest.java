package cn.yince.bind.extract;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.Options;
import cn.yince.Press;
import cn.yince.Printed;
import cn.yince.ShippedPress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A booklet carries all it was made of: what is taken out of it prints the same bytes again. */
class RoundTripTest {
    private static final Press PRESS = ShippedPress.PRESS.with(Options.PLAIN.attaching());
    private static final Path DEPARTMENT = Path.of("data-examples/yangquan-finance-2023-budget.yaml");
    private static final Path UNIT = Path.of("data-examples/yangquan-treasury-2023.yaml");

    @TempDir
    private Path folder;

    @Test
    void aDepartmentWithTheFilesOfItsUnits() throws IOException {
        List<Enclosed> files = printedAgain(DEPARTMENT);
        assertThat(files)
                .extracting(Enclosed::path)
                .startsWith(
                        "yangquan-finance-2023-budget.yaml",
                        "yangquan-finance-2023-budget/局机关.yaml",
                        "yangquan-finance-2023-budget/国库集中支付中心.yaml",
                        "yangquan-finance-2023-budget/预算评审中心.yaml",
                        "公开表/公开表.xlsx",
                        "公开表/预算公开表1.csv")
                .hasSize(4 + 1 + 13);
        assertThat(files).filteredOn(Enclosed::isSource).hasSize(1);
    }

    @Test
    void aUnitWithLastYearsFileFurtherDown() throws IOException {
        String text = Files.readString(UNIT);
        Path last = Files.createDirectories(folder.resolve("原/往年")).resolve("去年.yaml");
        Files.writeString(last, text.replaceFirst("(?m)^年度: 2023", "年度: 2022"));
        Path unit = folder.resolve("原/本年 单位（一）.yaml");
        Files.writeString(unit, withoutLastYear(text) + "\n上年文件: 往年/去年.yaml\n");

        List<Enclosed> files = printedAgain(unit);

        assertThat(files)
                .extracting(Enclosed::path)
                .startsWith("本年 单位（一）.yaml", "往年/去年.yaml", "公开表/公开表.xlsx", "公开表/公开01表.csv")
                .hasSize(2 + 1 + 10);
        assertThat(files.get(1).content()).isEqualTo(Files.readAllBytes(last));
    }

    /** Last year's figures come from last year's file here. */
    private static String withoutLastYear(String text) {
        return text.replaceAll("(?ms)^上年数:\n(?: .*\n)*", "")
                .replaceAll("上年决算: [\\d.]+, ", "")
                .replaceAll(", 上年决算: [\\d.]+", "");
    }

    @Test
    void theTablesAreTheNumbersThatPrint() throws IOException {
        List<Enclosed> files = printedAgain(UNIT);
        String table = new String(files.get(4).content(), StandardCharsets.UTF_8);
        assertThat(files.get(4).description()).isEqualTo("公开03表 支出决算表（金额单位：万元）");
        assertThat(table).startsWith("\uFEFF项目/科目代码,项目/科目名称,本年支出合计,基本支出,项目支出,");
        assertThat(table.lines()).contains("201,一般公共服务支出,449.26,251.56,197.69,,,");
        assertThat(files.get(1).content()).startsWith((byte) 'P', (byte) 'K');
    }

    /** Prints a unit, takes the files out, prints the unit among them. */
    private List<Enclosed> printedAgain(Path unit) throws IOException {
        byte[] first = print(unit);
        List<Enclosed> files = Enclosures.in(Files.write(folder.resolve("册.pdf"), first));
        Path taken = folder.resolve("取出");
        Unpacking.into(taken, files, false);
        assertThat(print(taken.resolve(files.get(0).path()))).isEqualTo(first);
        return files;
    }

    private static byte[] print(Path unit) {
        Printed printed = PRESS.with(Options.PLAIN.attaching().drafting()).print(unit, step -> {});
        return printed.booklet().pdf();
    }
}
