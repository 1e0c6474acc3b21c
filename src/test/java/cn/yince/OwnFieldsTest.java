package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.yince.desk.diff.Differences;
import cn.yince.desk.workbook.AskedFor;
import cn.yince.desk.workbook.FillInWorkbook;
import cn.yince.pack.Pack;
import cn.yince.pack.Packs;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.read.OwnUnit;
import cn.yince.read.UnitPlans;
import cn.yince.unit.BookletKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Fields that a pack asks for besides the nation's, as the designers' guide declares them: read, checked, computed and
 * printed.
 */
class OwnFieldsTest {
    private static final Pattern BLOCK = Pattern.compile("```(?:yaml|ftl)\n(?:# |<#-- )(\\S+).*\n([\\s\\S]*?)```");

    /** What a unit of that pack types at the ends of its file. */
    private static final String OWN = """
      单位构成:
      - {单位名称: 甲中心, 性质: 参公, 编制人数: 12, 成立日期: 2001-3-5}
      - {单位名称: 乙所, 编制人数: 3}
      """;

    @TempDir
    Path folder;

    private Path templates;

    @BeforeEach
    void writeTheGuidesPack() throws IOException {
        templates = CopiedTemplates.fresh();
        String guide = Files.readString(Path.of("templates/README.md"));
        Matcher block = BLOCK.matcher(guide.substring(guide.indexOf("## 十四、"), guide.indexOf("## 十五、")));
        while (block.find()) {
            Path file = templates.resolve(block.group(1));
            Files.createDirectories(file.getParent());
            Files.writeString(file, block.group(2));
        }
    }

    private Path unit(String more) throws IOException {
        String typed = Files.readString(Path.of("data-examples/yangquan-treasury-2023.yaml"))
                .replace("模板: 山西/阳泉", "模板: 山西/云岭")
                .replace("\n情况说明:\n", "\n情况说明:\n  改进管理措施: 按季通报，全年支出{公开01表.支出总计}万元\n")
                .replace("绩效自评:\n  - 项目名称", "绩效自评:\n  - 单位盖章: 甲中心（章）\n    项目名称")
                .replace("{指标: 办理资金支付笔数, ", "{指标: 办理资金支付笔数, 计量单位: 万笔, ");
        return Files.writeString(folder.resolve("单位.yaml"), typed + more);
    }

    private List<Problem> found(Path unit) {
        return new Press(templates, Path.of("fonts")).check(unit).problems();
    }

    /** By what they were typed under, not by the word for all of them. */
    @Test
    void whatIsTypedIntoThemDiffersUnderItsOwnName() throws IOException {
        Press press = new Press(templates, Path.of("fonts"));
        Computed before = press.compute(unit(OWN));
        Computed after = press.compute(unit(OWN.replace("编制人数: 12", "编制人数: 15")));
        assertThat(Differences.between(before, after, press.pageNumbers(after), false)
                        .groups())
                .singleElement()
                .satisfies(group -> assertThat(group.name()).isEqualTo("单位构成"))
                .satisfies(group -> assertThat(group.figures())
                        .singleElement()
                        .satisfies(change -> assertThat(change.label()).contains("编制人数")));
    }

    @Test
    void whatIsDeclaredIsPrinted() throws IOException {
        Printed printed = new Press(templates, Path.of("fonts")).print(unit(OWN), step -> {});

        assertThat(String.join("\n", BookletText.pages(printed.booklet().pdf())).replaceAll("\\s", ""))
                .contains("1．甲中心（参公），编制12人，成立于2001年3月5日。", "2．乙所，编制3人，成立于。")
                .contains("改进措施：按季通报，全年支出537.66万元。")
                .contains("甲中心（章）", "按万笔计");
    }

    @Test
    void withoutAnythingTypedThereIsNothing() throws IOException {
        String plain = Files.readString(Path.of("data-examples/yangquan-treasury-2023.yaml"))
                .replace("模板: 山西/阳泉", "模板: 山西/云岭");
        Path unit = Files.writeString(folder.resolve("单位.yaml"), plain);

        assertThat(String.join(
                        "\n",
                        BookletText.pages(new Press(templates, Path.of("fonts"))
                                .print(unit, step -> {})
                                .booklet()
                                .pdf())))
                .contains("单位构成")
                .doesNotContain("改进措施：");
    }

    @Test
    void slipsAreTold() throws IOException {
        Path unit = unit("""
            单位构成:
            - {单位名称: 甲, 性质: 企业, 编制人数: 一, 成立日期: 2001-13-5, 编制人: 3}
            - {性质: 行政}
            """);
        InputRejected rejected = catchThrowableOfType(
                InputRejected.class, () -> new Press(templates, Path.of("fonts")).print(unit, step -> {}));

        assertThat(rejected.problems())
                .extracting(Problem::code, Problem::hint)
                .contains(tuple("Y0310", "请填“行政”或“参公”或“事业”"), tuple("Y0203", "是否应为“编制人数”？"))
                .extracting(each -> each.toList().get(0))
                .contains("Y0315", "Y0205");
    }

    @Test
    void anotherPackKnowsNothingOfThem() throws IOException {
        Path unit = Files.writeString(
                folder.resolve("别.yaml"), Files.readString(unit(OWN)).replace("山西/云岭", "山西/阳泉"));

        assertThat(found(unit)).extracting(Problem::code).contains("Y0203");
    }

    @Test
    void whatIsFilledInAndOfNoUseIsTold() throws IOException {
        assertThat(found(unit(OWN))).extracting(Problem::code).doesNotContain("J0005");

        Files.delete(templates.resolve("山西/云岭/决算/章节/单位构成.ftl"));
        Files.writeString(templates.resolve("山西/云岭/决算/设置.yaml"), "# 云岭县\n");
        String typed = Files.readString(unit(OWN)).replaceFirst("(?m)^情况说明:\n", "情况说明:\n  公用经费包括: 办公费\n");
        List<Problem> found = found(Files.writeString(folder.resolve("单位.yaml"), typed));

        assertThat(found)
                .filteredOn(problem -> problem.code().equals("J0005"))
                .extracting(Problem::message)
                .noneMatch(message -> message.contains("“情况说明.公用经费包括”"))
                .anyMatch(message -> message.contains("“情况说明.改进管理措施”"));
    }

    @Test
    void theyComeBackFromAWorkbook() throws IOException {
        Packs packs = new Packs(templates);
        OwnUnit before = OwnUnit.read(unit(OWN), packs.fields());
        Pack pack = packs.open("山西/云岭", BookletKind.FINAL_ACCOUNTS, 2023, Place.of("测试"));
        byte[] workbook =
                FillInWorkbook.of(before.tree(), UnitPlans.of(pack.fields()), pack.codes(), AskedFor.by(pack));

        OwnUnit after = OwnUnit.of(workbook, "单位.xlsx", packs.fields());

        assertThat(after.unit().particulars().given().entries("单位构成"))
                .isEqualTo(before.unit().particulars().given().entries("单位构成"));
        assertThat(after.unit().particulars().given().below("情况说明"))
                .isEqualTo(before.unit().particulars().given().below("情况说明"));
        assertThat(after.unit().particulars().given().entries("绩效自评").get(0).text("单位盖章"))
                .isEqualTo("甲中心（章）");
    }

    @Test
    void formulasMayUseThem() throws IOException {
        Files.writeString(
                templates.resolve("山西/云岭/决算/核对.yaml"),
                "- {编号: D0901, 条件: \"合计(单位构成.*.编制人数) = 16\", 说明: \"编制 {数:合计(单位构成.*.编制人数)} 人\"}\n");

        assertThat(found(unit(OWN)))
                .filteredOn(problem -> problem.code().equals("D0901"))
                .singleElement()
                .extracting(Problem::message)
                .isEqualTo("编制 15 人");
    }

    @Test
    void faultyDeclarationsAreToldWithTheirPlace() throws IOException {
        Path file = templates.resolve("山西/云岭/决算/字段.yaml");
        Files.writeString(file, """
        字段:
          年度: 文字
          支出: {按科目: 功能分类款级}
          甲: 文子
          乙: {说明: 没有类型}
          丙: {类型: 金额, 项: {子: 文字}}
          丁: {选项: [一, 一]}
          戊: {类形: 文字}
          己: 圈
        共用:
          圈: {项: {里: 圈}}
        """);
        InputRejected rejected = catchThrowableOfType(
                InputRejected.class, () -> new Packs(templates).fields().of(BookletKind.FINAL_ACCOUNTS, "山西/云岭", 2023));

        assertThat(rejected.problems())
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo("M0114"));
        assertThat(rejected.problems())
                .extracting(problem -> problem.place().line())
                .contains(2, 3, 4, 5, 6, 7, 8, 11);
        assertThat(rejected.problems())
                .extracting(Problem::hint)
                .anyMatch(hint -> hint.contains("是否应为“文字”？"))
                .anyMatch(hint -> hint.contains("是否应为“类型”？"));
    }

    @Test
    void declarationsThatUnfoldWithoutEndAreRefused() throws IOException {
        StringBuilder shared = new StringBuilder("字段:\n  甲: 层0\n共用:\n");
        for (int i = 0; i < 8; i++) {
            shared.append("  层").append(i).append(": {项: {");
            for (int j = 0; j < 10; j++) {
                shared.append("子")
                        .append(j)
                        .append(": ")
                        .append(i == 7 ? "文字" : "层" + (i + 1))
                        .append(j == 9 ? "" : ", ");
            }
            shared.append("}}\n");
        }
        Files.write(templates.resolve("山西/云岭/决算/字段.yaml"), shared.toString().getBytes(StandardCharsets.UTF_8));

        InputRejected rejected = catchThrowableOfType(
                InputRejected.class, () -> new Packs(templates).fields().of(BookletKind.FINAL_ACCOUNTS, "山西/云岭", 2023));

        assertThat(rejected.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains("超过 20000 处");
            assertThat(problem.place()).hasToString(templates.resolve("山西/云岭/决算/字段.yaml") + ":2:3");
        });
    }
}
