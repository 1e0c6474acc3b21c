package cn.yince.check.prose.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.yince.CopiedTemplates;
import cn.yince.pack.Pack;
import cn.yince.pack.Packs;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.unit.BookletKind;
import cn.yince.unit.amount.Address;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** 称谓.yaml of several layers is one; what is wrong with it is said with its place. */
class VocabularyReaderTest {
    Path folder;

    private Path own;

    @BeforeEach
    void copyTemplates() throws IOException {
        folder = CopiedTemplates.fresh();
        own = folder.resolve("山西/决算/称谓.yaml");
    }

    private Pack pack(BookletKind kind) {
        return new Packs(folder).open("山西/阳泉", kind, 2023, Place.of("unit.yaml"));
    }

    private List<Problem> wrong(String text) throws IOException {
        Files.writeString(own, text);
        InputRejected rejected = catchThrowableOfType(
                InputRejected.class, () -> VocabularyReader.read(pack(BookletKind.FINAL_ACCOUNTS)));
        return rejected == null ? List.of() : rejected.problems();
    }

    @ParameterizedTest
    @EnumSource(BookletKind.class)
    void meaningsAreNamedAsTheProvinceShowsThem(BookletKind kind) {
        Vocabulary vocabulary = VocabularyReader.read(pack(kind));
        String table = kind == BookletKind.BUDGET ? "预算公开表3" : "公开05表";
        assertThat(vocabulary.functional().table()).isEqualTo(table);
        assertThat(vocabulary.ofBudgets()).isEqualTo(kind == BookletKind.BUDGET);
        assertThat(vocabulary.mentions())
                .isNotEmpty()
                .noneMatch(mention -> mention.shown().head().matches(".*(决算表|收支总表|总体)"));
        assertThat(vocabulary.forms().evidence()).isIn("有本年预算和自评表", "在预算公开表12中有金额");
    }

    @Test
    void aNearerLayerChangesOnlyWhatItSays() throws IOException {
        Files.writeString(own, "数:\n  政府采购.合计: {称谓: [采购总数]}\n  收支总体.收入总计: {称谓: []}\n简称: {用车费: 公务用车运行维护费}\n");
        Files.writeString(folder.resolve("山西/阳泉/决算/称谓.yaml"), "数:\n  政府采购.货物: {称谓: [货物类]}\n");
        Vocabulary vocabulary = VocabularyReader.read(pack(BookletKind.FINAL_ACCOUNTS));
        assertThat(names(vocabulary, "十二.合计")).containsExactly("采购总数");
        assertThat(names(vocabulary, "十二.货物")).containsExactly("货物类");
        assertThat(names(vocabulary, "一.收入总计")).isEmpty();
        assertThat(names(vocabulary, "十一.金额")).containsExactly("机关运行经费", "机关运行费");
        assertThat(vocabulary.fullNames()).containsKeys("接待费", "出国费").containsEntry("用车费", "公务用车运行维护费");
    }

    private static List<String> names(Vocabulary vocabulary, String figure) {
        return vocabulary.namings().stream()
                .filter(naming -> naming.figure().equals(Address.parse(figure)))
                .flatMap(naming -> naming.names().stream())
                .map(Naming.Name::text)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "称胃: {}|1:1|没有“称胃”这一项|",
                "本年术: 决算|1:1|没有“本年术”这一项|是否应为“本年数”",
                "本年数: 结算|1:6|没有“结算”这种写法|是否应为“决算”",
                "数: [甲]|1:4|应为若干“名称: 值”|",
                "数: {政府采购.合计: {称呼: [甲]}}|1:15|没有“称呼”这一项|是否应为“称谓”",
                "数: {政府采购.合计: {称谓: 甲}}|1:19|应为一列文字|[甲, 乙]",
                "数: {政府采购.合计: {称谓: [甲], 认作: 专旨}}|1:28|没有“专旨”这种写法|是否应为“专指”",
                "数: {政府采购: {称谓: [甲]}}|1:5|“政府采购”不是一个名称|2 至 4 段",
                "数: {三公经费..合计: {称谓: [甲]}}|1:5|“三公经费..合计”不是一个名称|",
                "数: {三公经费.*.*: {称谓: [甲]}}|1:5|里的 * 不对|只能有一个",
                "数: {政府采购.甲乙: {增减: 增减}}|1:14|没有写“称谓”|",
                "'数: {政府采购.合计: {称谓: [\"{名称}\"]}}'|1:20|里的花括号不对|只有带 * 的数",
                "数: {政府采购.合计: {至少字数: 六}}|1:21|应为 1 至 99 的整数|",
                "表单: {填在: 绩效自评}|1:10|“绩效自评”不是一个名称|",
                "表单: {填在: 绩效自评.第几}|1:10|里没有 *|",
                "没有: {政府采购: {未安排: 对}}|1:18|没有“对”这种写法|可以写的有：是、否",
                "简称: {甲: [乙]}|1:9|应为一段文字|",
                "数：{}~本年数: 决算|1:1|全角冒号|",
            })
    void faultsAreToldWithTheirPlace(String text, String place, String message, String hint) throws IOException {
        assertThat(wrong(text.replace('~', '\n') + "\n")).anySatisfy(problem -> {
            assertThat(problem.place().toString()).isEqualTo(own + ":" + place);
            assertThat(problem.message()).contains(message);
            assertThat(problem.hint()).contains(hint == null ? "" : hint);
        });
    }

    @Test
    void sizeIsBounded() throws IOException {
        assertThat(wrong("简称: {" + "甲: 乙".repeat(60_000) + "}"))
                .extracting(Problem::message)
                .containsExactly("文件超过 256 KB");
        StringBuilder many = new StringBuilder("规定用语: {甲: [");
        for (int i = 0; i < 3000; i++) {
            many.append("乙").append(i).append(", ");
        }
        assertThat(wrong(many + "乙]}")).extracting(Problem::message).anyMatch(message -> message.contains("最多 3000 个"));
    }

    @Test
    void aFileOfRemarksChangesNothing() throws IOException {
        Vocabulary before = VocabularyReader.read(pack(BookletKind.BUDGET));
        Files.writeString(folder.resolve("山西/阳泉/称谓.yaml"), "# 数:\n\n  # 甲\n");
        assertThat(VocabularyReader.read(pack(BookletKind.BUDGET)).namings()).isEqualTo(before.namings());
    }

    @Test
    void allThatIsWrongIsTold() throws IOException {
        Files.writeString(folder.resolve("山西/称谓.yaml"), "简称: {甲: 乙, 甲: 丙}\n");
        assertThat(wrong("数: {政府采购.合计: {认做: 泛指, 连同: 甲}}\n本年数: {}\n")).hasSize(1);
        Files.delete(folder.resolve("山西/称谓.yaml"));
        assertThat(wrong("数: {政府采购.合计: {认做: 泛指, 连同: 甲}}\n本年数: {}\n")).hasSize(3);
    }

    @Test
    void aPackWithoutIsRefused() throws IOException {
        for (String layer : List.of("全国", "全国/预算")) {
            Files.delete(folder.resolve(layer).resolve("称谓.yaml"));
        }
        assertThat(catchThrowableOfType(InputRejected.class, () -> VocabularyReader.read(pack(BookletKind.BUDGET))))
                .hasMessageContaining("M0101")
                .hasMessageContaining("称谓.yaml");
    }
}
