package cn.yince.cli;

import cn.yince.cli.Hostile.Made;
import java.util.stream.Stream;

/** Hostile style sheets, chapters, forms and settings of packs. */
final class HostilePacks {
    private static final String STYLE = "决算/版式.css";
    private static final String COVER = "决算/章节/封面.ftl";
    private static final String FORM = "决算/公开表/公开02表.jrxml";
    private static final String GIVEN_FORM = "山西/" + FORM;
    private static final String SETTINGS = "决算/设置.yaml";

    /** A text of 163,840 characters. */
    private static final String LONG = "<#assign s='甲乙丙丁戊己庚辛壬癸'><#list 1..14 as i><#assign s=s+s></#list>";

    private HostilePacks() {}

    static Stream<Hostile> all() {
        return Stream.of(styles(), chapters(), loops(), forms(), settings(), lists())
                .flatMap(each -> each);
    }

    private static Hostile print(String name, String expected, Made made) {
        return new Hostile(name, expected, made, Hostile.PRINT);
    }

    private static Hostile style(String name, String expected, String css) {
        return print("样式·" + name, expected, room -> room.write(STYLE, room.given("全国/版式.css") + css));
    }

    private static Stream<Hostile> styles() {
        return Stream.of(
                style("纸以英寸计", "M0314", "@page { size: 500in 500in }"),
                style("边距为负", "M0314", "@page :first { margin: -5000mm }"),
                style("缩进以字计", "M0314", "p { text-indent: 99999em }"),
                style("框线粗", "M0314", "td { border: 99999px solid #000 }"),
                style("框线间距", "M0314", "table { border-collapse: separate; border-spacing: 99999mm }"),
                style("百分数", "M0314", "p { width: 99999999% }"),
                style("算式", "M0314", "p { height: calc(100000 * 100000px) }"),
                style("孤行", "M0314", "p { orphans: 2000000000; widows: 2000000000 }"),
                style(
                        "计数起点",
                        "M0314",
                        "p { counter-reset: 甲 2147483647 } p:before { content: counter(甲, upper-roman) }"),
                style("无穷大", "", "p { min-height: 1e308pt; max-height: 1e308pt }"),
                style("数字很长", "M0314", "p { width: " + "9".repeat(50_000) + "pt }"),
                style("字重", "M0314", "p { font-weight: 2147483648 }"),
                style("颜色", "M0314", "p { color: rgb(99999999, 0, 0) }"),
                style(
                        "字体在数据里",
                        "M030[23]",
                        "@font-face { font-family: 宋体; src: url(data:font/ttf;base64,AAEAAAAKAIAAAwAg) }"),
                style("图片在数据里", "M0303", "p { background-image: url(data:image/svg+xml;base64,PHN2ZyB4bWxucz0iIi8+) }"),
                style("地址转义", "", "p { b\\61 ckground-image: u\\72l(http://127.0.0.1:9/x.png) }"),
                style("选择符多而长", "M0315|^0", ("div ".repeat(120) + "{ color: #000 }\n").repeat(550)),
                style("兄弟选择符", "M0315|^0", "* + * ~ * + * ~ * + * ~ * + * ~ * > * { color: #000 }\n".repeat(800)),
                style("没有写完", "M03|^0", "p { color: #000 } /* 没有写完 \" { p { "),
                style("页换了又换", "M03|M06|^0", "@page 甲 { size: 60mm 60mm; margin: 1mm } p:nth-child(2n) { page: 甲 }"),
                style("一字一行", "M03|M06|^0", "p { width: 1px } td { width: 1px }"),
                style("移到页眉", "M03|M06|^0", "p { position: running(甲) } @page { @top-left { content: element(甲) } }"),
                style("全是格", "M03|M06|^0", "* { display: table-cell }"),
                style("正文全是格", "M03|M06|^0", "body, body * { display: table-cell }"),
                style("藏处露出", "M03|M06|^0", "head, style, title { display: block !important; position: absolute }"),
                style("负的字距", "M03|M06|^0", "p { letter-spacing: -49pt; text-indent: -3999pt }"),
                style("格都拆开", "M03|M06|^0", "table, tr, td { display: block; float: left; page-break-after: always }"));
    }

    private static Hostile chapter(String name, String expected, String text) {
        return print("章节·" + name, expected, room -> room.write(COVER, text));
    }

    private static Stream<Hostile> chapters() {
        return Stream.of(
                chapter(
                        "栏宽都可调",
                        "M03|M06|^0",
                        "<div style='page-break-before: always'><table class='分页表'><colgroup><#list 1..600 as i><col style='width: 1%' data-宽='0-90'/></#list></colgroup><#list 1..60 as r><tr><#list 1..600 as i><td>甲乙丙丁</td></#list></tr></#list></table></div>"),
                chapter(
                        "小字长段",
                        "M03|M06|^0",
                        "<p style='font-size: 1pt; line-height: 1pt; text-align: justify'><#list 1..20000 as i>本年收入${i}.5万元，</#list></p>"),
                chapter(
                        "每行一块",
                        "M03|M06|^0",
                        "<div style='page-break-before: always'><table class='分页表'><#list 1..2000 as r><tr data-块='1'><td>甲</td></tr><tr data-表头='1'><td>乙</td></tr></#list></table></div>"),
                chapter("数的指数", "M05", "${'1e999999999'?number?c}"),
                chapter("数的指数相加", "M05", "${('1e999999999'?number + 1)?c}"),
                chapter("数的指数取整", "M05", "${'1e999999999'?number?round}"),
                chapter("数的指数相除", "M05", "${(1 / '1e-999999999'?number)?string}"),
                chapter("数的指数取余", "M05", "${('1e999999999'?number % 7)?c}"),
                chapter("数的格式", "M05|^0", "${1?string('0." + "0".repeat(5_000) + "')}"),
                chapter("数相乘", "M05", "<#assign n='9e9'?number><#list 1..40 as i><#assign n=n*n></#list>${n?c}"),
                chapter("接起来", "M0509", LONG + "${(1..100000)?join(s)}"),
                chapter("接滤过的", "M0509", LONG + "${(1..100000)?filter(x -> x gt 1)?join(s)?length}"),
                chapter("换成长的", "M0509", LONG + "${s?replace('甲', s)?length}"),
                chapter("换空文字", "M0509", LONG + "${s?replace('', s)?length}"),
                chapter("按式子换", "M0509", LONG + "${s?replace('.', s, 'r')?length}"),
                chapter("网址编码", "M05|^0", LONG + "<#list 1..9 as i><#assign s=s?url_path('UTF-8')></#list>${s?length}"),
                chapter("滤很多数", "M0509", "${(1..2000000000)?filter(x -> x lt 0)?size}"),
                chapter("换很多数", "M0509", "<#list (1..2000000000)?map(x -> x) as x></#list>"),
                chapter("最小的", "M05", "${(1..2000000000)?min}"),
                chapter("倒过来", "M05", "${(1..2000000000)?reverse?first}"),
                chapter("排次序", "M05", "${(1..2000000000)?sort?first}"),
                chapter("分成组", "M05", "<#list (1..2000000000)?chunk(1) as x></#list>"),
                chapter("在不在里面", "M05", "${(1..2000000000)?seq_contains(-1)?c}"),
                chapter("拆成字", "M05|^0", LONG.replace("14", "11") + "${s?split('')?sort?join('')?length}"),
                chapter("名称里的名称", "M0508", "${\"${'{}'?eval}\"}"));
    }

    private static Stream<Hostile> loops() {
        return Stream.of(
                chapter("一变二", "M0509", "<#macro a n><#if n gt 0><@a n-1/><@a n-1/></#if></#macro><@a 60/>"),
                chapter(
                        "出错再来",
                        "M050[79]",
                        "<#macro a><#attempt><#list 1.. as x></#list><#recover><@a/></#attempt></#macro><@a/>"),
                chapter("包含自己", "M050[47]", "<#include .current_template_name>"),
                chapter("导入自己", "M050[47]|^0|^1", "<#import '封面.ftl' as x>"),
                chapter("套很深", "M05", "<#if true>".repeat(20_000) + "</#if>".repeat(20_000)),
                chapter("括号很深", "M05", "${" + "[".repeat(20_000) + "]".repeat(20_000) + "?size}"),
                chapter("点很多", "M0503", "${单位" + ".名称".repeat(200_000) + "}"),
                chapter("加很多", "M05|^0", "${'甲'" + "+'甲'".repeat(20_000) + "}"),
                chapter("别的格式", "M05|^0|^1", "<#ftl output_format='RTF'>{\\rtf1}"),
                chapter(
                        "改设定",
                        "M05|^0",
                        "<#setting locale='tlh'><#setting number_format='0.###E0'><#setting time_zone='Mars/Phobos'>${1234.5}"),
                chapter("走文档", "M05", "<#recurse 单位><#visit 单位>"));
    }

    private static Hostile form(String name, String expected, String from, String to) {
        return print(
                "表样·" + name,
                expected,
                room -> room.write(
                        FORM, room.given(GIVEN_FORM).replaceFirst(from, java.util.regex.Matcher.quoteReplacement(to))));
    }

    private static Hostile placed(String name, String expected, String element) {
        return form(name, expected, "(?=<element )", element);
    }

    private static Stream<Hostile> forms() {
        String text =
                "<element kind=\"textField\" x=\"0\" y=\"0\" width=\"9\" height=\"9\"><expression>%s</expression></element>";
        return Stream.of(
                placed("式子很长", "M0405|M04", text.formatted("\"甲\"" + "+\"甲\"".repeat(30_000))),
                placed("括号很深", "M0405|M04", text.formatted("(".repeat(20_000) + "\"甲\"" + ")".repeat(20_000))),
                placed("取反很多", "M0405|M04", text.formatted("!".repeat(30_000) + "true ? \"甲\" : \"乙\"")),
                placed(
                        "图表",
                        "M040[34]",
                        "<element kind=\"chart\" chartType=\"pie\" x=\"0\" y=\"0\" width=\"9\" height=\"9\"/>"),
                placed(
                        "条码",
                        "M040[34]",
                        "<element kind=\"component\" x=\"0\" y=\"0\" width=\"9\" height=\"9\"><component kind=\"barcode4j:QRCode\"/></element>"),
                placed(
                        "字号无穷",
                        "M0404",
                        "<element kind=\"staticText\" fontSize=\"1e30\" x=\"0\" y=\"0\" width=\"9\" height=\"9\"><text>甲</text></element>"),
                form(
                        "样式成环",
                        "M04",
                        "(?=<parameter |<field )",
                        "<style name=\"甲环\" style=\"乙环\"/><style name=\"乙环\" style=\"甲环\"/>"),
                form("很多栏", "M04", "pageWidth=", "columnCount=\"2147483647\" pageWidth="),
                form("边距为负", "M0404", "leftMargin=\"\\d+\"", "leftMargin=\"-2147483648\""),
                form("引入类", "M040[34]", "(?=<parameter |<field )", "<import value=\"java.lang.Runtime\"/>"),
                form(
                        "分组不止",
                        "M04",
                        "(?=<detail>)",
                        "<group name=\"甲\" minHeightToStartNewPage=\"2147483647\" reprintHeaderOnEachPage=\"true\"><expression>$F{没有}</expression></group>"),
                print(
                        "表样·双字节编码",
                        "M0402",
                        room -> room.write(
                                FORM, room.given(GIVEN_FORM).getBytes(java.nio.charset.StandardCharsets.UTF_16))),
                print(
                        "表样·外部实体",
                        "M0402",
                        room -> room.write(
                                FORM,
                                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\"><!ENTITY % c SYSTEM \"http://127.0.0.1:9/\"> %c;]>"
                                        + room.given(GIVEN_FORM).replaceFirst("<\\?xml.*?\\?>", ""))),
                print(
                        "表样·样式文件成环",
                        "M04|^0",
                        room -> room.write(
                                "决算/公开表/公开表样式.jrtx",
                                "<jasperTemplate><template>\"公开表样式.jrtx\"</template></jasperTemplate>")));
    }

    private static Hostile settings(String name, String expected, String yaml) {
        return new Hostile("设置·" + name, expected, room -> room.write(SETTINGS, yaml), Hostile.CHECK);
    }

    private static Stream<Hostile> settings() {
        return Stream.of(
                settings("并入", "M01", "文字: &a {甲: 乙}\n标题:\n  <<: *a\n"),
                settings("二进制", "M01", "册名: !!binary R0lGODlhDAAMAIQAAP==\n"),
                settings("两份文档", "M01", "册名: 甲\n---\n册名: 乙\n"),
                settings("别的版本", "M01|^0", "%YAML 9.9\n---\n册名: 甲\n"),
                settings("重复的键", "M01", "册名: 甲\n册名: 乙\n"),
                settings("很长的键", "M01", "键".repeat(300_000) + ": 甲\n"),
                settings("很长的数", "M01|M0314", "版式: {正文字号: " + "9".repeat(300_000) + "}\n"),
                settings("指数", "", "版式: {正文字号: 1e999999999pt, 上边距: 1e999999999}\n"),
                new Hostile(
                        "设置·不是文字",
                        "M01",
                        room -> room.write(SETTINGS, new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) 0xD8, 0, 0}),
                        Hostile.CHECK),
                new Hostile("设置·字节很多", "M01", room -> room.write(SETTINGS, "# 说明\n".repeat(500_000)), Hostile.CHECK));
    }

    private static Stream<Hostile> lists() {
        return Stream.of(
                new Hostile(
                        "字段·套很深",
                        "Y0108|M",
                        room -> room.write("决算/字段.yaml", "甲: {".repeat(3_000) + "}".repeat(3_000)),
                        Hostile.CHECK),
                new Hostile("字段·很多项", "M", room -> room.write("决算/字段.yaml", fields(4_000)), Hostile.CHECK),
                new Hostile(
                        "核对·式子很深",
                        "M",
                        room -> room.write("决算/核对.yaml", rule("(".repeat(5_000) + "1" + ")".repeat(5_000) + " = 1")),
                        Hostile.CHECK),
                new Hostile(
                        "核对·式子很长",
                        "M|^0|^1",
                        room -> room.write("决算/核对.yaml", rule("合计(支出)" + " + 合计(支出)".repeat(5_000) + " = 0")),
                        Hostile.CHECK),
                new Hostile(
                        "核对·除以零", "M|^0|^1", room -> room.write("决算/核对.yaml", rule("合计(支出) / 0 = 0")), Hostile.CHECK),
                new Hostile(
                        "科目·一行很长",
                        "",
                        room -> room.write("科目/功能分类.tsv", "编码\t名称\n201\t" + "长".repeat(1_000_000) + "\n"),
                        Hostile.CHECK),
                new Hostile("科目·行很多", "M|^0|^1", room -> room.write("科目/功能分类.tsv", rows(100_000)), Hostile.CHECK),
                new Hostile(
                        "表·行很多",
                        "M|^0|^1",
                        room -> room.write("决算/公开表/公开10表.tsv", "甲\t乙\n".repeat(50_000)),
                        Hostile.PRINT));
    }

    private static String fields(int number) {
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < number; i++) {
            yaml.append("项").append(i).append(": {类型: 文字, 说明: 甲}\n");
        }
        return yaml.toString();
    }

    private static String rule(String formula) {
        return "- 编号: D9901\n  条件: \"" + formula + "\"\n  级别: 提示\n  说明: 甲\n  改法: 乙\n  依据: 丙\n";
    }

    private static String rows(int number) {
        StringBuilder rows = new StringBuilder("编码\t名称\n");
        for (int i = 0; i < number; i++) {
            rows.append(2_000_000 + i).append("\t名").append(i).append('\n');
        }
        return rows.toString();
    }
}
