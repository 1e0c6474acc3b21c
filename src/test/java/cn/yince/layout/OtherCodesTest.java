package cn.yince.layout;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.check.Checks;
import cn.yince.compute.ledger.Ledger;
import cn.yince.pack.Pack;
import cn.yince.pack.Packs;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import cn.yince.read.Asked;
import cn.yince.unit.Unit;
import cn.yince.unit.codes.CodeBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Codes with data that a form of fixed rows lacks get rows of their own; without such the form stays as it is. */
class OtherCodesTest {
    private static final Path MINIMAL = Path.of("data-examples/minimal.yaml");

    @TempDir
    private Path folder;

    @Test
    void formsStayAsTheyAreWithoutOtherCodes() throws IOException {
        assertThat(form(MINIMAL, "公开01表")).hasSize(31);
        assertThat(form(MINIMAL, "公开04表")).hasSize(32);
        assertThat(form(MINIMAL, "公开06表")).hasSize(28);
    }

    @Test
    void aClassWithoutARowIsPrintedBeforeTheTotals() throws IOException {
        Path file = written(
                "2010650:", "2090101:", "  2210201: 13.60", "  2210201: 13.60", "科目补充: {功能分类: {2090101: 基本养老金}}");
        List<Map<String, String>> totals = form(file, "公开01表");
        assertThat(totals).hasSize(32);
        assertThat(totals.get(26))
                .containsEntry("右项目", "社会保险基金支出")
                .containsEntry("右行次", "")
                .containsEntry("右金额", "186.40");
        assertThat(totals.get(27)).containsEntry("右项目", "本年支出合计");
        List<Map<String, String>> fiscal = form(file, "公开04表");
        assertThat(fiscal).hasSize(33);
        assertThat(fiscal.get(26))
                .containsEntry("右项目", "社会保险基金支出")
                .containsEntry("合计", "186.40")
                .containsEntry("一般公共预算财政拨款", "186.40");
    }

    @Test
    void economicCodesWithoutARowStandBelowThoseOfTheirKind() throws IOException {
        Path file = written("  30102:", "  30198:", "  30228:", "  30298:", "科目补充: {经济分类: {30198: 甲补贴, 30298: 乙费用}}");
        List<Map<String, String>> rows = form(file, "公开06表");
        assertThat(rows).hasSize(29);
        assertThat(rows.get(28))
                .containsEntry("代码1", "30198")
                .containsEntry("名称1", "甲补贴")
                .containsEntry("决算数1", "31.60");
        assertThat(rows.get(28))
                .containsEntry("代码2", "")
                .containsEntry("代码4", "30298")
                .containsEntry("名称4", "乙费用")
                .containsEntry("决算数4", "6.00");
    }

    private Path written(String code, String other, String second, String another, String names) throws IOException {
        String text = Files.readString(MINIMAL).replace(code, other).replace(second, another) + names + "\n";
        return Files.writeString(folder.resolve("单位.yaml"), text);
    }

    private static List<Map<String, String>> form(Path file, String table) {
        Unit unit = Asked.reader().read(file);
        Pack pack = new Packs(Path.of("templates")).open(unit.pack(), unit.kind(), unit.year(), Place.of("单位.yaml"));
        CodeBook codes = pack.codes().with(unit);
        Ledger ledger = Checks.of(unit, new Problems()).ledger();
        return Sheets.fill(pack, unit, ledger).stream()
                .filter(sheet -> sheet.name().equals(table))
                .findFirst()
                .orElseThrow()
                .rows();
    }
}
