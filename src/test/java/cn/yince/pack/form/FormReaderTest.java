package cn.yince.pack.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.yince.pack.Pack;
import cn.yince.pack.Packs;
import cn.yince.pack.form.DeclaredForm.Side;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.unit.BookletKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The columns of a table, declared instead of drawn. */
class FormReaderTest {
    private static final Map<String, String> LOOK = new Packs(Path.of("templates"))
            .open(Pack.NATION, BookletKind.FINAL_ACCOUNTS, 2024, Place.of("试验"))
            .settings()
            .look();
    private static final String GOOD = "表头:\n- 项目: [科目代码, 科目名称]\n- 决算数: 合计\n- 其中: [基本支出, 项目支出]\n";

    @TempDir
    private Path folder;

    private DeclaredForm read(String yaml) throws IOException {
        Path rows = Files.writeString(folder.resolve("甲.tsv"), "科目代码\t科目名称\t合计\t基本支出\t项目支出\n*\t*\t=合计\t=基本支出\t=项目支出\n");
        return FormReader.read(Files.writeString(folder.resolve("甲.yaml"), yaml), ColumnSides.of(rows), LOOK);
    }

    @Test
    void headsStandOverTheColumnsOfTheRows() throws IOException {
        DeclaredForm form = read(GOOD + "栏宽: {科目名称: 3}\n居中: [科目代码]\n合并: [科目代码, 科目名称]\n居中字: [总计]\n表样: {纸: 竖}\n");
        assertThat(form.columns()).containsExactly("科目代码", "科目名称", "合计", "基本支出", "项目支出");
        assertThat(form.heads()).extracting(Head::text).containsExactly("项目", "决算数", "其中");
        assertThat(form.heads()).extracting(Head::depth).containsExactly(2, 1, 2);
        assertThat(form.shares()).isEqualTo(Map.of("科目名称", 3));
        assertThat(form.sides())
                .containsEntry("科目代码", Side.CENTER)
                .containsEntry("科目名称", Side.LEFT)
                .containsEntry("合计", Side.RIGHT);
        assertThat(form.joined()).containsExactly(List.of("科目代码", "科目名称"));
        assertThat(form.centered()).containsExactly("总计");
        assertThat(form.look().isLandscape()).isFalse();
        assertThat(form.look().height("行高")).isEqualTo(16);
    }

    @Test
    void aColumnOfEconomicItemsPrintsAsThree() throws IOException {
        Path rows = Files.writeString(folder.resolve("乙.tsv"), "科目1\n30101\n人员经费合计\n");
        assertThat(ColumnSides.of(rows).sides())
                .containsExactly(
                        Map.entry("代码1", Side.LEFT), Map.entry("名称1", Side.LEFT), Map.entry("决算数1", Side.RIGHT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "决算数: 合计|决算数: 合记|M0412|甲.yaml:3|是否应为“合计”？",
                "决算数: 合计|决算数: 基本支出|M0412|甲.yaml:4|写了两次",
                "- 决算数: 合计⏎||M0412|甲.yaml|表头里没有“合计”",
                "表头:|表投:|M0411|甲.yaml:1|是否应为“表头”？",
                "- 决算数: 合计|- {甲: 合计, 乙: 合计}|M0411|甲.yaml:3|表头的一项写得不对",
                "[基本支出, 项目支出]|[基本支出, 项目支出]⏎栏宽: {合计: 0}|M0411|甲.yaml:5|1 到 100 的整数",
                "[基本支出, 项目支出]|[基本支出, 项目支出]⏎栏宽: {小计: 2}|M0412|甲.yaml:5|没有“小计”这一栏",
                "[基本支出, 项目支出]|[基本支出, 项目支出]⏎合并: [科目代码, 合计]|M0411|甲.yaml:5|不相邻",
                "[基本支出, 项目支出]|[基本支出, 项目支出]⏎表样: {行高: 16}|M0411|甲.yaml:5|例如 16pt",
                "[基本支出, 项目支出]|[基本支出, 项目支出]⏎表样: {行商: 16pt}|M0411|甲.yaml:5|是否应为“行高”？",
            })
    void whatIsWrongIsToldWithItsPlace(String from, String to, String code, String place, String words)
            throws IOException {
        String yaml = GOOD.replace(from.replace("⏎", "\n"), to == null ? "" : to.replace("⏎", "\n"));
        InputRejected rejected = catchThrowableOfType(InputRejected.class, () -> read(yaml));
        assertThat(rejected).hasMessageContainingAll(code, place, words);
    }

    @Test
    void aLookThatIsNotWholeIsTold() throws IOException {
        Path rows = Files.writeString(folder.resolve("甲.tsv"), "甲\n=甲\n");
        Path form = Files.writeString(folder.resolve("甲.yaml"), "表头: [甲]\n");
        InputRejected rejected = catchThrowableOfType(
                InputRejected.class, () -> FormReader.read(form, ColumnSides.of(rows), Map.of("纸", "横")));
        assertThat(rejected).hasMessageContainingAll("M0411", "“表样”里没有", "行高");
    }

    @Test
    void headsBeyondTheBoundsAreRefused() throws IOException {
        InputRejected deep = catchThrowableOfType(
                InputRejected.class, () -> read("表头: [{一: [{二: [{三: [{四: [{五: [{六: [合计]}]}]}]}]}]}]\n"));
        assertThat(deep).hasMessageContainingAll("M0411", "多于 6 层");
        InputRejected wordy =
                catchThrowableOfType(InputRejected.class, () -> read(GOOD.replace("决算数", "长".repeat(101))));
        assertThat(wordy).hasMessageContainingAll("M0411", "100 字以内");
        InputRejected huge = catchThrowableOfType(InputRejected.class, () -> read(GOOD + "#" + "长".repeat(30000)));
        assertThat(huge).hasMessageContainingAll("M0411", "超过 64 KB");
    }
}
