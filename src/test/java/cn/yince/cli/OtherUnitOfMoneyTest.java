package cn.yince.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 元 typed for 万元: the cause is told first, once and at a cell, and the advice is about it. */
@Tag("slow")
class OtherUnitOfMoneyTest {
    private static final Path EXAMPLE = Path.of("data-examples/yangquan-treasury-2023.yaml");
    private static final Pattern AMOUNT =
            Pattern.compile("((?:财政拨款|基本支出|项目支出|年初预算|上年决算|总计|预算|到位|执行|\\d{5}): )(\\d+(?:\\.\\d+)?)");

    @TempDir
    private Path folder;

    @Test
    void ofAWholeFile() throws IOException {
        assertThat(found("all", "收入", "支出", "基本支出经济分类", "结转结余", "上年数", "支出说明", "绩效自评")
                        .get(0))
                .contains("封面与单位!B8 提示[J1301] 金额单位是万元，全部支出合计 5376700.00万元");
    }

    @Test
    void ofATable() throws IOException {
        List<String> spending = found("spending", "支出");
        assertThat(spending.get(0)).contains("支出!C8 提示[J1301] 金额单位是万元，“支出”合计 5376700.00万元，与“收入”合计的 535.42万元", "相差上万倍");
        assertThat(spending).filteredOn(line -> line.contains("J130")).hasSize(1);
        List<String> forms = found("forms", "绩效自评");
        assertThat(forms.get(0)).contains("自评表1 国库集中支付运行经费!E15 提示[J1301]", "“绩效自评”合计 1977000.00万元");
        assertThat(forms.get(1)).contains("自评表1 国库集中支付运行经费!E15 错误[J1202]");
        List<String> told = found("told", "支出说明");
        assertThat(told.get(0)).contains("上年与年初预算!C18 提示[J1301]");
        assertThat(told.get(1)).contains("上年与年初预算!D18 错误[J1108]");
    }

    /** A finding about sums points at what was typed for the largest part of it, not at a cell of another thing. */
    @Test
    void sumsPointAtTheirLargestPart() throws IOException {
        String yaml = Files.readString(EXAMPLE)
                .replaceFirst("公务用车运行维护费: \\{.*\\}", "公务用车运行维护费: {全年预算: 1, 决算: 2.5, 上年决算: 0, 原因: 租用}");
        assertThat(yaml).contains("决算: 2.5");
        assertThat(checked("cars", yaml))
                .anyMatch(line -> line.contains("三公经费!C9 提示[D0101]"))
                .anyMatch(line -> line.contains("三公经费!C9 提示[J1001]"));
    }

    /** What is found of the example with the amounts of some of its parts in 元, as a workbook. */
    private List<String> found(String name, String... parts) throws IOException {
        StringBuilder yaml = new StringBuilder();
        String part = "";
        for (String line : Files.readAllLines(EXAMPLE)) {
            part = line.matches("\\S[^:]*:.*") ? line.substring(0, line.indexOf(':')) : part;
            yaml.append(
                            List.of(parts).contains(part)
                                    ? AMOUNT.matcher(line)
                                            .replaceAll(amount -> amount.group(1)
                                                    + new BigDecimal(amount.group(2))
                                                            .movePointRight(4)
                                                            .toPlainString())
                                    : line)
                    .append('\n');
        }
        return checked(name, yaml.toString());
    }

    private List<String> checked(String name, String yaml) throws IOException {
        Path unit = Files.writeString(folder.resolve(name + ".yaml"), yaml);
        Path workbook = folder.resolve(name + ".xlsx");
        run("excel", unit.toString(), "-o", workbook.toString());
        return run("check", workbook.toString())
                .lines()
                .filter(line -> line.contains(".xlsx:"))
                .toList();
    }

    private static String run(String... words) {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(shown, true, StandardCharsets.UTF_8);
        new CommandLine(Path.of("").toAbsolutePath(), new Screen(stream, stream, false), Clock.systemUTC()).run(words);
        return shown.toString(StandardCharsets.UTF_8);
    }
}
