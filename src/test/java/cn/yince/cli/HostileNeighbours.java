package cn.yince.cli;

import cn.yince.layout.font.RestrictedFont;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

/** Neighbours of what once broke a promise: the same thought by another way. */
final class HostileNeighbours {
    private static final String STYLE = "决算/版式.css";
    private static final String COVER = "决算/章节/封面.ftl";
    private static final String FORM = "决算/公开表/公开02表.jrxml";
    private static final String SETTINGS = "决算/设置.yaml";

    private HostileNeighbours() {}

    static Stream<Hostile> all() {
        return Stream.of(chapters(), styles(), forms(), data(), folders()).flatMap(each -> each);
    }

    private static Hostile chapter(String name, String text) {
        return new Hostile("邻章节·" + name, "M0|^0", room -> room.write(COVER, text), Hostile.PRINT);
    }

    /** Refused for a certain built-in, and for nothing else. */
    private static Hostile refused(String name, String builtIn, String text) {
        return new Hostile(
                "邻章节·" + name, "M0508.*“\\?" + builtIn + "[”（]", room -> room.write(COVER, text), Hostile.PRINT);
    }

    private static Stream<Hostile> chapters() {
        return Stream.of(
                chapter("列表翻倍", "<#assign s=[1]><#list 1..40 as i><#assign s=s+s></#list>${s?size}"),
                chapter("列表翻倍再列", "<#assign s=[1]><#list 1..40 as i><#assign s=s+s></#list><#list s as x>x</#list>"),
                chapter(
                        "名称翻倍",
                        "<#assign h={'a':1}><#list 1..60 as i><#assign h=h+h></#list>${h?size}${h?keys?join('')}"),
                chapter("自己调自己", "<#function f x><#return f(x)></#function>${f(1)}"),
                chapter("宏里放宏", "<#macro a><#nested><#nested></#macro>" + "<@a>".repeat(40) + "甲" + "</@a>".repeat(40)),
                chapter("左边补很长", "${'a'?left_pad(2000000000)}"),
                chapter(
                        "拼长很多次",
                        "<#assign t='" + "a".repeat(4_500) + "'><#list 1..100000 as i><#assign s=t+t></#list>甲"),
                chapter("从一到很大", "<#list 1..*2000000000 as i></#list>"),
                chapter("倒着数", "<#list 2000000000..1 as i></#list>"),
                chapter("排序很多次", "<#list 1..3000 as i><#assign s=(1..9000)?reverse?sort></#list>甲"),
                refused("正则回溯", "matches", "${'" + "a".repeat(60) + "!'?matches('(a+)+$')?c}"),
                refused("正则换", "replace", "${'" + "ab".repeat(2_500) + "'?replace('(.*)*b$', 'x', 'r')}"),
                chapter("正则两个星", "<#assign s='a'><#list 1..17 as i><#assign s=s+s></#list>${s?matches('a*a*b')?c}"),
                chapter("数的样子", "${1?string('" + "0".repeat(100_000) + "')}"),
                chapter("日期的样子", "${'2023'?date('" + "y".repeat(100_000) + "')}"),
                chapter(
                        "先存后用",
                        "<#assign a><#list 1..100000 as i>甲乙丙丁戊己庚辛</#list></#assign><#list 1..1000 as i>${a}</#list>"));
    }

    private static Hostile style(String name, String css) {
        return new Hostile(
                "邻样式·" + name, "M0|^0", room -> room.write(STYLE, room.given("全国/版式.css") + css), Hostile.PRINT);
    }

    private static Stream<Hostile> styles() {
        return Stream.of(
                style("每页都有", "p, td { position: fixed }"),
                style("字字换页", "* { page-break-before: always }"),
                style("都浮起来", "* { float: left }"),
                style("都是行内块", "* { display: inline-block }"),
                style("都是行内表", "* { display: inline-table }"),
                style("第几个", "p:nth-child(2147483648n+9999999999) { color: #000 }"),
                style("数到几", "p:before { content: counters(甲, '" + "长".repeat(500) + "') }"),
                style("页名很多", pages(1_500)),
                style("字体很多", "p { font-family: " + "没有, ".repeat(3_000) + "宋体 }"),
                style("重要", "* { display: none !important }"),
                style("负的边", "* { margin: -200mm }"),
                style("不许分开", "* { page-break-inside: avoid; page-break-after: avoid }"),
                style("转义到头", "p { color: \\10FFFF\\110000\\D800 }"));
    }

    private static String pages(int number) {
        StringBuilder css = new StringBuilder();
        for (int i = 0; i < number; i++) {
            css.append("@page 页").append(i).append(" { margin: 1mm }\n");
        }
        return css.toString();
    }

    private static Hostile form(String name, String from, String to) {
        return new Hostile(
                "邻表样·" + name,
                "M0|^0",
                room -> room.write(FORM, room.given("山西/" + FORM).replaceFirst(from, to)),
                Hostile.PRINT);
    }

    private static Stream<Hostile> forms() {
        return Stream.of(
                form("纸很小", "pageHeight=\"\\d+\"", "pageHeight=\"1\""),
                form("纸是零", "pageWidth=\"\\d+\"", "pageWidth=\"0\""),
                form("栏很窄", "columnWidth=\"\\d+\"", "columnWidth=\"1\""),
                form("高是负", "height=\"\\d+\"", "height=\"-1\""),
                form("高很大", "height=\"\\d+\"", "height=\"99999999999\""),
                form("语言", "language=\"java\"", "language=\"groovy\""),
                new Hostile(
                        "邻表样·别的语言的算式",
                        "公开02表.*M0404",
                        room -> room.write(
                                FORM,
                                room.given("山西/" + FORM)
                                        .replace("language=\"java\"", "language=\"groovy\"")
                                        .replaceFirst("\\$P\\{标题\\}", "'touch OUT'.execute().text")),
                        Hostile.PRINT));
    }

    private static Hostile settings(String name, String yaml) {
        return new Hostile("邻设置·" + name, "M0|^0|^1", room -> room.write(SETTINGS, yaml), Hostile.PRINT);
    }

    private static Hostile unit(String name, String from, String to) {
        return new Hostile(
                "邻单位·" + name,
                "Y0|^0|^1",
                room -> Files.writeString(room.unit(), Hostile.Room.example().replace(from, to)),
                Hostile.CHECK);
    }

    private static Stream<Hostile> data() {
        return Stream.of(
                settings("不是数", "排版: {最小字号: .nan, 最紧: .inf}\n"),
                settings("纸很大", "版式: {纸张: 99999mm 99999mm}\n"),
                new Hostile(
                        "邻设置·册名控制符",
                        "设置.yaml:1:5 错误.*U\\+001B",
                        room -> room.write(SETTINGS, "册名: \"甲\\e[2J\\a\\u202E乙\"\n"),
                        Hostile.PRINT),
                settings("章节在外面", "章节: [../../../../etc/passwd, /dev/zero]\n"),
                settings("章节重复", "章节:\n" + "- 概况\n".repeat(3_000)),
                settings("字体在外面", "字体: {宋体: ../../../../../../etc/passwd}\n"),
                new Hostile(
                        "邻设置·没有笔画的字体",
                        "M0310.*没有笔画",
                        room -> {
                            room.write(SETTINGS, "字体: {宋体: 空白.ttf}\n");
                            RestrictedFont.blank(room.pack().resolve("字体"), 0);
                        },
                        Hostile.PRINT),
                new Hostile(
                        "邻科目·控制符",
                        "^[01]",
                        room -> room.write("科目/功能分类.tsv", "编码\t名称\n2010650\t甲\u001b[2J\u0007\u202e乙\n"),
                        Hostile.CHECK),
                unit("名称控制符", "名称: 云岭市财政信息中心", "名称: \"云岭\\e[2J\\a\\x9b31m\\u202E市\""),
                unit("键控制符", "\n收入:\n", "\n\"收\\e]0;甲\\a入\": 1\n收入:\n"),
                unit("年度是日期", "年度: 2023", "年度: 2023-01-01"),
                unit("年度是负", "年度: 2023", "年度: -2023"),
                unit("式子", "名称: 云岭市财政信息中心", "名称: '=HYPERLINK(\"http://127.0.0.1:9/\")'"),
                unit("换行很多", "职责: |", "职责: |\n" + "    甲\n".repeat(100_000)),
                unit("锚很多", "\n收入:\n", "\n备注: [" + "&a 1, *a, ".repeat(50_000) + "1]\n收入:\n"),
                unit("名称是替身", "名称: 云岭市财政信息中心", "名称: \"\\uD800\\uDC00\\uDBFF\""));
    }

    private static Stream<Hostile> folders() {
        List<String> batch = List.of("batch", "ROOM/别的", "--draft", "--templates", "TEMPLATES", "-o", "OUT");
        return Stream.of(
                new Hostile(
                        "邻批量·文件名控制符",
                        "^[01]",
                        room -> Files.writeString(room.other().resolve("\u001b[2J\u0007甲\n乙\u202e.yaml"), "甲: ["),
                        batch),
                new Hostile(
                        "邻批量·文件名是选项",
                        "^[01]",
                        room -> Files.writeString(room.other().resolve("--force.yaml"), "甲: ["),
                        batch),
                new Hostile(
                        "邻批量·汇总是文件夹",
                        "^[01]",
                        room -> {
                            Files.createDirectories(room.out().resolve("汇总.xlsx/里面"));
                            Files.writeString(room.other().resolve("甲.yaml"), "甲: [");
                        },
                        batch),
                new Hostile(
                        "邻批量·台账是链接",
                        "^[01]",
                        room -> {
                            Files.createDirectories(room.out());
                            Files.createSymbolicLink(room.out().resolve(".yince"), room.templates());
                            Files.writeString(room.other().resolve("甲.yaml"), "甲: [");
                        },
                        batch));
    }
}
