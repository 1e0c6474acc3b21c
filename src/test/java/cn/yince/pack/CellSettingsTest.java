package cn.yince.pack;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.CopiedTemplates;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.unit.BookletKind;
import cn.yince.unit.amount.Address;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Settings that name tables and cells by their meaning. */
class CellSettingsTest {
    private static final Place HERE = Place.of("试验");

    Path templates;

    private Path settings;

    @BeforeEach
    void anInventedCity() throws IOException {
        templates = CopiedTemplates.fresh();
        settings = Files.createDirectories(templates.resolve("山西/云州/决算")).resolve("设置.yaml");
    }

    private List<Problem> faults(String text) throws IOException {
        Files.writeString(settings, text);
        Problems problems = new Problems();
        new Packs(templates).openFaulty("山西/云州", BookletKind.FINAL_ACCOUNTS, 2024, HERE, problems);
        return problems.inOrder();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "排版: {数字最小字号: 4pt}|1:6 错误[M0612]|应为 5 至 12pt，例如 6.5pt",
                "排版: {数字最小字号: 6.5}|1:6 错误[M0612]|应为 5 至 12pt，例如 6.5pt",
                "汇总: {关键数: {收入总计: 收入总计}}|1:12 错误[M0612]|应为 表.行 或 表.行.栏，现在是“收入总计”",
                "汇总: {关键数: {收入总计: 收入支出决算表.收入总计}}|1:12 错误[M0612]|“收入支出决算表”不是本模板的表。是否应为“收入支出决算总表”？",
                "汇总: {关键数: {收入总计: [收入支出决算总表.收入总计]}}|1:12 错误[M0612]|应为一段文字",
                "汇总: {关键数: {甲: {格: 收入支出决算总表.收入总计}}}|1:16 错误[M0611]|没有“汇总.关键数.甲.格”这项设置",
                "汇总: {部门相加: 收入总计}|1:6 错误[M0612]|应为一列文字",
                "汇总: {部门相加: [收入总计, 支出合计]}|1:6 错误[M0612]|“支出合计”不是本模板的关键数。是否应为“支出总计”？",
                "合计行: {支出决算表: 合计}|1:7 错误[M0612]|应为一列文字",
                "合计行: {支出决算表: [合计.]}|1:7 错误[M0612]|应为 行 或 行.栏",
                "合计行: {支出总表: [合计]}|1:7 错误[M0612]|“支出总表”不是本模板的表",
                "汇总: {合计: {支出决算表: [合计]}}|1:11 错误[M0611]|没有“汇总.合计.支出决算表”这项设置",
                "上年取数: {上年数.收人总计: {格: 收入支出决算总表.收入总计}}|1:19 错误[M0611]|没有“上年取数.上年数.收人总计.格”这项设置。是否应为“上年取数.上年数.收入总计.格”？",
                "上年取数: {上年数.收入总计: {格: 收入总计}}|1:19 错误[M0612]|应为 表.行 或 表.行.栏",
                "上年取数: {上年数.收入总计: {格: 收支总表.收入总计}}|1:19 错误[M0612]|“收支总表”不是本模板的表",
                "上年取数: {上年数.收入总计: {格: '收入支出决算总表.{科目}'}}|1:19 错误[M0612]|的“{科目}”在“上年数.收入总计”里没有",
                "上年取数: {上年数.收入总计: {填报处: ''}}|1:19 错误[M0612]|应为单位文件里的一处",
                "科目: {支出决算表: 功能科目}|1:6 错误[M0612]|应为 功能分类、经济分类、收入分类，现在是“功能科目”",
                "科目: {支出总表: 功能分类}|1:6 错误[M0612]|“支出总表”不是本模板的表。",
                "科目: {支出决算表: {合计: {项: 功能分类}}}|1:19 错误[M0611]|没有“科目.支出决算表.合计.项”这项设置"
            })
    void whatIsWrongIsReportedWithItsPlace(String text, String head, String message) throws IOException {
        List<Problem> faults = faults(text + "\n");

        assertThat(faults).hasSize(1);
        assertThat(faults.get(0).toString()).startsWith(settings + ":" + head).contains(message);
    }

    @Test
    void aCityMayAddItsOwn() throws IOException {
        assertThat(
                        faults(
                                "汇总: {关键数: {出国: 三公经费支出决算表.决算数.因公出国（境）费}, 部门相加: [出国]}\n合计行: {我的表: [小计]}\n公开表: {公开01表: {表: 我的表}}\n"))
                .isEmpty();

        Settings both = new Packs(templates)
                .open("山西/云州", BookletKind.FINAL_ACCOUNTS, 2024, HERE)
                .settings();
        assertThat(both.keyFigures())
                .filteredOn(KeyFigure::summed)
                .extracting(KeyFigure::name)
                .containsExactly("出国");
        assertThat(both.totals()).contains(Address.parse("我的表.小计"));
    }

    /** Nothing else would find a slip in the layer that every province stands on. */
    @ParameterizedTest
    @EnumSource(BookletKind.class)
    void theNationNamesTablesThatThereAre(BookletKind kind) {
        Pack pack = new Packs(templates).open("山西", kind, 2024, HERE);
        Settings of = pack.settings();
        Stream<Address> prior = of.priorCells().stream().map(PriorCell::cell);
        Stream<Address> keys = of.keyFigures().stream().flatMap(key -> key.cell().stream());
        assertThat(Stream.of(keys, of.totals().stream(), prior, of.codeSchemes().keySet().stream())
                        .flatMap(each -> each)
                        .map(Address::head))
                .isNotEmpty()
                .allSatisfy(table -> assertThat(pack.lookUp("表/" + table + ".yaml"))
                        .as(table)
                        .isPresent());
    }
}
