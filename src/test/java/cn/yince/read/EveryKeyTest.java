package cn.yince.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import cn.yince.unit.ExpenditureKind;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Fund;
import cn.yince.unit.Given;
import cn.yince.unit.IncomeSource;
import cn.yince.unit.ItemExplanation;
import cn.yince.unit.OfficialSpending.Item;
import cn.yince.unit.OfficialSpending.Reception;
import cn.yince.unit.OverallEvaluation;
import cn.yince.unit.Published;
import cn.yince.unit.Source;
import cn.yince.unit.VehicleKind;
import cn.yince.unit.amount.Amount;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A file in which every key is typed once. */
class EveryKeyTest {

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
        Given form = form(0);
        assertThat(form.below("资金").names()).containsExactlyInAnyOrder("中央、省财政", "中央财政", "省级财政", "市财政", "县（区）财政", "其它");
        assertThat(form.below("指标").names()).containsExactlyInAnyOrder("产出指标", "效益指标", "满意度指标");
        List<Given> amounts = form.below("指标").below("产出指标").entries("数量指标");
        assertThat(amounts).hasSize(2).last().isEqualTo(Given.NONE);
        assertThat(amounts.get(0).values())
                .containsOnly(entry("指标", "单位数"), entry("年度指标值", "400个"), entry("全年完成值", "0400"), entry("原因", "已完成"));
        assertThat(form.below("指标").below("满意度指标").entries("服务对象满意度指标"))
                .extracting(Given::values)
                .containsExactly(Map.of("指标", "满意度", "年度指标值", "95%", "全年完成值", "no"));
        assertThat(form.below("评价人员").below("组长").values())
                .containsOnly(entry("姓名", "甲"), entry("职务", "主任"), entry("工作单位", "乙局"));
        assertThat(form.below("评价人员").entries("成员")).hasSize(2);
        assertThat(form.text("填报电话")).isEqualTo("0101");
        assertThat(form.text("评价年度")).isEqualTo("2022");
    }

    @Test
    void formsThatScoreEachIndicator() {
        Given form = form(0);
        assertThat(form.text("资金性质")).isEqualTo("政府性基金预算财政拨款");
        assertThat(form.below("资金").below("中央财政").values())
                .containsOnly(
                        entry("目标申报", wan("1.5")),
                        entry("预算编制", wan("12.139")),
                        entry("预算", wan("134.919")),
                        entry("到位", wan("5.123456")),
                        entry("执行", wan("0.0001")),
                        entry("偏差原因", "结余"));
        assertThat(form.below("指标").below("产出指标").entries("时效指标").get(0).values())
                .contains(
                        entry("年初指标值", "≥%"),
                        entry("调整后指标值", "≥90%"),
                        entry("实际完成值", "≥95%"),
                        entry("定性指标情况说明", "说明"),
                        entry("分值", new BigDecimal("50")),
                        entry("得分", new BigDecimal("49.5")),
                        entry("偏差原因", "偏差"));
        assertThat(form.values()).contains(entry("年度目标", "目标"), entry("实际完成情况", "完成"), entry("下一步改进措施", "改进"));
        assertThat(unit.narrative().overall())
                .isEqualTo(new OverallEvaluation(
                        wan("850.5902"), wan("1.5"), wan("0"), new BigDecimal("95.5"), "优", "结果"));
    }

    private Given form(int number) {
        return unit.particulars().given().entries("绩效自评").get(number);
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
        assertThat(JsonSchemaFactory.getInstance(VersionFlag.V7)
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
