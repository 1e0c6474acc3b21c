package cn.yince.layout.saucer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FormBreakerTest {
  private static final String CSS =
      "table { width: 100%; table-layout: fixed; border-collapse: collapse }"
          + " td { border: 0.5pt solid black; padding: 2pt; vertical-align: middle; font-size: 10.5pt; line-height: 14pt }"
          + " td.字 { text-align: center }";

  @Test
  void longFormRepeatsHeaderAndLabels() throws IOException {
    Painted form = Painted.of(CSS, form(4, 3, 5));
    Files.write(Path.of("target/form.pdf"), form.pdf());
    assertThat(form.pageCount()).isGreaterThan(2);
    for (int page = 1; page < form.pageCount(); page++) {
      assertThat(form.page(page)).as("page %d", page).contains("三级指标", "一级指标").doesNotContain("项目名称");
    }
    assertThat(String.join("", form.lines())).contains("项目名称");
  }

  /** A form: two rows of facts, the indicator header, and rows merged at two levels, every third one with long text. */
  static String form(int firsts, int seconds, int thirds) {
    StringBuilder rows = new StringBuilder();
    int n = 0;
    for (int i = 1; i <= firsts; i++) {
      for (int j = 1; j <= seconds; j++) {
        for (int k = 1; k <= thirds; k++) {
          rows.append("<tr>");
          if (j == 1 && k == 1) {
            rows.append("<td class='字' rowspan='" + seconds * thirds + "'>一级" + i + "（50分）</td>");
          }
          if (k == 1) {
            rows.append("<td class='字' rowspan='" + thirds + "'>二级" + i + "之" + j + "数量指标</td>");
          }
          n++;
          String text = "指标" + n + (n % 3 == 0 ? "按规定程序和时限完成预算编制审核批复下达工作的部门单位个数占应完成部门单位个数的比例达到年初设定目标" : "");
          rows.append("<td>" + text + "</td><td>≥" + n + "%</td><td>" + n + "%</td><td>2.5</td></tr>");
        }
      }
    }
    return "<table class='分页表'><col style='width:14%'/><col style='width:16%'/><col style='width:40%'/>"
        + "<col style='width:10%'/><col style='width:10%'/><col style='width:10%'/>"
        + "<thead><tr><td colspan='2'>项目名称</td><td colspan='4'>国库集中支付业务经费</td></tr>"
        + "<tr><td colspan='2'>主管部门</td><td colspan='4'>某县财政局</td></tr>"
        + "<tr data-表头='1'><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>目标值</td><td>完成值</td><td>得分</td></tr></thead>"
        + "<tbody>" + rows + "</tbody></table>";
  }
}
