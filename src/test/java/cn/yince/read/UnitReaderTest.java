package cn.yince.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.problem.Place;
import cn.yince.unit.ExpenditureKind;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Fund;
import cn.yince.unit.Identity;
import cn.yince.unit.IncomeSource;
import cn.yince.unit.Term;
import cn.yince.unit.amount.Amount;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class UnitReaderTest {
    private static final String TOP = """
      模板: 山西/阳泉
      年度: ２０２３
      金额单位: %s
      单位: {名称: 甲中心}
      概况: {职责: 一、保管, 机构设置: 无}
      """;

    @Test
    void readsTheMinimalExample() {
        FinalAccounts unit = (FinalAccounts) Asked.reader().read(Path.of("data-examples/minimal.yaml"));

        assertThat(unit.pack()).isEqualTo("山西/阳泉");
        assertThat(unit.year()).isEqualTo(2023);
        assertThat(unit.identity())
                .isEqualTo(new Identity("云岭市财政信息中心", Identity.Kind.UNIT, Identity.Status.INSTITUTION, ""));
        assertThat(unit.overview().duties()).containsExactly("（一）负责市级财政信息系统的建设和运行维护；", "（二）负责财政数据的保管和备份。");
        assertThat(unit.income().get("2010650")).containsEntry(IncomeSource.GENERAL, wan("186.40"));
        assertThat(unit.expenditure().get("2010650").get(Fund.GENERAL))
                .containsEntry(ExpenditureKind.PROJECT, wan("20.00"));
        assertThat(unit.basicByEconomicItem())
                .containsEntry("30101", wan("92.30"))
                .hasSize(6);
        assertThat(Amount.sum(unit.basicByEconomicItem().values()).rounded()).isEqualByComparingTo("180");
        assertThat(unit.items().get("2210201").priorActual()).isNull();
        assertThat(unit.operatingCost().administrative()).isNull();
        assertThat(unit.particulars().given().entries("绩效自评")).isEmpty();
    }

    @Test
    void remembersWhereEverythingStands() {
        FinalAccounts unit = (FinalAccounts) Asked.reader().read(Path.of("data-examples/minimal.yaml"));

        assertThat(unit.source().placeOf("支出.2010650.一般公共预算财政拨款.项目支出").line()).isEqualTo(26);
        assertThat(unit.source().texts()).anySatisfy(text -> {
            assertThat(text.path()).isEqualTo("概况.职责.2");
            assertThat(text.text()).isEqualTo("（二）负责财政数据的保管和备份。");
            assertThat(text.place()).isEqualTo(new Place(unit.source().file(), 16, 5));
        });
    }

    @Test
    void convertsYuanExactlyWhereverTheUnitOfMoneyStands() {
        FinalAccounts unit = read(TOP.formatted("元") + "基本支出经济分类: {'30101': '1,234,567.89'}\n");

        assertThat(unit.year()).isEqualTo(2023);
        assertThat(unit.basicByEconomicItem().get("30101"))
                .isEqualTo(new Amount(new BigDecimal("123.456789"), BigDecimal.ZERO));
    }

    @Test
    void aTermMayBeTypedAsOneText() {
        FinalAccounts unit =
                read(TOP.formatted("万元") + "名词解释:\n- 十三、国库集中支付：指直接支付。包括：授权支付\n- {名称: 信息化建设（2010607）, 解释: 指建设}\n");

        assertThat(unit.terms())
                .containsExactly(new Term("国库集中支付", "指直接支付。包括：授权支付"), new Term("信息化建设（2010607）", "指建设"));
        assertThat(unit.source().texts()).anyMatch(text -> text.path().equals("名词解释.1.名称"));
    }

    private static FinalAccounts read(String yaml) {
        return (FinalAccounts) Asked.reader().read(yaml.getBytes(UTF_8), "甲.yaml");
    }

    private static Amount wan(String value) {
        return Amount.ofWan(new BigDecimal(value));
    }
}
