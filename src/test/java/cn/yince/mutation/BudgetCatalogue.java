package cn.yince.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What must agree in the file of a budget, or in those of a department's units taken together. */
final class BudgetCatalogue {
    private static final List<String> FUNDS = List.of("一般公共预算", "政府性基金预算", "国有资本经营预算", "财政专户管理资金", "单位资金");
    private static final List<String> PERSONNEL = List.of("301", "303");
    private static final List<String> OPERATING = List.of("302", "307", "310", "312", "313", "399");
    private static final String BASIC_TABLE = "预算公开表6";

    private final Leaves own;
    private final List<Leaves> files;
    private final Catalogue catalogue = new Catalogue();

    private BudgetCatalogue(Leaves own, List<Leaves> files) {
        this.own = own;
        this.files = files;
    }

    /** Identities of a file by itself; {@code own} holds its 公布数 and what it says of last year. */
    static List<Identity> of(Leaves own, List<Leaves> files) {
        BudgetCatalogue all = new BudgetCatalogue(own, files);
        all.basic();
        all.fundIncome("政府性基金收入", "政府性基金预算");
        all.fundIncome("国有资本经营收入", "国有资本经营预算");
        FUNDS.forEach(all::projects);
        if (files.equals(List.of(own))) {
            all.officialSpending();
            all.targets();
        }
        all.priorYear();
        return all.catalogue.identities();
    }

    private void basic() {
        Cell spent =
                new Grid(own, "预算公开表5", "合计", List.of("基本支出", "项目支出"), "支出\\.%s\\.一般公共预算\\.%s", files).whole("基本支出");
        Cell all = cell("合计.合计", List.of(List.of(half("人员经费", PERSONNEL), half("公用经费", OPERATING))));
        catalogue.equalCells(BASIC_TABLE + "=预算公开表5 基本支出", List.of(all), List.of(spent));
        List<Leaf> cost = like("机关运行经费\\.[^.]+\\.一般公共预算");
        if (!cost.isEmpty()) {
            catalogue.atMostCells("机关运行经费≤公用经费", cost, List.of(half("公用经费", OPERATING)));
        }
    }

    private Cell half(String column, List<String> classes) {
        return cell(
                "合计." + column,
                List.of(classes.stream().map(c -> itemClass(c, column)).toList()));
    }

    /** A row has one column besides its sum: both are one figure. */
    private Cell itemClass(String code, String column) {
        List<Leaf> leaves = like("基本支出经济分类\\." + code + "\\d\\d\\..*");
        Cell sum = new Cell(
                code, Grid.published(own, BASIC_TABLE + "." + code + ".合计").orElse(null), List.of(), leaves);
        return cell(code + "." + column, List.of(List.of(sum)));
    }

    private Cell cell(String name, List<List<Cell>> ways) {
        return new Cell(name, Grid.published(own, BASIC_TABLE + "." + name).orElse(null), ways, List.of());
    }

    private void fundIncome(String typed, String fund) {
        catalogue.equal(
                typed + "=" + fund, like(typed + "\\..*"), like("支出\\.\\d+\\." + fund + "\\..*|年终结转\\.\\d+\\." + fund));
    }

    private void projects(String fund) {
        catalogue.equal("预算公开表12 " + fund, like("项目\\.\\d+\\.本年\\." + fund), like("支出\\.\\d+\\." + fund + "\\.项目支出"));
        catalogue.equal(
                "预算公开表13 " + fund, like("项目\\.\\d+\\.上年结转\\." + fund), like("上年结转\\.\\d+\\." + fund + "\\.项目支出"));
    }

    private void officialSpending() {
        Map.of("30212", "因公出国\\(境\\)费", "31013", "公务用车购置费", "30231", "公务用车运行维护费", "30217", "公务接待费")
                .forEach((code, item) -> catalogue.atMost(
                        "预算公开表10≥预算公开表6 " + code,
                        like("基本支出经济分类\\." + code + "\\..*"),
                        like("三公经费\\." + item + "\\.一般公共预算")));
    }

    private void targets() {
        for (int i = 1; !like("项目\\." + i + "\\..*").isEmpty(); i++) {
            String project = "项目\\." + i;
            List<Leaf> planned = like(project + "\\.本年\\..*");
            List<Leaf> year = like(project + "\\.绩效目标\\.年度资金\\..*");
            List<Leaf> period = like(project + "\\.绩效目标\\.实施期资金\\..*");
            if (!year.isEmpty()) {
                catalogue.equal("年度资金=本年", year, planned);
            }
            if (!period.isEmpty() || !year.isEmpty()) {
                catalogue.atMost("年度资金≤实施期资金", year.isEmpty() ? planned : year, period);
            }
            for (String fund : FUNDS) {
                catalogue.atMost(
                        "购买服务≤本年", like(project + "\\.购买服务\\.\\d+\\.金额\\." + fund), like(project + "\\.本年\\." + fund));
            }
        }
    }

    private void priorYear() {
        catalogue.stated(Identity.equal("上年 收入总计=支出总计", own.like("上年数\\.收入总计"), own.like("上年数\\.支出总计"))
                .ifBothTyped());
        catalogue.stated(Identity.atMost("上年 当年拨款≤收入总计", own.like("上年数\\.一般公共预算当年拨款"), own.like("上年数\\.收入总计"))
                .ifTyped());
        catalogue.stated(Identity.atMost("上年 机关运行经费≤当年拨款", own.like("上年数\\.机关运行经费"), own.like("上年数\\.一般公共预算当年拨款"))
                .ifTyped());
    }

    private List<Leaf> like(String regex) {
        List<Leaf> leaves = new ArrayList<>();
        files.forEach(file -> leaves.addAll(file.like(regex)));
        return leaves;
    }
}
