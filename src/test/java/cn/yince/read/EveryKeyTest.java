package cn.yince.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.yince.unit.ExpenditureKind;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Fund;
import cn.yince.unit.IncomeSource;
import cn.yince.unit.ItemExplanation;
import cn.yince.unit.OfficialSpending.Item;
import cn.yince.unit.OfficialSpending.Reception;
import cn.yince.unit.OverallEvaluation;
import cn.yince.unit.Published;
import cn.yince.unit.SelfEvaluation.Analysis;
import cn.yince.unit.SelfEvaluation.Evaluator;
import cn.yince.unit.SelfEvaluation.FundingSource;
import cn.yince.unit.SelfEvaluation.Funds;
import cn.yince.unit.SelfEvaluation.Indicator;
import cn.yince.unit.SelfEvaluation.Scoring;
import cn.yince.unit.SelfEvaluation;
import cn.yince.unit.Source;
import cn.yince.unit.VehicleKind;
import cn.yince.unit.amount.Amount;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A file in which every key is typed once. */
class EveryKeyTest {
  private static final Scoring UNSCORED = new Scoring("", "", "", "", null, null, "");

  private final FinalAccounts unit = (FinalAccounts) Asked.reader().read(bytes(), "every-key.yaml");

  @Test
  void paragraphsAreListEntriesOrLines() {
    assertThat(unit.overview().duties()).containsExactly("一、贯彻方针：政策", "二、负责支付和核算 and audit");
    assertThat(unit.overview().organisation()).containsExactly("内设三科", "下属无");
    assertThat(unit.narrative().performance()).containsExactly("九", "十");
    assertThat(unit.narrative().otherMatters()).containsExactly("八");
  }

  @Test
  void amountsByCodeFundAndKind() {
    assertThat(unit.functionalNames()).containsEntry("2019999", "其他一般公共服务支出");
    assertThat(unit.income().get("2010601"))
        .hasSize(7)
        .doesNotContainKey(IncomeSource.GOVERNMENT_FUND)
        .containsEntry(IncomeSource.OTHER, wan("1234.56"));
    assertThat(unit.expenditure().get("2010601").get(Fund.GENERAL))
        .containsEntry(ExpenditureKind.BASIC, wan("248.78"));
    assertThat(unit.expenditure().get("2010601").get(Fund.OTHER)).hasSize(5);
    assertThat(unit.balances().opening().of(Fund.GENERAL)).isEqualTo(wan("-2.25"));
    assertThat(unit.balances().opening().governmentFund()).containsEntry("2120801", wan("1.00"));
    assertThat(unit.balances().closing().of(Fund.OTHER)).isEqualTo(Amount.ZERO);
    assertThat(unit.items().keySet()).containsExactly("201", "2010601");
    assertThat(unit.items().get("201")).isEqualTo(new ItemExplanation(Amount.ZERO, wan("3"), "甲", "乙"));
  }

  @Test
  void officialSpending() {
    assertThat(unit.officialSpending().abroad()).isEqualTo(new Item(wan("1"), wan("2"), wan("3"), "甲", "乙"));
    assertThat(unit.officialSpending().reception().actual().value()).isEqualByComparingTo("16.50");
    assertThat(unit.officialSpending().foreignAffairs()).isEqualTo(new Reception(wan("1"), 2, 3, ""));
    assertThat(unit.officialSpending().travellers()).isEqualTo(5);
    assertThat(unit.officialSpending().vehiclesBought()).isEqualTo(9);
    assertThat(unit.officialSpending().vehiclesKept()).isEqualTo(13);
    assertThat(unit.assets().of(VehicleKind.OTHER)).isEqualTo(7);
    assertThat(unit.assets().total()).isEqualTo(28);
    assertThat(unit.operatingCost().civilServiceManaged()).isEqualTo(wan("2"));
  }

  @Test
  void selfEvaluations() {
    SelfEvaluation form = unit.selfEvaluations().get(0);
    assertThat(form.funds().keySet()).containsExactly(FundingSource.values());
    assertThat(form.groups()).hasSize(3);
    assertThat(form.groups().get(0).score()).isEqualByComparingTo("49.5");
    assertThat(form.groups().get(0).indicators().get("数量指标"))
        .containsExactly(
            new Indicator("单位数", "400个", "0400", "已完成", UNSCORED), new Indicator("", "", "", "", UNSCORED));
    assertThat(form.groups().get(2).indicators().get("服务对象满意度指标"))
        .containsExactly(new Indicator("满意度", "95%", "no", "", UNSCORED));
    assertThat(form.evaluators()).hasSize(3).first().isEqualTo(new Evaluator("甲", "主任", "乙局"));
    assertThat(form.reporterPhone()).isEqualTo("0101");
    assertThat(form.year()).isEqualTo("2022");
  }

  @Test
  void formsThatScoreEachIndicator() {
    SelfEvaluation form = unit.selfEvaluations().get(0);
    assertThat(form.fund()).isEqualTo(Fund.GOVERNMENT_FUND);
    assertThat(form.funds().get(FundingSource.CENTRAL))
        .isEqualTo(
            new Funds(wan("1.5"), wan("12.139"), wan("134.919"), wan("5.123456"), wan("0.0001"), "结余"));
    assertThat(form.groups().get(0).indicators().get("时效指标").get(0).scoring())
        .isEqualTo(
            new Scoring("≥%", "≥90%", "≥95%", "说明", new BigDecimal("50"), new BigDecimal("49.5"), "偏差"));
    assertThat(form.analysis()).isEqualTo(new Analysis("目标", "完成", "实施", "产出", "效益", "满意", "主要问题", "改进"));
    assertThat(unit.narrative().overall())
        .isEqualTo(
            new OverallEvaluation(wan("850.5902"), wan("1.5"), wan("0"), new BigDecimal("95.5"), "优", "结果"));
  }

  @Test
  void aFormTakesUnitAndYearOverWhenLeftOut() {
    SelfEvaluation form = unit.selfEvaluations().get(1);
    assertThat(form.implementer()).isEqualTo("甲市乙局");
    assertThat(form.year()).isEqualTo("2023");
    assertThat(form.evaluators()).isEmpty();
    assertThat(form.groups()).hasSize(3);
  }

  @Test
  void publishedFiguresHaveDottedNames() {
    assertThat(unit.published())
        .extracting(Published::name, p -> p.value().toPlainString())
        .containsExactly(
            tuple("公开03表.201.项目支出", "197.69"),
            tuple("公开03表.合计.项目支出", "1197.69"),
            tuple("五二.210.占比", "2.09"),
            tuple("九.增长", "-17.3"));
  }

  @Test
  void placesAndTextsHavePaths() {
    assertThat(unit.source().places()).containsKey("绩效自评.1.指标.产出指标.数量指标.2");
    assertThat(unit.source().texts()).extracting(Source.Text::path).contains("概况.职责.2", "绩效自评.2.项目名称", "单位.名称");
    assertThat(unit.source().texts()).extracting(Source.Text::text).doesNotContain("山西/阳泉");
  }

  @Test
  void theSchemaAcceptsIt() {
    String yaml = new String(bytes(), UTF_8).replace("(境)", "（境）").replace("(区)", "（区）");
    assertThat(
            JsonSchemaFactory.getInstance(VersionFlag.V7)
                .getSchema(UnitSchema.json(Asked.FOR, Map.of()))
                .validate(yaml, InputFormat.YAML))
        .isEmpty();
  }

  private static Amount wan(String value) {
    return Amount.ofWan(new BigDecimal(value));
  }

  private static byte[] bytes() {
    try (InputStream in = EveryKeyTest.class.getResourceAsStream("every-key.yaml")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
