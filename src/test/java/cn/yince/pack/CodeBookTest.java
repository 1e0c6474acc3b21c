package cn.yince.pack;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.problem.Place;
import cn.yince.unit.BookletKind;
import cn.yince.unit.StaffKind;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which 政府预算支出经济分类 an economic code pairs with. */
class CodeBookTest {
  private static CodeBook codes(int year) {
    return new Packs(Path.of("templates")).open("山西", BookletKind.FINAL_ACCOUNTS, year, Place.of("试验")).codes();
  }

  @ParameterizedTest
  @CsvSource({
    "30101,工资奖金津补贴,工资福利支出",
    "30112,社会保障缴费,工资福利支出",
    "30201,办公经费,商品和服务支出",
    "30231,公务用车运行维护费,商品和服务支出",
    "30301,离退休费,离退休费",
    "30309,社会福利和救助,社会福利和救助",
    "31002,设备购置,资本性支出（一）",
  })
  void dependsOnTheStaff(String code, String administrative, String institution) {
    CodeBook codes = codes(2023);
    assertThat(codes.government(code, StaffKind.ADMINISTRATIVE)).isEqualTo(administrative);
    assertThat(codes.government(code, StaffKind.INSTITUTION)).isEqualTo(institution);
  }

  @Test
  void everyItemHasBothNames() {
    Path file = Path.of("templates/科目/2023/政府经济分类.tsv");
    assertThat(Rows.read(file)).allSatisfy(row -> assertThat(row.values()).hasSize(3).noneMatch(String::isBlank));
    assertThat(Rows.read(file).stream().map(row -> row.get("代码")))
        .containsExactlyInAnyOrderElementsOf(
            codes(2023).economicCodes().stream().filter(code -> code.length() == 5).toList());
  }

  @Test
  void withoutAFileItIsTheEconomicName() {
    CodeBook codes = new CodeBook(Map.of(), Map.of("30101", "基本工资"), Map.of());
    assertThat(codes.government("30101", StaffKind.ADMINISTRATIVE)).isEqualTo("基本工资");
    assertThat(codes(2024).government("30102", StaffKind.INSTITUTION)).isEqualTo("津贴补贴");
  }
}
