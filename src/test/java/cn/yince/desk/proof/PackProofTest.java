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
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything a designer can get wrong is found, where it stands. */
@Tag("slow")
class PackProofTest {
    private static final String CITY = "山西/阳泉";

    Path templates;

    @BeforeEach
    void copyTemplates() throws IOException {
        templates = CopiedTemplates.fresh();
    }

    private List<Problem> check() {
        return check(look -> true);
    }

    private List<Problem> check(Predicate<Look> looks) {
        return new PackProof(templates, Path.of("fonts"), Duration.ofSeconds(20))
                .check(CITY, BookletKind.FINAL_ACCOUNTS, 2024, looks);
    }

    private void write(String part, String text) throws IOException {
        Path file = templates.resolve(CITY).resolve(part);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void change(String part, String from, String to) throws IOException {
        Path edition = templates.resolve("山西/决算/2024").resolve(part);
        Path file = Files.exists(edition) ? edition : templates.resolve("山西/决算").resolve(part);
        String text = Files.readString(file);
        assertThat(text).contains(from);
        write(
                part,
                text.replaceFirst(java.util.regex.Pattern.quote(from), java.util.regex.Matcher.quoteReplacement(to)));
    }

    private void assertFound(String code, String part) {
        Predicate<Problem> sought = problem -> problem.code().equals(code) && stands(problem, part);
        // printing takes longest and finds least: it is left for what the other looks do not find
        if (check(look -> !(look instanceof SamplesPrint)).stream().noneMatch(sought)) {
            assertThat(check()).as("looking for " + code).anyMatch(sought);
        }
    }

    private boolean stands(Problem problem, String part) {
        return problem.place().file().endsWith(part) && problem.place().line() > 0;
    }

    @ParameterizedTest
    @ValueSource(strings = {"山西", "山西/阳泉", "山西/阳城"})
    void shippedPacksAreRight(String name) {
        for (int year : new int[] {2023, 2024}) {
            List<Problem> problems = new PackProof(Path.of("templates"), Path.of("fonts"), Duration.ofSeconds(20))
                    .check(name, BookletKind.FINAL_ACCOUNTS, year);
            assertThat(problems).filteredOn(p -> p.severity() == Severity.ERROR).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "文字: {自评表题目: 甲}|M0611",
                "册名: '{单位名称}{年度}年度决算'|M0612",
                "标题: {部分2: '第二部分 {年份}年度'}|M0612",
                "数字: {正文千分位: 对}|M0612",
                "数字: {占比小数位: 二}|M0612",
                "章节: [封面, 目录, 概况表]|M0601",
                "字体: {宋体: song/没有.ttf}|M0108",
                "版式: {正文行距: 很宽}|M0612",
                "版式: {正文字体: 宋休}|M0606",
                "规则: {印出零项: 也许}|M0612",
                "规则: {自评表: 没有的表}|M0612",
                "公开表: {公开11表: {标题: 甲}}|M0611",
                "文字: {|M0106",
            })
    void inSettings(String settings, String code) throws IOException {
        write("设置.yaml", "# 阳泉\n" + settings + "\n");
        assertFound(code, "设置.yaml");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "公开表: {公开01表: {分页: [40]}}|M0415",
                "公开表: {公开01表: {分页: [30]}}|M0416",
                "公开表: {公开01表: {分页: [24, 12]}}|M0612",
                "公开表: {公开01表: {分页: 24}}|M0612",
                "西文字体: {仿宋: 隶书}|M0107",
            })
    void whatIsSetOfPagesAndFaces(String settings, String code) throws IOException {
        write("设置.yaml", "# 阳泉\n" + settings + "\n");
        assertFound(code, "设置.yaml");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${单位.名字}|M0501",
                "<#if 单位>|M0503",
                "${'1'?eval}|M0508",
                "<h1 data-目录='1'>甲</h1>|M0602",
                "<p>共支出35.20万元</p>|M0604",
                "<p>😀</p>|M0607",
                "<p style=\"font-family: 宋休\">甲</p>|M0606",
                "<p style=\"text-indent: 0; font-sise: 12pt\">甲</p>|M0615",
                "<p style='font-style: italic'>甲</p>|M0615",
                "<#assign 和 = ''><#list 自评表.各表 as 表><#assign 和 += 表.项目预算金额></#list>${和}|M0510",
                "<#list 自评表.各表 as 表><#assign 和 = (和!'') + 表.项目预算金额></#list>${和!}|M0510",
                "<table style='width: 400mm'><tr><td style='width: 390mm'>很宽</td><td>右边</td></tr></table>|M0616",
                "<p style='position: absolute; top: -3000pt'>移走的标题</p>|M0616",
            })
    void inATemplate(String template, String code) throws IOException {
        write("章节/封面.ftl", "<p>封面</p>\n" + template + "\n");
        assertFound(code, "封面.ftl");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "公开表/公开10表.tsv|=货物|=货务|M0608",
                "公开表/公开06表.tsv|30101|30155|M0609",
                "公开表/公开08表.jrxml|$F{合计}|java.lang.Runtime.getRuntime()|M0405",
                "公开表/公开08表.jrxml|<field name=\"合计\"|<field name=\"总合计\"|M0610",
                "公开表/公开06表.jrxml|<parameter name=\"公用经费合计\"|<parameter name=\"公用合计\"|M0610",
                "公开表/公开08表.jrxml|<parameter name=\"说明\"|<parameter name=\"人员经费合计\"|M0610",
                "公开表/公开08表.jrxml|公开表样式.jrtx|公开表样试.jrtx|M0601",
                "公开表/公开08表.jrxml|height=\"|height=\"x|M0407",
            })
    void inATableForm(String part, String from, String to, String code) throws IOException {
        change(part, from, to);
        assertFound(code, part.substring(part.indexOf('/') + 1));
    }

    @Test
    void aStyleSheetThatNamesWhatThereIsNot() throws IOException {
        String style = Files.readString(templates.resolve("全国/版式.css"));
        String wrong = style + "\n.封面 { colour: #000; text-aling: left }";
        write("版式.css", wrong);
        assertThat(told("M0615"))
                .hasSize(2)
                .allMatch(told -> told.startsWith(wrong.lines().count() + ":"))
                .anySatisfy(told -> assertThat(told).contains("“colour”", "是否应为“color”"))
                .anySatisfy(told -> assertThat(told).contains("“text-aling”", "是否应为“text-align”"));
    }

    /** Not as settings that there are not: the settings are right, the file is missing. */
    @Test
    void rowsThatAreMissingAreToldOnceForEachTable() throws IOException {
        Files.delete(templates.resolve("全国/决算/公开表/收入决算表.tsv"));
        assertThat(check()).extracting(Problem::code).doesNotContain("M0611");
        assertThat(told("M0614")).singleElement().asString().contains("“公开02表”没有行", "公开表/公开02表.tsv", "公开表/收入决算表.tsv");
    }

    @Test
    void anIdThatStandsTwice() throws IOException {
        write("章节/封面.ftl", "<p id=\"部分3\">封面</p>\n");
        assertFound("M0603", "情况说明.ftl");
    }

    @Test
    void severalMistakesAreFoundInOneRun() throws IOException {
        write("设置.yaml", "数字: {正文千分位: 对}\n字体: {宋体: song/没有.ttf}\n");
        write("章节/封面.ftl", "<p>甲${单位.名字}</p>\n");
        assertThat(check())
                .extracting(Problem::code)
                .contains("M0612", "M0108", "M0501")
                .doesNotContain("M0305");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- {编号: D0201, 条件: 公开09表.决算数.公务接特费 <= 1, 说明: 甲}|M0703|1:19|最接近的名称是“公开09表.决算数.公务接待费”",
                "- {编号: D0201, 条件: 公开06表.30299 + 公开06表.30298 > 0, 说明: 甲}|M0703|1:33|",
                "- {编号: D0201, 条件: 合计(没有.*) = 0, 说明: 甲}|M0703|1:22|",
                "- {编号: D0201, 条件: 1 = 1, 说明: '甲{表:支出决算表、支岀决算表}'}|M0703|1:32|全国通用的名称",
                "- {编号: D0201, 条件: 1 = 1, 说明: 甲, 依据: '{节:三公经废}'}|M0703|1:38|节写",
                "- {编号: D0201, 当: 甲 > 0, 条件: 1 = 1, 说明: 甲}|M0703|1:18|",
                "- {编号: D0201, 条件: '1 = 1 且', 说明: 甲}|M0702|1:27|",
                "- {编号: D0201, 条件: 1 = 1}|M0702|1:8|",
                "- {编号: D0201, 说明: 甲}|M0702|1:8|",
                "- {编号: D0201, 条件: 1 = 1, 说明: 甲, 级别: 警告}|M0702|1:37|",
                "- {编号: X0201, 条件: 1 = 1, 说明: 甲}|M0702|1:8|",
                "- {编号: J0101, 级别: 提示}|M0702|1:19|",
                "- {编号: J0101, 级别: 不查}|M0702|1:19|",
                "- {编号: J0102, 条件: 1 = 1}|M0702|1:8|",
                "- {编号: D0201, 条件: 1 = 1, 说名: 甲}|M0701|1:26|是否应为“说明”",
                "- {条件: 1 = 1, 说明: 甲}|M0701|1:3|",
                "- {编号: 甲, 条件: 1 = 1, 说明: 甲}|M0701|1:8|",
                "甲: 乙|M0701|1:1|",
                "- 甲|M0701|1:3|",
                "- {编号: [1]}|M0701|1:8|",
                "- {编号|Y0119|1:3|",
                "- {编号: D0201, 每个: 逐项(绩效自评), 条件: 自评表.此行.总芬 >= 0, 说明: 甲}|M0703|1:33|最接近的名称是“自评表.",
                "- 编号：D0201⏎  条件: 1 = 1⏎  说明: 甲|Y0113|1:3|半角冒号",
                "- 编号: D0201，⏎  条件: 1 = 1⏎  说明: 甲|M0701|1:7|编号后面不写标点",
                "- {编号: D0102, 级别: 不查}|M0702|1:8|是否应为 D0101？",
                "- {编号: J0199, 级别: 不查}|M0702|1:8|是否应为 J0",
                "- {编号: D0201, 每个: [一般公共预算财政拨款, 政府性基金预算财政拔款], 条件: 合计(收入.*.此行) > 0, 说明: 甲}|M0703|1:32|是否应为“政府性基金预算财政拨款”？",
                "- {编号: D0201, 每个: [基本支出, 项目支岀], 条件: 支出决算表.合计.此行 > 0, 说明: 甲}|M0703|1:26|是否应为“项目支出”？",
                "- {编号: D0201, 每个: [批次, 人刺], 条件: 1 = 1, 说明: '{数:三公经费.公务接待费.国内.此行}'}|M0703|1:24|是否应为“人次”？",
                "- {编号: D0201, 每个: '[批次, 人次]', 条件: 三公经费.公务接待费.国内.此行 > 0, 说明: 甲}|M0703|1:19|请去掉引号",
                "- {编号: D0201, 每个: 项(支出), 条件: '属(此行, 人员经废)', 说明: 甲}|M0703|1:37|是否应为“人员经费”？",
                "- {编号: D0201, 每个: [批次, 人次], 条件: '非 属(此行, 批刺)', 说明: 甲}|M0703|1:42|是否应为“批次”？",
                "- {编号: D0201, 每个: [批次, 人次], 条件: '非 属(批次, 批次)', 说明: 甲}|M0703|1:38|属(此行",
                "- {编号: D0201, 条件: '是(单位.性质, 事业单立)', 说明: 甲}|M0703|1:29|是否应为“事业单位”？",
                "- {编号: D0201, 条件: '是(政府采购.货物, 事业单位)', 说明: 甲}|M0703|1:22|填文字的一处",
                "- {编号: D0201, 条件: 公开03表.合计.项目支出 > 合计(国有资产.车辆), 说明: 甲}|M0705|1:19|金额与金额",
                "- {编号: D0201, 条件: 合计(支出) + 三公经费.公务接待费.国内.人次 > 0, 说明: 甲}|M0705|1:19|金额与金额",
                "- {编号: D0201, 条件: '合计(支出, 国有资产.车辆) > 0', 说明: 甲}|M0705|1:20|金额与金额",
                "- {编号: D0201, 条件: '非 印(合计(支出, 国有资产.车辆))', 说明: 甲}|M0705|1:20|金额与金额",
                "- {编号: D0201, 当: 三.基本支出.占比 > 支出决算表.合计.项目支出, 条件: 1 = 1, 说明: 甲}|M0705|1:18|金额与金额",
                "- {编号: D0201, 说明: 甲, 各条: [{条件: 公开09表.决算数.公务接特费 <= 1}]}|M0703|1:32|公务接待费",
                "- {编号: D0201, 条件: 1 = 1, 说明: '甲乙{数:公开09表.决算数.公务接特费}'}|M0703|1:36|公务接待费",
                "- {编号: D0201, 说明: 甲, 各条: [{条件: 1 = 1, 改法: '{节:三公经废}'}]}|M0703|1:44|节写",
            })
    void inRules(String rules, String code, String place, String hint) throws IOException {
        write("核对.yaml", rules.replace("⏎", "\n") + "\n");
        List<Problem> found = check(look -> look instanceof RulesHold).stream()
                .filter(p -> p.place().file().endsWith("核对.yaml"))
                .toList();
        assertThat(found)
                .anyMatch(p -> p.code().equals(code) && p.place().toString().endsWith("核对.yaml:" + place));
        if (hint != null) {
            assertThat(found).anyMatch(p -> p.hint().contains(hint));
        }
    }

    @Test
    void aFigureThatTextsNameButNoSampleHasIsTold() throws IOException {
        write(
                "称谓.yaml",
                "数:\n  机关运行经费.金而: {称谓: [甲], 增减: 增减}\n  三公经费.合计.支出决算: {增减: 增加}\n没有: {甲: {称谓: [乙], 本年: 相关信息统计表.甲}}\n");
        assertThat(check())
                .filteredOn(problem -> problem.code().equals("M0902"))
                .extracting(problem ->
                        problem.place().line() + ":" + problem.place().column() + problem.message())
                .containsExactly(
                        "2:3四种样例里都没有“十一.金而”，文字说到它时不能核对",
                        "3:22四种样例里都没有“九.合计.增加”，文字说到它时不能核对",
                        "4:23四种样例里都没有“公开10表.甲”，文字说到它时不能核对");
    }

    @Test
    void namesOfFiguresThatCannotBeReadAreTold() throws IOException {
        write("称谓.yaml", "本年数: 结算\n");
        assertThat(check())
                .anyMatch(problem -> problem.code().equals("M0901")
                        && problem.place().toString().endsWith("称谓.yaml:1:6"));
    }

    @Test
    void rulesAreAskedOfNoSampleAndMayNameEveryCodeOfTheYear() throws IOException {
        write("核对.yaml", """
        - {编号: D0201, 条件: 公开03表.合计.本年支出合计 < 0, 说明: 甲, 级别: 错误}
        - {编号: D0202, 条件: 公开06表.30299 >= 0 且 自评表.3.总分 >= 0, 说明: 乙}
        - {编号: D0203, 条件: '合计(公开05表.*.小计) = 公开05表.合计.小计', 说明: 丙}
        - {编号: D0204, 条件: '合计(自评表.*.实际执行金额) <= 公开03表.合计.项目支出', 说明: 丁}
        - {编号: D0205, 条件: 三公经费.公务接待费.国内.金额 / 三公经费.公务接待费.国内.人次 <= 100 且 三.基本支出.占比 <= 100, 说明: 戊}
        - {编号: D0206, 每个: [合计, 批次: 人次], 条件: "三公经费.公务接待费.国内.人次 <= 99999 且 (属(此行, 人次) 或 属(此行, 合计))", 说明: 己}
        - {编号: D0207, 条件: 合计(支出) * 三.基本支出.占比 / 100 <= 合计(支出) 且 合计(支出) / 合计(收入) >= 三.基本支出.占比 / 200 - 3, 说明: 庚}
        - {编号: D0208, 每个: 逐项(绩效自评), 条件: 自评表.此行.总分 >= 0, 说明: '{此行名称} {数:{自评表.此行.总分}}'}
        - {编号: J0102, 级别: 错误}
        """);
        assertThat(check()).filteredOn(p -> p.severity() == Severity.ERROR).isEmpty();
    }

    /** It is used, its cells are known, and what is wrong in it is told once. */
    @Test
    void aTableThatOnlyARuleNamesIsUsed() throws IOException {
        write("决算/核对.yaml", "- {编号: D0201, 条件: 自己的表.合计.甲 < 0 且 自己的表.合计.乙 < 0, 说明: 甲}\n");
        write("决算/表/自己的表.yaml", "部分:\n- 行: [合计]\n  栏: {甲: 合计(支出), 乙: 合计(支处)}\n");
        assertThat(check())
                .extracting(problem -> problem.code() + "@" + problem.place().line())
                .containsExactly("M0803@3");
        write("决算/表/自己的表.yaml", "部分:\n- 行: [合计]\n  栏: {甲: 合计(支出), 乙: 合计(收入)}\n");
        assertThat(check()).isEmpty();
    }

    private List<String> told(String code) {
        return check().stream()
                .filter(problem -> problem.code().equals(code))
                .map(problem -> problem.place().line() + ":" + problem.place().column() + " " + problem.message() + "；"
                        + problem.hint())
                .toList();
    }

    /** Where no sample comes by, too. */
    @Test
    void calculatingWithFiguresIsTold() throws IOException {
        write("章节/封面.ftl", """
        <#if false><p>${一.收入总计 + 一.支出总计}</p>
        <p>${五一.金额.数?number}，${ 1 - 二.合计 }</p>
        <#assign 倍 = 九["公务接待费"].支出决算 * 2></#if>
        <#list 二.各项 as 二项><p>${二项.金额 / 2}</p></#list>
        <p>${五一.金额 + "万元"}、${1 + 1}<#if 五一.金额 gt 五一.增减.额>增</#if>${"一.收入总计 - 1"}</p>
        <#list ["甲"] as 三><p>${三?index + 1}</p></#list><#-- ${三.合计 * 2} -->
        """);
        assertThat(told("M0510"))
                .extracting(told -> told.replaceFirst("(?<=；).*(?=数/)", "").replaceFirst(" 里把.*", ""))
                .containsExactly(
                        "1:26 模板不能拿数计算；数/*.yaml",
                        "2:6 模板不能拿数计算；数/*.yaml",
                        "2:29 模板不能拿数计算；数/*.yaml",
                        "3:14 模板不能拿数计算；数/*.yaml",
                        "4:22 模板不能拿数计算；数/*.yaml");
    }

    @Test
    void namesThatNoGroupHasAreToldWhereNoSampleComesBy() throws IOException {
        write("章节/封面.ftl", """
        <#if false>${一.收入总记}${九["公务接待费"].增减.方位}${五二["2010101"].金额}</#if>
        <#if 十四.整休??>甲</#if><#list 二.各项 as 三>${三.没有!}</#list>
        """);
        assertThat(told("M0808"))
                .extracting(told -> told.replaceFirst("请核对.*", ""))
                .containsExactly(
                        "1:16 四种样例里都没有“一.收入总记”；是否应为“收入总计”？",
                        "1:37 四种样例里都没有“九.公务接待费.增减.方位”；是否应为“方向”？",
                        "2:9 四种样例里都没有“十四.整休”；是否应为“整体”？");
    }

    @Test
    void figuresOfThePacksOwnThatNothingUsesAreTold() throws IOException {
        String national = Files.readString(templates.resolve("全国/决算/数/三公经费.yaml"));
        String own = """
        与预算: 比较(三公经费支出决算表.决算数.合计, 三公经费支出决算表.预算数.合计)
        印的: 三公经费支出决算表.决算数.合计
        算的 | 算它的: 印的
        """;
        write("决算/数/三公经费.yaml", own + national);
        write("决算/数/没有列出的.yaml", "甲: 三公经费支出决算表.决算数.合计\n");
        write("章节/封面.ftl", "<p>封面</p>\n");
        assertThat(told("M0807"))
                .extracting(told -> told.replaceFirst("；.*", ""))
                .containsExactlyInAnyOrder(
                        "1:1 “没有列出的”没有列在设置“数”里，这个文件没有用到",
                        "1:1 数“与预算”没有用到：章节、算式、规则和称谓里都没有它",
                        "3:1 数“算的 | 算它的”没有用到：章节、算式、规则和称谓里都没有它");
        write("章节/封面.ftl", "<p>${九.与预算.方向}${九.算它的}</p>\n");
        assertThat(told("M0807")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"山西", "山西/阳泉", "山西/阳城"})
    void shippedPacksNameAndUseWhatThereIs(String name) {
        for (BookletKind kind : BookletKind.values()) {
            List<Problem> problems = new PackProof(Path.of("templates"), Path.of("fonts"), Duration.ofSeconds(20))
                    .check(name, kind, 2024);
            assertThat(problems).extracting(Problem::code).doesNotContain("M0510", "M0807", "M0808");
        }
    }

    @Test
    void whatFollowsFromATableThatCannotBeSummedIsNotToldToo() throws IOException {
        write(
                "决算/表/支出决算表.yaml",
                "部分:\n- 行: [合计, 科目(支出)]\n  栏:\n    本年支出合计: 基本支出\n    基本支出: 本年支出合计\n    项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出: 合计(支出.此行.*.此栏)\n");
        assertThat(check())
                .extracting(problem -> problem.code() + "@" + problem.place().line())
                .containsExactly("M0804@4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "合计(支出.此行.一般公共预算财政拔款);M0803;一般公共预算财政拔款;是否应为“一般公共预算财政拨款”？",
                "合计(支出.此行.*.[基本支岀|项目支出]);M0803;基本支岀;是否应为“基本支出”？",
                "合计(三公经费.公务接待费.国内.批次, 三公经费.公务接待费.国内.人刺);M0803;人刺;是否应为“人次”？",
                "合计(支出.此拦.*);M0802;此拦;可以用 此行、此栏、此码、此类",
                "收入决算表.总计.事业收入;M0803;总计;是否应为“合计”？",
                "收入决算表.此行.事业收人;M0803;事业收人;是否应为“事业收入”？",
                "合计(收入决算表.[合计|总计].事业收入);M0803;总计;是否应为“合计”？",
            })
    void aSlipInAPathIsFoundBeforeAnyUnitIsSummed(String formula, String code, String word, String hint)
            throws IOException {
        String own = Files.readString(templates.resolve("全国/决算/表/支出决算表.yaml"));
        write("决算/表/支出决算表.yaml", own + "    甲: " + formula + "\n");
        assertThat(check())
                .filteredOn(problem -> problem.place().file().endsWith("支出决算表.yaml"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).as(problem.toString()).isEqualTo(code);
                    assertThat(problem.place().column()).as(problem.toString()).isEqualTo(8 + formula.indexOf(word));
                    assertThat(problem.hint()).contains(hint);
                });
    }
}
