package cn.yince.layout.freemarker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.yince.CopiedTemplates;
import cn.yince.Press;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens when a designer, or a stranger, changes a template. */
@Tag("slow")
class ChaptersTest {
    Path templates;

    private Path city;

    @BeforeEach
    void copyTemplates() throws IOException {
        templates = CopiedTemplates.fresh();
        city = Files.createDirectories(templates.resolve("山西/阳泉/章节"));
    }

    private byte[] print() {
        return print(Duration.ofMinutes(1));
    }

    private byte[] print(Duration patience) {
        Press press = new Press(templates, Path.of("fonts"), patience);
        return press.print(Path.of("data-examples/minimal.yaml"), step -> {})
                .booklet()
                .pdf();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${单位.名字}|M0501|“单位.名字”没有值",
                "${单位.名称.两位}|M0502|把“单位.名称”当作有下级的数据用，它是文字",
                "${单位.名称?round}|M0502|把“单位.名称”当作数用，它是文字",
                "<#list 单位.名称 as 字></#list>|M0502|把“单位.名称”当作列表用，它是文字",
                "<#if 单位>|M0503|到末尾还没有闭合的 <#if>",
                "</#list>|M0503|</#list> 没有和它对应的开头",
                "<#iff 年度>|M0503|没有“#iff”这条指令",
                "${年度?upper}|M0503|没有“?upper”这种用法",
                "<#assign 甲 = >|M0503|这里不该有“>”",
                "<#sep>|M0503|“#sep”只能写在 <#list> 里面",
                "<#nested>|M0503|只能写在 macro 里面",
                "<#setting nosuch='1'>|M0503|没有“nosuch”这项 setting",
                "<#macro 甲 乙></#macro><@甲/>|M0502|用“甲”时没有给参数“乙”",
                "<#macro 甲 乙></#macro><@甲 1 2/>|M0502|“甲”只有 1 个参数，这里给了 2 个",
                "<#macro 甲 乙></#macro><@甲 乙=1 丙=2/>|M0502|“甲”没有叫“丙”的参数",
                "${1/0}|M0502|除数是零",
                "${单位.名称?matches('[')?c}|M0502|匹配写法不对",
                "${单位.名称[70]}|M0502|超出了文字",
                "${true}|M0502|是或否不能直接印出",
                "${'甲'?boolean}|M0502|文字“甲”不是 true 或 false",
                "<#stop '停在这里'>|M0502|停在这里",
                "<#return 1>|M0502|写在了不能写的地方",
                "<#assign 和 += 单位.名称>|M0501|“和”没有值",
                "<#assign x = 'freemarker.template.utility.Execute'?new()>${x('id')}|M0508|不能使用“?new”",
                "${单位.名称?api.length()}|M0508|不能使用“?api”",
                "<#include '/etc/passwd'>|M0504|找不到模板",
                "<#include '../设置.yaml'>|M0504|找不到模板",
                "<#macro 环><@环/></#macro><@环/>|M0507|没有尽头",
                "<#list 1..9999999 as i>一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十</#list>|M0505|超过",
                "${'1 + 1' ? <#-- 藏 --> eval}|M0508|不能使用“?eval”",
                "<#assign x = '<p/>'?interpret>|M0508|不能使用“?interpret”",
                "${\"甲${'{}'?eval_json}\"}|M0508|不能使用“?eval_json”",
                "<#if false>${'1'?eval}</#if>|M0508|不能使用“?eval”",
                "<#macro 甲 乙='1'?evalJson></#macro>|M0508|不能使用“?evalJson”",
                "${'甲'?left_pad(1000000000)}|M0508|不能使用“?left_pad”",
                "${.now}|M0508|不能使用“.now”",
                "<#list 1.. as x></#list>|M0509|太久",
                "<#list 1..99999 as x><#list 1..99999 as y></#list></#list>|M0509|太久",
                "<#attempt><#list 1.. as x></#list><#recover>甲</#attempt>|M0509|太久",
                "<#function 叉 n><#if n == 0><#return 1></#if><#return 叉(n - 1) + 叉(n - 1)></#function>${叉(40)}|M0509|太久",
                "<#assign 长 = '甲'><#list 1..40 as x><#assign 长 = 长 + 长></#list>|M0509|太久",
                "<#function 环><#return 环()></#function>${环()}|M0507|没有尽头",
                "<p>没有闭合|M0305|",
                "<img src='http://example.com/a.png'/>|M0303|",
                "<img src='file:///etc/passwd'/>|M0303|",
            })
    void refusesWithPlaceAndReason(String template, String code, String words) throws IOException {
        Files.writeString(city.resolve("封面.ftl"), "<!-- 封面 -->\n" + template);

        InputRejected rejected = catchThrowableOfType(InputRejected.class, this::print);

        assertThat(rejected).as("was printed").isNotNull();
        Problem problem = rejected.problems().get(0);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.message())
                .contains(words == null ? "" : words)
                .doesNotContainPattern("[A-Za-z]+ [a-z]+ [a-z]+");
    }

    /** Slow work inside one expression, which takes no steps; each would go on for some ten seconds. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "${(1..500000000)?filter(x -> x < 0)?first!}",
                "${(1..500000000)?map(x -> x)?filter(x -> x < 0)?first!}",
            })
    void patienceEnds(String template) throws IOException {
        Files.writeString(city.resolve("封面.ftl"), template);
        InputRejected rejected = catchThrowableOfType(InputRejected.class, () -> print(Duration.ofSeconds(1)));
        assertThat(rejected.problems().get(0).code()).isEqualTo("M0509");
    }

    @Test
    void aMistakeIsNamedWithFileLineAndColumn() throws IOException {
        Path cover = Files.writeString(city.resolve("封面.ftl"), "<p>一</p>\n<p>二 ${单位.名字}</p>\n");
        InputRejected rejected = catchThrowableOfType(InputRejected.class, this::print);
        assertThat(rejected.problems().get(0).place()).hasToString(cover + ":2:8");
    }

    @Test
    void wordsInPlainTextAndCommentsAreNoMistake() throws IOException {
        Files.writeString(
                city.resolve("封面.ftl"),
                "<p>为何?new ?eval</p><#-- ${x?eval} --><p>${'又?api'} <#noparse>${x?new}</#noparse></p>");
        assertThat(print()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${单位.名字}|单位.名称",
                "${单未.名称}|单位",
                "${五一.增减.方位}|五一.增减.方向",
                "${九['因公出国（境）'].支出决算}|九[\"因公出国（境）费\"]",
                "<#list 二.各项 as 项>${项.金鄂}</#list>|项.金额",
                "<#macro 甲 丙><#list 丙.各类 as 类>${类.金而}</#list></#macro><@甲 五二/>|类.金额",
                "<#function 乙 变>${变.方同}<#return 1></#function>${乙(一.收入增减)}|变.方向",
            })
    void theNearestNameIsProposed(String template, String proposed) throws IOException {
        Files.writeString(city.resolve("封面.ftl"), template);
        InputRejected rejected = catchThrowableOfType(InputRejected.class, this::print);
        assertThat(rejected.problems().get(0).hint()).isEqualTo("是否应为“" + proposed + "”？");
    }

    @Test
    void aCityOverridesOnlyWhatDiffers() throws IOException {
        Files.writeString(city.resolve("封面.ftl"), "<div class=\"封面\">阳泉自己的封面 &amp; ${单位.名称}</div>");
        Files.writeString(templates.resolve("山西/阳泉/设置.yaml"), "数字: {正文千分位: 否, 表格零: \"0.00\"}\n册名: \"{单位}{年度}册\"\n");
        Press press = new Press(templates, Path.of("fonts"));
        var printed = press.print(Path.of("data-examples/minimal.yaml"), step -> {});
        assertThat(printed.title()).isEqualTo("云岭市财政信息中心2023册");
        try (var document = org.apache.pdfbox.Loader.loadPDF(printed.booklet().pdf())) {
            String text = new org.apache.pdfbox.text.PDFTextStripper().getText(document);
            assertThat(text).contains("阳泉自己的封面 & 云岭市财政信息中心").contains("0.00").contains("第三部分 情况说明");
        }
    }
}
