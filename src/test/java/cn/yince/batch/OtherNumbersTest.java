package cn.yince.batch;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.CopiedTemplates;
import cn.yince.batch.result.Facts;
import cn.yince.batch.result.Outcome;
import cn.yince.batch.result.Output;
import cn.yince.batch.result.Report;
import cn.yince.batch.result.Status;
import cn.yince.batch.result.Totals;
import cn.yince.batch.sheet.SummaryWorkbook;
import cn.yince.compute.ledger.Ledger;
import cn.yince.compute.ledger.Ledgers;
import cn.yince.pack.Pack;
import cn.yince.pack.Packs;
import cn.yince.problem.Place;
import cn.yince.unit.BookletKind;
import cn.yince.unit.amount.Amount;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs that number their tables otherwise are summed up by what the tables are. */
class OtherNumbersTest {
    private static final Place HERE = Place.of("试验");

    @TempDir
    Path folder;

    private Path templates;

    /** A province whose first two tables have the numbers of each other, and names of its own. */
    @BeforeEach
    void anInventedProvince() throws IOException {
        templates = CopiedTemplates.fresh();
        FileUtils.copyDirectory(
                templates.resolve("山西").toFile(), templates.resolve("云州").toFile());
        Path settings = templates.resolve("云州/决算/设置.yaml");
        String text = Files.readString(settings);
        Files.writeString(
                settings,
                text.replace("\n  公开01表:\n    表: 收入支出决算总表", "\n  附表2:\n    表: 收入决算表")
                        .replace("\n  公开02表:\n    表: 收入决算表", "\n  附表1:\n    表: 收入支出决算总表"));
    }

    private Pack open(String name) {
        return new Packs(templates).open(name, BookletKind.FINAL_ACCOUNTS, 2023, HERE);
    }

    private static Ledger ledger(String totals, String income, int amount) {
        Map<String, Amount> amounts = new LinkedHashMap<>();
        amounts.put(totals + ".收入总计", wan(amount));
        amounts.put(totals + ".年初结转", wan(1));
        amounts.put(income + ".合计.本年收入合计", wan(amount - 1));
        amounts.put(income + ".201.本年收入合计", wan(amount - 1));
        return Ledgers.of(amounts);
    }

    private static Amount wan(int number) {
        return new Amount(BigDecimal.valueOf(number), BigDecimal.ZERO);
    }

    @Test
    void totalsAreNamedByTheirMeaningInTheOrderOfThePack() {
        Totals totals = Totals.of(ledger("附表1", "附表2", 10), List.of(), open("云州"));

        assertThat(totals.cells().keySet()).containsExactly("收入决算表.合计.本年收入合计", "收入支出决算总表.收入总计");
        assertThat(totals.shown().keySet()).containsExactly("附表2.合计.本年收入合计", "附表1.收入总计");
        assertThat(totals.keyFigures()).containsExactly(Map.entry("收入总计", BigDecimal.TEN));
        assertThat(totals.keyNames()).startsWith("收入总计", "支出总计").endsWith("政府采购");
        assertThat(totals.summedFigures()).containsOnlyKeys("收入总计");
    }

    @Test
    void unitsOfTwoPacksAreSummedInOneColumn() throws IOException {
        Outcome one = outcome("甲", Totals.of(ledger("公开01表", "公开02表", 30), List.of(), open("山西")));
        Outcome other = outcome("乙", Totals.of(ledger("附表1", "附表2", 10), List.of(), open("云州")));

        List<List<String>> rows = totals(new Report(List.of(one, other), List.of(), List.of()));

        assertThat(rows.get(0)).containsExactly("合计决算2023", "计入合计", "收入支出决算总表", "收入决算表");
        assertThat(rows.get(1)).endsWith("收入总计", "合计.本年收入合计");
        assertThat(rows.get(4)).containsExactly("合计", "", "40.0", "38.0");
        assertThat(totals(new Report(List.of(one), List.of(), List.of())).get(0))
                .endsWith("公开01表", "公开02表");
    }

    private static Outcome outcome(String unit, Totals totals) {
        Facts facts = new Facts(unit, "", "山西", BookletKind.FINAL_ACCOUNTS, 2023, false, List.of(), totals);
        return new Outcome(unit, unit, Status.PRINTED, "", List.of(), facts, Output.NONE, List.of(), 0);
    }

    private List<List<String>> totals(Report report) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(SummaryWorkbook.of(report, folder)))) {
            Sheet sheet = workbook.getSheet("合计决算2023");
            List<List<String>> rows = new ArrayList<>();
            for (Row row : sheet) {
                List<String> texts = new ArrayList<>();
                row.forEach(cell -> texts.add(cell.toString()));
                rows.add(texts);
            }
            return rows;
        }
    }

    @Test
    void aCityMayHaveFurtherKeyFigures() throws IOException {
        Files.writeString(templates.resolve("山西/阳泉/设置.yaml"), "汇总: {关键数: {人员经费: 一般公共预算财政拨款基本支出决算明细表.人员经费合计}}\n");
        Path output = folder.resolve("册");
        SmallUnits.run(Order.of(List.of(SmallUnits.write(folder.resolve("单位"), 1)), output, 1), templates);

        assertThat(Files.readString(output.resolve("汇总.json")))
                .containsPattern("\"政府采购\": [0-9.]+,\\s+\"人员经费\": [0-9.]+\\s");
        assertThat(Files.readString(output.resolve("汇总.html"))).containsPattern(">政府采购</th>\\s*<th[^>]*>人员经费</th>");
    }
}
