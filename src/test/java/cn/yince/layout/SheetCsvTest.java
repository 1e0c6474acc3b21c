package cn.yince.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetCsvTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "-1.00 | -1.00",
        "1,2 | \"1,2\"",
        "甲\"乙 | \"甲\"\"乙\"",
        "=1+1 | '=1+1",
        "@SUM(A1) | '@SUM(A1)",
        "-- | '--",
        "—— | ——",
      })
  void cellsAreQuotedAndNeverComputed(String cell, String written) {
    assertThat(csv(cell)).isEqualTo("\uFEFF名称\r\n" + written + "\r\n");
  }

  @Test
  void aColumnMissingInARowIsBlank() {
    Sheet sheet = new Sheet("表", Map.of(), List.of(Map.of("一", "1"), Map.of("二", "2")));
    assertThat(new String(SheetCsv.of(sheet), StandardCharsets.UTF_8)).isEqualTo("\uFEFF一,二\r\n1,\r\n,2\r\n");
  }

  private static String csv(String cell) {
    return new String(SheetCsv.of(new Sheet("表", Map.of(), List.of(Map.of("名称", cell)))), StandardCharsets.UTF_8);
  }
}
