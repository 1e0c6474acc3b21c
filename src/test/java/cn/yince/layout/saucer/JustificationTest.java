package cn.yince.layout.saucer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class JustificationTest {
  private static final float RIGHT = (210 - 20) / 25.4f * 72;

  @Test
  void fullLinesEndAtTheMarginAndTheLastDoesNot() {
    String text = "贯彻执行国家财税方针政策，拟订2024年和改革方案1,234.56万元，𤨁分析预测<b>宏观经济</b>形势。".repeat(4);
    List<Float> edges =
        Painted.of("p { text-align: justify; text-indent: 2em } b { font-family: 黑体 }", "<p>" + text + "</p>").rightEdges();
    assertThat(edges).hasSizeGreaterThan(3);
    assertThat(edges.subList(0, edges.size() - 1)).allSatisfy(edge -> assertThat(edge).isCloseTo(RIGHT, within(1f)));
    assertThat(edges.get(edges.size() - 1)).isLessThan(RIGHT - 12);
  }

  @Test
  void otherLinesStayAsTheyAre() {
    assertThat(Painted.of("", "<p>财政局</p>").rightEdges().get(0)).isCloseTo(20 / 25.4f * 72 + 36, within(0.1f));
  }
}
