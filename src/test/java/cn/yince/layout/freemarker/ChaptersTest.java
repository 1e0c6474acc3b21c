package cn.yince.layout.freemarker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.yince.Press;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens when a designer, or a stranger, changes a template. */
class ChaptersTest {
  @TempDir Path templates;
  private Path city;

  @BeforeEach
  void copyTemplates() throws IOException {
    FileUtils.copyDirectory(Path.of("templates").toFile(), templates.toFile());
    city = Files.createDirectories(templates.resolve("山西/阳泉/章节"));
  }

  private byte[] print() {
    Press press = new Press(templates, Path.of("fonts"));
    return press.print(Path.of("data-examples/minimal.yaml"), Optional.empty(), step -> {}).booklet().pdf();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "${单位.名字}|M0501|“单位.名字”没有值",
        "<#if 单位>|M0503|语法",
        "<#assign x = 'freemarker.template.utility.Execute'?new()>${x('id')}|M0502|算不出来",
        "${单位.名称?api.length()}|M0502|算不出来",
        "<#include '/etc/passwd'>|M0504|找不到模板",
        "<#include '../设置.yaml'>|M0504|找不到模板",
        "<#macro 环><@环/></#macro><@环/>|M0507|没有尽头",
        "<#list 1..9999999 as i>一二三四五六七八九十</#list>|M0505|超过",
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
    assertThat(problem.message()).contains(words == null ? "" : words);
  }

  @Test
  void aMistakeIsNamedWithFileLineAndColumn() throws IOException {
    Path cover = Files.writeString(city.resolve("封面.ftl"), "<p>一</p>\n<p>二 ${单位.名字}</p>\n");
    InputRejected rejected = catchThrowableOfType(InputRejected.class, this::print);
    assertThat(rejected.problems().get(0).place()).hasToString(cover + ":2:8");
  }

  @Test
  void aCityOverridesOnlyWhatDiffers() throws IOException {
    Files.writeString(city.resolve("封面.ftl"), "<div class=\"封面\">阳泉自己的封面 &amp; ${单位.名称}</div>");
    Files.writeString(templates.resolve("山西/阳泉/设置.yaml"), "数字: {正文千分位: 否, 表格零: \"0.00\"}\n册名: \"{单位}{年度}册\"\n");
    Press press = new Press(templates, Path.of("fonts"));
    var printed = press.print(Path.of("data-examples/minimal.yaml"), Optional.empty(), step -> {});
    assertThat(printed.title()).isEqualTo("云岭市财政信息中心2023册");
    try (var document = org.apache.pdfbox.Loader.loadPDF(printed.booklet().pdf())) {
      String text = new org.apache.pdfbox.text.PDFTextStripper().getText(document);
      assertThat(text).contains("阳泉自己的封面 & 云岭市财政信息中心").contains("0.00").contains("第三部分 情况说明");
    }
  }
}
