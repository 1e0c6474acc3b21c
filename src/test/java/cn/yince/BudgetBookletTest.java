package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The budget booklet of a department that is the sum of three units' files. */
class BudgetBookletTest {
    private static final int FRONT_PAGES = 2;
    private static final int FORMS = 14;
    private static Printed printed;
    private static List<String> pages;

    @BeforeAll
    static void print() throws IOException {
        printed = ShippedPress.PRESS.print(Path.of("data-examples/yangquan-finance-2023-budget.yaml"), step -> {});
        pages = BookletText.pages(printed.booklet().pdf());
    }

    @Test
    void everyPageReadsAsRecorded() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            text.append("===== ")
                    .append(i + 1)
                    .append(" =====\n")
                    .append(pages.get(i))
                    .append('\n');
        }
        Golden.assertSame("yangquan-finance-2023-budget.pages.txt", text.toString());
    }

    @Test
    void theSumOfTheUnitsIsThePublishedBudget() {
        assertThat(table("预算公开表1")).contains("收入总计3,205.70支出总计3,205.703,205.70");
        assertThat(table("预算公开表2"))
                .contains("合计3,205.703,205.70", "20106财政事务2,866.022,866.02", "2013299其他组织事务支出2.332.33");
        assertThat(table("预算公开表3"))
                .contains("合计3,205.701,393.571,812.13", "2010650事业运行86.2786.27", "2210201住房公积金100.84100.84");
        assertThat(table("预算公开表4")).contains("收入总计3,205.70支出总计3,205.703,205.70");
        assertThat(table("预算公开表6"))
                .contains("合计1,393.571,233.79159.78", "基本工资工资奖金津补贴269.40269.40", "退休费离退休费79.5579.55")
                .contains("公务用车运行维护费公务用车运行维护费5.405.40", "其他商品和服务支出商品和服务支出0.920.92");
        assertThat(table("预算公开表10")).contains("公务用车购置及运行费5.405.40", "合计5.405.40");
        assertThat(table("预算公开表11"))
                .contains("部门合计149.16149.16", "阳泉市财政局122.83122.83", "阳泉市国库集中支付中心26.3326.33")
                .doesNotContain("阳泉市财政预算评审中心");
        assertThat(table("预算公开表12")).contains("财政事务中心购买服务607.00607.00", "PPP工作经费60.0060.00");
        assertThat(table("预算公开表13")).contains("注：本表无数据");
    }

    @Test
    void theProseComputesWhatWasTypedWronglyInThePublishedBooklet() {
        assertThat(text())
                .contains("比上年减少268.55万元，下降7.73%", "占89.48%；社会保障和就业支出180.37万元，占5.63%")
                .contains("2023年度支出预算3,205.70万元，其中：基本支出1,393.57万元，占43.47%；项目支出1,812.13万元，占56.53%。")
                .contains("与2022年预算156.02万元相比，减少6.86万元，下降4.40%，")
                .contains("预算5.40万元比2022年同口径减少0.70万元", "公务接待费0.00万元与上年相比预算数减少0.70万元")
                .contains("政府采购货物预算47.70万元、政府采购工程预算0.00万元、政府采购服务预算1.64万元")
                .contains("实行绩效目标管理的项目14个，涉及一般公共预算当年拨款1,812.13万元");
    }

    @Test
    void aFormForEveryProjectInYuan() {
        List<String> forms =
                pages.stream().filter(page -> page.contains("项目支出绩效目标申报表")).toList();
        assertThat(forms).hasSize(FORMS);
        assertThat(String.join("", forms).replaceAll("\\s", ""))
                .contains("年度资金总额：6,070,000", "实施期资金总额：17,470,000", "年度资金总额：112,800");
    }

    @Test
    void everyNumberedPageHasTheBookletsTitleBelow() {
        for (int i = FRONT_PAGES; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains("-" + (i + 1 - FRONT_PAGES) + "-", "阳泉市财政局2023年部门预算公开报告");
        }
    }

    @Test
    void contentsNumbersAreThePagesOfTheHeadings() {
        for (Printed.EntryPlace entry : printed.places()) {
            String heading =
                    entry.title().replaceAll("^[一二三四五六七八九十]+、(?=2)", "").replaceAll("\\s", "");
            assertThat(pages.get(entry.page() - 1).replaceAll("\\s", "")).contains(heading);
        }
        assertThat(printed.hints()).isEmpty();
    }

    private static String table(String name) {
        StringBuilder table = new StringBuilder();
        for (String page : pages) {
            if (page.lines()
                    .anyMatch(line -> line.replaceAll("[\\s\\u00a0]", "").equals(name))) {
                table.append(page.replaceAll("\\s", ""));
            }
        }
        assertThat(table.toString()).as(name).isNotEmpty();
        return table.toString();
    }

    private static String text() {
        return String.join("", pages).replaceAll("\\s|-\\d+-\\s*阳泉市财政局2023年部门预算公开报告", "");
    }
}
