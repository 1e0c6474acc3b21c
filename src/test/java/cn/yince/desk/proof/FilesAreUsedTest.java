package cn.yince.desk.proof;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.CopiedTemplates;
import cn.yince.problem.Problem;
import cn.yince.problem.Severity;
import cn.yince.unit.BookletKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What nobody reads in the folder of a pack is told, with what was probably meant. */
@Tag("slow")
class FilesAreUsedTest {
    private static final String CITY = "山西/云岭";

    Path templates;

    @BeforeEach
    void copyTemplates() throws IOException {
        templates = CopiedTemplates.fresh();
        Files.createDirectories(templates.resolve(CITY));
    }

    private List<Problem> check(String pack, BookletKind kind) {
        return new PackProof(templates, Path.of("fonts"), Duration.ofSeconds(20))
                .check(pack, kind, 2024, look -> look instanceof FilesAreUsed).stream()
                        .filter(told -> told.code().equals("M0617"))
                        .toList();
    }

    private Path write(String part, String text) throws IOException {
        Path file = templates.resolve(CITY).resolve(part);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "核对.yml|核对.yml|是否应为“核对.yaml”？",
                "设置.yml|设置.yml|是否应为“设置.yaml”？",
                "核队.yaml|核队.yaml|是否应为“核对.yaml”？",
                "决算/设置.yaml.txt|决算/设置.yaml.txt|是否应为“设置.yaml”？",
                "2025年/设置.yaml|2025年|是否应为“2025”？",
                "决算/2025年/设置.yaml|决算/2025年|是否应为“2025”？",
                "章节x/封面.ftl|章节x|是否应为“章节”？",
                "数据/x.yaml|数据|是否应为“数”？",
                "结算/设置.yaml|结算|是否应为“决算”？",
                "备份资料/旧设置.yaml|备份资料|这里起作用的文件夹是",
                "封面.ftl|封面.ftl|请放进 章节 文件夹",
                "章节/封面.FTL|章节/封面.FTL|是否应为“封面.ftl”？",
                "章节/封靣.ftl|章节/封靣.ftl|是否应为“封面.ftl”？",
                "决算/数/三公经费.yml|决算/数/三公经费.yml|是否应为“三公经费.yaml”？",
                "决算/公开表/公开0l表.tsv|决算/公开表/公开0l表.tsv|是否应为“公开0",
                "科目/功能分数.tsv|科目/功能分数.tsv|是否应为“功能分类.tsv”？",
            })
    void whatNobodyReads(String part, String place, String hint) throws IOException {
        write(part, "");
        assertThat(check(CITY, BookletKind.FINAL_ACCOUNTS)).singleElement().satisfies(told -> {
            assertThat(told.place().file())
                    .isEqualTo(templates.resolve(CITY).resolve(place).toString());
            assertThat(told.hint()).contains(hint);
            assertThat(told.severity()).isEqualTo(Severity.HINT);
        });
    }

    /** In whichever kind and edition it is read, and whatever else lies there. */
    @Test
    void whatSomebodyReads() throws IOException {
        write("设置.yaml", "");
        write("章节/封面.ftl", "");
        write("预算/章节/政府采购.ftl", "");
        write("预算/2026/设置.yaml", "公开表: {附表8: {表: 预算收支总表}}\n章节: [封面, 新章]");
        write("预算/2026/公开表/附表8.tsv", "");
        write("预算/章节/新章.ftl", "<#include \"旁白.ftl\">");
        write("章节/旁白.ftl", "");
        Path ofProvince = templates.resolve("山西/决算/章节/新表.ftl");
        Files.writeString(ofProvince, "");
        write("决算/设置.yaml", "规则: {自评表: 新表}");
        write("说明.md", "");
        write("资料/来信.pdf", "");
        write(".git/设置.yml", "");
        write("图片/徽.yml", "");
        assertThat(check(CITY, BookletKind.FINAL_ACCOUNTS)).isEmpty();
        assertThat(check("山西", BookletKind.FINAL_ACCOUNTS)).isEmpty();
    }

    @Test
    void whatIsMisspeltInAProvinceIsNoCity() throws IOException {
        Path year = Files.createDirectories(templates.resolve("山西/2025年"));
        Files.writeString(year.resolve("设置.yaml"), "");
        Path kind = Files.createDirectories(templates.resolve("山西/结算"));
        Files.writeString(kind.resolve("设置.yaml"), "");
        assertThat(check("山西", BookletKind.FINAL_ACCOUNTS))
                .extracting(told -> told.place().file())
                .containsExactlyInAnyOrder(year.toString(), kind.toString());
    }

    @ParameterizedTest
    @CsvSource({"全国", "山西", "上海", "山西/阳泉", "山西/阳城", "山西/汾阳", "上海/普陀"})
    void shippedPacksHaveNothingElse(String pack) {
        assertThat(check(pack, BookletKind.FINAL_ACCOUNTS)).isEmpty();
    }
}
