package cn.yince.desk.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yince.CopiedTemplates;
import cn.yince.Options;
import cn.yince.Press;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "合计(支出) >= 合计(支出)|27|总是成立",
                "合计(支出) + 合计(收入) < 合计(收入) + 合计(支出)|27|永远不会成立",
                "1 <= 2|27|写死的数",
                "合计(支出) > 合计(收入) 且 合计(收入) >= 合计(支出)|45|永远不会成立",
                "合计(支出) > 合计(收入) 或 合计(支出) <= 合计(收入)|45|总是成立",
                "是(单位.性质, 事业单位) 或 非 是(单位.性质, 事业单位)|44|总是成立",
                "如果(有(支出), 合计(收入), 合计(收入)) > 合计(支出)|27|条件不起作用",
                "合计(支出) - 合计(支出) <= 合计(收入)|27|总是 0",
                "合计(支出) > 合计(收入) 且 合计(收入) > 0 或 合计(支出) < 5||",
            })
    void conditionsThatAlwaysComeOutTheSame(String condition, Integer column, String message) throws IOException {
        write("核对.yaml", "- {编号: D0201, 说明: 甲, 条件: '" + condition + "'}\n");
        List<String> told = check(FormulasVary.class::isInstance).stream()
                .map(DesignersSlipsTest::told)
                .toList();
        if (message == null) {
            assertThat(told).isEmpty();
        } else {
            assertThat(told)
                    .singleElement()
                    .asString()
                    .startsWith("核对.yaml:1:" + column + " M0706")
                    .contains(message);
        }
    }

    @Test
    void figuresOfThemselves() throws IOException {
        write("数/自己的数.yaml", "甲: 占比(合计(支出), 合计(支出))\n乙: 占比(合计(支出), 合计(收入))\n");
        assertThat(check(FormulasVary.class::isInstance))
                .extracting(DesignersSlipsTest::told)
                .singleElement()
                .asString()
                .startsWith("自己的数.yaml:1:4 M0706 占比的两项是同一个数");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<#if 收支总体.收入增减.方向 == \"増\">甲</#if>|23|可以写 增、减、平",
                "<#if 单位.性质 != '行政机关'>甲</#if>|16|是否应为“行政单位”",
                "<#if \"部们\" == 单位.类型>甲</#if>|7|是否应为“部门”",
                "<#if 规则.收支总计 == \"合书\">甲</#if>|18|是否应为“合写”",
                "<#switch 单位.类型><#case \"局\">甲<#default>乙</#switch>|24|可以写",
                "<#if 表.采购方式 == \"招表\">甲</#if>|17|是否应为“招标”",
                "<#if 规则.收支总计 == \"分写\" && 表.采购方式 == \"询价\" && 收支总体.收入增减.方向 == \"减\">甲</#if>||",
            })
    void wordsThatAreNeverSaid(String template, Integer column, String hint) throws IOException {
        write("字段.yaml", "字段:\n  采购:\n    项:\n      采购方式: {选项: [招标, 询价], 说明: 怎样采购}\n");
        write("章节/封面.ftl", template + "\n");
        List<String> told = check(ComparedWords.class::isInstance).stream()
                .map(DesignersSlipsTest::told)
                .filter(each -> each.startsWith("封面"))
                .toList();
        if (hint == null) {
            assertThat(told).isEmpty();
        } else {
            assertThat(told)
                    .singleElement()
                    .asString()
                    .startsWith("封面.ftl:1:" + column + " M0513")
                    .contains(hint);
        }
    }

    @Test
    void aWayToSaySomethingThatOnlyARemarkTellsOf() throws IOException {
        write("设置.yaml", "规则: {收支总计: 分写}\n");
        assertThat(check(look -> false)).isEmpty();
        write("设置.yaml", "规则: {收支总计: 分开写}\n");
        assertTold(look -> false, "设置.yaml:1:6", "M0612", "没有这种写法");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "册名: ' '|1|不能空着",
                "章节: [封面, 概况, 封面]|1|里“封面”写了两次",
                "章节: []|1|一个部分也没有",
                "次序: {说明: [收支总体, 收入结构, 没有的节]}|6|没有文件 章节/没有的节.ftl",
                "次序: {说明: [收支总体, 收入结构, 名词解释]}|6|“名词解释”没有标题",
                "标题: {收支总体: ''}|6|没有标题，印出来只有节号",
                "标题: {收支总体: '  '}|6|只有空格",
                "文字: {无绩效自评: '{单位名称}没有'}|6|是否应为“{单位}”",
                "数: [收支总体, 收支总体]|1|写了两次",
                "数: [收支总休]|1|没有文件 数/收支总休.yaml",
                "表单: [没有的表单]|1|没有文件 表单/没有的表单.yaml",
                "汇总: {关键数: {收入总计: 收入支出决算总表.收入总记}}|12|是否应为“收入支出决算总表.收入总计”",
                "合计行: {收入决算表: [总计]}|7|不是这张表的一格",
                "上年取数: {上年数.收入总计: {格: 收入支出决算总表.收人总计}}|19|不是这张表的一格",
                "上年取数: {上年数.收入总计: {填报处: 收人}}|19|不是单位文件里的一项",
                "公开表: {公开01表: {标题: '', 目录: 甲}}|15|不能空着",
                "公开表: {公开01表: {金额标签: '{单位}'}}|15|照样印出来",
                "节: {三公经费: 乱写}|5|应为本册的节号",
                "节: {三公经废: 九}|5|是否应为“三公经费”",
                "序号: {九: 三公经废}|6|是否应为“三公经费”",
                "序号: {9a: 三公经费}|6|不以数字开头",
                "序号: {单位: 三公经费}|6|另有用处",
                "版式: {节字体: 黑休}|6|是否应为“黑体”",
                "版式: {正文字体: ''}|6|不能空着",
                "版式: {节字重: 很粗}|6|应为 normal 或 bold",
                "版式: {概况页: A9}|6|应为纸张",
                "版式: {目录页码: 也许}|6|应为 印 或 不印",
                "数字: {正文零: ''}|6|不能空着",
                "数字: {表格零: '5'}|6|应为零的写法",
                "排版: {表单收紧: [收紧9]}|6|没有这个样式",
                "表样: {标签行: '{表号码}'}|6|花括号里可以写",
                "公开: {退回文件名: '{单位名}'}|6|是否应为“{单位}”",
                "公开: {退回文件名: 甲/乙}|6|文件名不能用",
                "水印: '{单位}'|1|照样印出来",
            })
    void settingsThatPrintNothingOrNameNothing(String setting, int column, String message) throws IOException {
        write("设置.yaml", setting + "\n");
        assertThat(check(look -> !(look instanceof SamplesPrint)))
                .extracting(DesignersSlipsTest::told)
                .anySatisfy(told -> assertThat(told)
                        .startsWith("设置.yaml:1:" + column + " M")
                        .contains(message));
    }

    /** Told where the section is listed, not where the nation's template asks for its heading. */
    @Test
    void aSectionWithoutHeadingIsNotToldOfTheNationsTemplate() throws IOException {
        write("设置.yaml", "次序: {说明: [收支总体, 收入结构, 没有的节]}\n");
        assertThat(check(look -> look instanceof SamplesPrint || look instanceof SettingsAreMeant))
                .extracting(DesignersSlipsTest::told)
                .allMatch(told -> told.startsWith("设置.yaml:1:6 M0612"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "等级: {优: 90, 良: 95, 差: 0}|不比前一等的 90 分低",
                "指标: {填报: 绩效指标, 分值: {产出指标: 80, 效益指标: 30}}|加起来是 110 分",
            })
    void gradesAndPointsThatCannotBeGiven(String declared, String message) throws IOException {
        write("表单/自评表.yaml", "全称: 自评表\n填报: 绩效自评\n名称: 项目名称\n" + declared + "\n");
        assertThat(check(TablesAddUp.class::isInstance))
                .extracting(DesignersSlipsTest::told)
                .anySatisfy(told -> assertThat(told).startsWith("自评表.yaml:4:").contains(" M0810 ", message));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "p { display: none }|5|M0618|印不出",
                "p { visibility: hidden }|5|M0618|印不出",
                "p { color: white }|5|M0618|颜色太浅",
                "p { color: #FFFFF0 }|5|M0618|颜色太浅",
                "p { font-size: 2pt }|5|M0618|字太小",
                "p { line-height: 0 }|5|M0618|叠在一起",
                "p { line-height: 1pt }|5|M0618|叠在一起",
                "p { text-indent: -2000pt }|5|M0618|纸外",
                "p { colr: red }|5|M0615|是否应为“color”",
                "p { margin: 0; font-size: 12ptt }|16|M0615|没有这样的值",
                "p { text-align: centre }|5|M0615|没有这样的值",
                "p { color: #12 }|5|M0615|没有这样的值",
                "p { font-size: }|5|M0615|没有写值",
            })
    void stylesThatHideTextOrGoUnheard(String style, int column, String code, String message) throws IOException {
        String sheet = Files.readString(templates.resolve("全国/版式.css")).stripTrailing() + "\n";
        write("版式.css", sheet + style + "\n");
        assertTold(
                StylesAreKnown.class::isInstance,
                "版式.css:" + (sheet.lines().count() + 1) + ":" + column,
                code,
                message);
    }

    @Test
    void aValueThatASettingFillsInIsToldWhereItIsSet() throws IOException {
        write("设置.yaml", "版式:\n  目录题字号: 18pt\n  页码格式: counter(page\n  封面字体: 小标宋\n  部分标题字号: 3pt\n");
        assertTold(StylesAreKnown.class::isInstance, "设置.yaml:5:3", "M0618", "字太小");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "p { display: none }|藏了起来",
                "p { color: #fff }|颜色与底色太接近",
                "h2 { color: #eee; background-color: #fff }|颜色与底色太接近",
                "p { font-size: 3pt }|印出来看不清",
                "p { line-height: 0 }|各行叠在一起",
            })
    void textThatDoesNotShowIsNoSample(String style, String message) throws IOException {
        write("版式.css", Files.readString(templates.resolve("全国/版式.css")) + style + "\n");
        assertThat(check(SamplesPrint.class::isInstance))
                .extracting(DesignersSlipsTest::told)
                .anySatisfy(told -> assertThat(told).contains(" M0616 ", message));
    }

    @Test
    void whiteOnDarkGroundShows() throws IOException {
        write(
                "版式.css",
                Files.readString(templates.resolve("全国/版式.css")) + "h2 { color: #fff; background-color: #000 }\n");
        assertThat(check(look -> look instanceof SamplesPrint || look instanceof StylesAreKnown))
                .isEmpty();
    }

    @Test
    void lettersOfAFormAsLightAsPaper() throws IOException {
        String styles = Files.readString(templates.resolve("全国/公开表/公开表样式.jrtx"));
        write("公开表/公开表样式.jrtx", styles.replaceFirst("<style ", "<style forecolor=\"#FFFFFF\" "));
        assertThat(check(StylesAreKnown.class::isInstance))
                .extracting(DesignersSlipsTest::told)
                .anySatisfy(told -> assertThat(told).startsWith("公开表样式.jrtx:").contains(" M0618 ", "#FFFFFF"));
    }

    /** A year before the nation's first edition prints by that. */
    @Test
    void anEditionOlderThanTheNations() throws IOException {
        write("2019/设置.yaml", "文字: {与上年: 比上年，}\n");
        List<Problem> found = new PackProof(templates, Path.of("fonts"), Duration.ofSeconds(20))
                .check(PROVINCE, BookletKind.FINAL_ACCOUNTS, 2019);
        assertThat(found)
                .extracting(DesignersSlipsTest::told)
                .noneMatch(told -> told.contains(" M0501 ") || told.contains(" M0614 "))
                .anySatisfy(
                        told -> assertThat(told).contains("M0112 全国没有 2019 年度决算的版本，“江南”没有放的公开表、章节、数照全国的 2023 年度版本"));
    }

    /** A folder of the year is there, but the nation's form of it is not yet. */
    @Test
    void anEditionThatInheritsTheNationsOfAnOlderYear() throws IOException {
        write("2026/设置.yaml", "文字: {与上年: 比上年，}\n");
        PackProof proof = new PackProof(templates, Path.of("fonts"), Duration.ofSeconds(20));
        assertThat(proof.check(PROVINCE, BookletKind.FINAL_ACCOUNTS, 2026, look -> false))
                .extracting(DesignersSlipsTest::told)
                .singleElement()
                .asString()
                .contains("M0112 全国没有 2026 年度决算的版本", "照全国的 2024 年度版本");
        Files.createDirectories(templates.resolve("全国/决算/2026"));
        assertThat(proof.check(PROVINCE, BookletKind.FINAL_ACCOUNTS, 2026, look -> false))
                .isEmpty();
        Files.createDirectories(templates.resolve("全国/决算/2027"));
        assertThat(proof.check(PROVINCE, BookletKind.FINAL_ACCOUNTS, 2027, look -> false))
                .extracting(DesignersSlipsTest::told)
                .singleElement()
                .asString()
                .contains("M0112 模板“江南”没有 2027 年度决算的版本，按最近的 2026 年度版本印");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<p>共$｛收支总体.收入总计}万元</p>|5|错误|“$｛收支总体.收入总计}”不会换成什么",
                "<p>共＄{收支总体.收入总计}万元</p>|5|错误|不会换成什么",
                "<p>共{收支总体.收入总计}万元</p>|5|提示|“{收支总体.收入总计}”不会换成什么",
                "<p>共{{收支总体.收入总计}}万元</p>|5|提示|不会换成什么",
                "<p>共#{收支总体.收入总计}万元</p>|5|提示|不会换成什么",
                "<p>共$(收支总体.收入总计)万元</p>|5|错误|不会换成什么",
                "<p>共${\"收支总体.收入总计\"}万元</p>|5|错误|请去掉引号",
                "<p title=\"共{年度}\">甲</p>|12|提示|不会换成什么",
                "<p title=\"共${年度}\">${单位.名称} ${'{'} <#assign 甲 = \"{年度}\"></p><style>p { margin: 0 }</style>|||",
            })
    void bracesThatNothingFills(String template, Integer column, String severity, String message) throws IOException {
        write("章节/封面.ftl", template + "\n");
        List<Problem> found = check(BracesLeft.class::isInstance);
        if (column == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).singleElement().satisfies(problem -> {
                assertThat(told(problem))
                        .startsWith("封面.ftl:1:" + column + " M0514")
                        .contains(message);
                assertThat(problem.severity().label()).isEqualTo(severity);
            });
        }
    }

    @Test
    void twoFilesForOneTable() throws IOException {
        String rows = Files.readString(templates.resolve("全国/决算/公开表/收入决算表.tsv"));
        write("公开表/公开02表.tsv", rows);
        write("公开表/收入决算表.tsv", rows);
        assertThat(check(OneFileEach.class::isInstance))
                .extracting(DesignersSlipsTest::told)
                .containsExactly("收入决算表.tsv:1:1 M0617 这个文件没有用到：同一个文件夹里还有 公开02表.tsv，“公开02表”用那一个；两个都是同一张表的，请只留一个");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "共用: {甲: {类型: 甲}}|甲 → 甲",
                "共用: {甲: {项: {乙: {类型: 甲}}}}|甲 → 甲",
                "共用: {甲: {类型: 乙}, 乙: {类型: 甲}}|甲 → 乙 → 甲",
            })
    void whatIsSharedAndRefersToItself(String shared, String circle) throws IOException {
        write("字段.yaml", shared + "\n字段:\n  丙: {类型: 甲}\n");
        assertThat(check(FieldsAreUsed.class::isInstance))
                .extracting(DesignersSlipsTest::told)
                .anySatisfy(told -> assertThat(told).startsWith("字段.yaml:1:").contains(" M0114 ", circle));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "平均分(自评表) >= 60;平均分;数/*.yaml",
                "合记(支出) >= 60;合记;是否应为“合计”？",
                "有值(支出);有值;是否应为“有",
            })
    void functionsThatThereAreNot(String condition, String name, String hint) throws IOException {
        write("核对.yaml", "- {编号: D0201, 说明: 甲, 条件: '" + condition + "'}\n");
        assertThat(check(RulesHold.class::isInstance))
                .extracting(DesignersSlipsTest::told)
                .anySatisfy(told ->
                        assertThat(told).startsWith("核对.yaml:1:27 M0702").contains("“" + name + "”", hint));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"合记(支出);是否应为“合计”？", "占比(合计(支出), 合计(收入));数/*.yaml", "平匀分(支出);是否应为“平均分”？"})
    void functionsOfTablesThatThereAreNot(String formula, String hint) throws IOException {
        write("表/自己的表.yaml", "部分:\n- 行: [合计]\n  栏:\n    甲: " + formula + "\n");
        write("核对.yaml", "- {编号: D0201, 条件: 自己的表.合计.甲 >= 合计(收入), 说明: 甲}\n");
        assertTold(TablesAddUp.class::isInstance, "自己的表.yaml:4:8", "M0803", "没有名为", hint);
    }

    /** It prints, for the pack may mean it; nobody can say of it that it was verified. */
    @Test
    void noVerifiedBookletHasTextThatDoesNotShow() throws IOException {
        write("版式.css", Files.readString(templates.resolve("全国/版式.css")) + "p { color: #fff }\n");
        Path unit = Files.writeString(
                templates.resolve("单位.yaml"),
                Files.readString(Path.of("src/test/resources/cn/yince/云岭/单位.yaml"))
                        .replaceFirst("(?m)^模板: .*$", "模板: " + PROVINCE));
        Press press = new Press(templates, Path.of("fonts"), Duration.ofSeconds(20));
        assertThat(press.print(unit, step -> {}).booklet().pages()).isPositive();
        assertThatThrownBy(() -> press.with(Options.PLAIN.verifying()).print(unit, step -> {}))
                .hasMessageContaining("颜色与底色太接近");
    }
}
