package cn.yince.read.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.read.Asked;
import cn.yince.read.yaml.Typed;
import cn.yince.unit.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form of texts, whatever they say. */
class TypedTextsTest {
    private static final Path SOUND = Path.of("data-examples/minimal.yaml");
    private static final String NAME = "云岭市财政信息中心";

    @Test
    void charactersThatLookAlikeBecomeTheOrdinaryOnes() throws IOException {
        Unit unit =
                read(sound().replace("名称: " + NAME, "名称: 云岭市财政信息中\u2f3c").replace("机构设置: 本单位", "机构设置: ⻓期运\u2f8f，本单位"));

        assertThat(unit.identity().name()).isEqualTo(NAME);
        assertThat(unit.overview().organisation().get(0)).startsWith("长期运行，本单位");
        assertThat(told(unit)).hasSize(2).allMatch(problem -> problem.contains("提示[Y0132]"));
        assertThat(told(unit).get(0)).contains("U+2F3C（康熙部首）当作“心”");
    }

    @Test
    void unseenCharactersAreNamedWithTheirColumn() throws IOException {
        Unit unit = read(sound().replace("名称: " + NAME, "名称: 云岭\u200b市财政\u00a0信息中心\ufeff"));

        assertThat(unit.identity().name()).isEqualTo("云岭市财政 信息中心");
        assertThat(told(unit)).hasSize(1);
        assertThat(told(unit).get(0))
                .matches("单位.yaml:\\d+:9 提示\\[Y0131].*第 3 个字 U\\+200B（零宽空格）、第 7 个字 U\\+00A0（不换行空格）、第 12 个字 U\\+FEFF.*");
    }

    @Test
    void aColumnInsideQuotesCountsTheQuote() throws IOException {
        assertThat(told(read(sound().replace("名称: " + NAME, "名称: \"云\u200b岭\""))))
                .first()
                .asString()
                .contains(":9 提示[Y0131]");
    }

    @ParameterizedTest
    @CsvSource({
        "二○二三年, 二〇二三年",
        "第○号, 第○号",
        "２０２３年, 2023年",
        "Ａ座, A座",
        "2021\u20132023, 2021-2023",
        "综合科\u2013办公室, 综合科—办公室",
        "用︰途, 用：途",
        "甲・乙, 甲·乙",
        "面积1200㎡, 面积1200㎡",
        "①甲②乙, ①甲②乙",
        "达到90％以上, 达到90％以上",
        "比例1\u22362, 比例1:2",
        "\uf9e3, \u6ce5",
        "oﬃce, office",
        "Е栋, E栋",
        "戶籍內, 户籍内"
    })
    void whatIsMeant(String typed, String meant) {
        assertThat(ProperText.plain(typed)).isEqualTo(meant);
    }

    @Test
    void namesAreComparedAsTheyAreMeant() {
        assertThat(ProperText.compared("云岭市财政信息中\u2f3c（本级） ")).isEqualTo(ProperText.compared("云岭市财政 信息中心(本级)"));
        assertThat(ProperText.compared("云岭市财政局")).isNotEqualTo(ProperText.compared("云岭市审计局"));
    }

    @Test
    void aCommentThatCutsATextIsTold() throws IOException {
        List<String> told = told(read(
                sound().replace("名称: " + NAME, "名称: " + NAME + " #1").replace("综合科、运行维护科两个科室", "综合科 #2 楼，运行维护科两个科室")));

        assertThat(told).hasSize(2).allMatch(problem -> problem.contains("提示[Y0135]"));
        assertThat(told.get(0)).contains("“#1”");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"云岭市财政信息中心          # 写全称", "云岭市财政信息中心 # 写全称", "云岭市财政信息中心 ## 写全称", "云岭市财政信息中心#1", "'云岭市财政信息中心 #1'"
            })
    void commentsThatAreCommentsAreNot(String typed) throws IOException {
        assertThat(told(read(sound().replace("名称: " + NAME, "名称: " + typed)))).isEmpty();
    }

    @Test
    void aValueThatIsOnlyACommentIsToldToo() throws IOException {
        assertThat(told(read(sound().replace("用途: 在职人员住房公积金}", "用途: 甲}")
                        .replace("2210201: {年初预算: 13.60, 用途: 甲}", "2210201:\n    年初预算: 13.60\n    用途: #2机柜更新"))))
                .anyMatch(problem -> problem.contains("Y0135"));
    }

    @Test
    void quotesAroundAWholeValueDoNotPrint() throws IOException {
        Unit unit = read(sound().replace("名称: " + NAME, "名称: “" + NAME + "”"));

        assertThat(unit.identity().name()).isEqualTo(NAME);
        assertThat(told(unit)).singleElement().asString().contains("提示[Y0133]");
        assertThat(read(sound().replace("名称: " + NAME, "名称: \"“" + NAME + "”\""))
                        .identity()
                        .name())
                .startsWith("“");
        assertThat(told(read(sound().replace("名称: " + NAME, "名称: “三公”经费“管理”")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'=SUM(A1:A9)'|是公式",
                "'=B2'|是公式",
                "'=收入!A1'|是公式",
                "'=1+2'|是公式",
                "'#REF!'|错误值",
                "'#N/A'|错误值",
                "'=DISPIMG(\"ID_1\",1)'|是图片",
                "'#####'|太窄",
                "null|是程序留下的",
                "'{ PAGE }'|域代码",
                "'C:\\表.doc'|文件的位置",
                "'\\\\server\\表'|文件的位置"
            })
    void whatAProgramLeftIsRefused(String typed, String called) throws IOException {
        assertThat(problems(sound().replace("名称: " + NAME, "名称: " + typed)))
                .singleElement()
                .asString()
                .contains("错误[Y0134]", called);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "=100%",
                "≥95%",
                "#1机房",
                "＝1000元",
                "-5人",
                "N95口罩",
                "+86",
                "C++培训",
                "=满意",
                "A1楼改造",
                "https://www.example.gov.cn"
            })
    void whatOnlyBeginsLikeItIsNot(String typed) throws IOException {
        assertThat(told(read(sound().replace("名称: " + NAME, "名称: '" + typed + "'"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "45536, Y0316",
        "45536.5, Y0316",
        "2024年2月30日, Y0317",
        "2024-13-01, Y0317",
        "2024.9.31, Y0317",
        "2024年13月, Y0317",
        "20240931, Y0317",
        "2024.00, Y0317",
        "明天, Y0318",
        "9月30日, Y0318",
        "决算批复后, Y0318"
    })
    void datesThatAreNone(String date, String code) throws IOException {
        assertThat(problems(sound() + "封面: {日期: '" + date + "'}\n"))
                .singleElement()
                .asString()
                .contains("错误[" + code + "]");
    }

    @ParameterizedTest
    @CsvSource({"2024年9月", "2024.9", "2024-09-30", "二〇二四年九月", "2024年2月29日", "2024/9/30", "2024", "2024年9月10-12日"})
    void datesThatAre(String date) throws IOException {
        assertThat(told(read(sound() + "封面: {日期: '" + date + "'}\n"))).isEmpty();
    }

    @Test
    void aDayOfFiguresAloneIsTold() throws IOException {
        assertThat(problems(sound() + "封面: {日期: '20240930'}\n"))
                .singleElement()
                .asString()
                .contains("提示[Y0318]", "2024年9月30日");
    }

    @Test
    void whatIsTypedInAWorkbookIsTakenAlike() throws IOException {
        Place cell = new Place("单位.xlsx", "封面与单位", 9, 2);
        Problems problems = new Problems();
        Typed.Scalar name =
                new Typed.Scalar("“云\u200b岭市⽂化馆”", true, List.of(new Typed.Line("“云\u200b岭市⽂化馆”", cell)), cell);

        Typed proper = ProperTree.of(name, problems);

        assertThat(((Typed.Scalar) proper).text()).isEqualTo("云岭市文化馆");
        assertThat(problems.inOrder()).extracting(Problem::code).containsExactlyInAnyOrder("Y0131", "Y0132", "Y0133");
        assertThat(problems.inOrder()).allMatch(problem -> problem.place().equals(cell));
    }

    @Test
    void lineSeparatorsAndUnseenIndentsAreRefused() throws IOException {
        assertThat(problems(sound().replace("  性质:", "\ufeff  性质:")))
                .first()
                .asString()
                .contains("错误[Y0105]", "缩进里有看不见的字符 U+FEFF");
        assertThat(problems(sound().replace(NAME, "云岭市\u2028财政")))
                .first()
                .asString()
                .contains("错误[Y0105]", "U+2028");
    }

    private static String sound() throws IOException {
        return Files.readString(SOUND);
    }

    private static Unit read(String yaml) {
        return Asked.reader().read(yaml.getBytes(UTF_8), "单位.yaml");
    }

    private static List<String> told(Unit unit) {
        return unit.source().remarks().stream().map(Problem::toString).toList();
    }

    private static List<String> problems(String yaml) {
        try {
            return told(read(yaml));
        } catch (InputRejected e) {
            return e.problems().stream().map(Problem::toString).toList();
        }
    }
}
