package cn.yince.desk.proof;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.CopiedTemplates;
import cn.yince.problem.Problem;
import cn.yince.unit.BookletKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What designers of an invented province got wrong without being told. */
@Tag("slow")
class DesignersSlipsTest {
    private static final String PROVINCE = "江南";

    private Path templates;

    @BeforeEach
    void copyTemplates() throws IOException {
        templates = CopiedTemplates.fresh();
        write("设置.yaml", "文字: {与上年: 与上年相比，}\n");
    }

    private void write(String part, String text) throws IOException {
        Path file = templates.resolve(PROVINCE).resolve("决算").resolve(part);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<Problem> check(Predicate<Look> looks) {
        return new PackProof(templates, Path.of("fonts"), Duration.ofSeconds(20))
                .check(PROVINCE, BookletKind.FINAL_ACCOUNTS, 2024, looks);
    }

    private static String told(Problem problem) {
        return Path.of(problem.place().file()).getFileName() + ":"
                + problem.place().line() + ":" + problem.place().column() + " " + problem.code() + " "
                + problem.message() + "；" + problem.hint();
    }

    private void assertTold(Predicate<Look> looks, String place, String code, String... words) {
        assertThat(check(looks))
                .extracting(DesignersSlipsTest::told)
                .anySatisfy(told ->
                        assertThat(told).startsWith(place + " " + code + " ").contains(words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "属(此行, 款) 且 属(此行, 人员经废)|23|没有哪一行是“人员经废”|是否应为“人员经费”？",
                "有(支出.2010688)|11|没有编码为“2010688”的科目|科目 文件夹",
                "有(支出.此行) 且 有(基本支出经济分类.30188)|28|没有编码为“30188”的科目|科目 文件夹",
                "是(单位.性质, 行政单拉)|15|不会是“行政单拉”|是否应为“行政单位”？",
            })
    void wordsAndCodesThatThereAreNot(String condition, int column, String message, String hint) throws IOException {
        write("表/自己的表.yaml", "部分:\n- 行: [合计, 科目(支出)]\n  当: " + condition + "\n  栏: {甲: 合计(支出.此行)}\n");
        write("核对.yaml", "- {编号: D0201, 条件: 自己的表.合计.甲 >= 合计(收入), 说明: 甲}\n");
        assertTold(TablesAddUp.class::isInstance, "自己的表.yaml:3:" + column, "M0803", message, hint);
    }

    @Test
    void rowsThatAreNot() throws IOException {
        write("表/自己的表.yaml", """
                部分:
                - 行: [合计, 科目(支出)]
                  栏: {甲: 合计(支出.此行)}
                - 格:
                    "2010688": 合计(支出)
                    其中: 支出决算表.2010688.项目支出
                """);
        write("数/自己的数.yaml", """
                各类:
                  每个: 类(支出)
                  当: 属(此行, 类) 且 非 属(此行, 合记)
                  名称: 名称(此行)
                各项: {每个: [批次, 人次], 当: '属(此行, 批刺)', 名称: 名称(此行)}
                逐个: 逐行合计(类(支出), 如果(属(此行, 项目支岀), 合计(支出.此行)))
                """);
        write("设置.yaml", "数: [自己的数]\n");
        write("核对.yaml", "- {编号: D0201, 条件: 自己的表.合计.甲 >= 合计(收入), 说明: 甲}\n");
        Predicate<Look> sums = TablesAddUp.class::isInstance;
        assertTold(sums, "自己的表.yaml:5:5", "M0803", "没有编码为“2010688”的科目");
        assertTold(sums, "自己的表.yaml:6:15", "M0803", "没有编码为“2010688”的科目");
        assertTold(sums, "自己的数.yaml:3:25", "M0803", "没有哪一行是“合记”");
        assertTold(sums, "自己的数.yaml:5:30", "M0803", "没有哪一行是“批刺”", "是否应为“批次”？");
        assertTold(sums, "自己的数.yaml:6:26", "M0803", "没有哪一行是“项目支岀”");
    }
}
