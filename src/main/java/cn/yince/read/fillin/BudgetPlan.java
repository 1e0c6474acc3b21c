package cn.yince.read.fillin;

import static cn.yince.read.fillin.CommonSheets.sheet;

import cn.yince.read.fillin.Block.Item;
import cn.yince.read.fillin.Block.Total;
import cn.yince.read.fillin.Column.Values;
import cn.yince.read.fillin.Rows.Label;
import cn.yince.read.shape.Outline;
import cn.yince.unit.BookletKind;
import java.util.ArrayList;
import java.util.List;

/** The sheets for a budget. */
final class BudgetPlan {
    private static final int SPARE = 15;
    private static final int FEW = 5;
    private static final String REASONS = "情况说明";
    private final Outline outline;
    private final Blocks blocks;

    BudgetPlan(Outline outline) {
        this.outline = outline;
        this.blocks = new Blocks(outline);
    }

    Plan plan() {
        CommonSheets common = new CommonSheets(blocks);
        PerformanceTargetPlan projects = new PerformanceTargetPlan(outline);
        return new Plan(
                BookletKind.BUDGET,
                List.of(
                        common.cover(),
                        common.overview(),
                        units(),
                        byItem("支出", "本年预算支出填报表", "本年预算安排的支出"),
                        byItem("上年结转", "上年结转支出填报表", "上年结转安排的支出"),
                        byItem("年终结转", "年终结转填报表", "年终结转下年的资金"),
                        basic(),
                        income(),
                        officialSpending(),
                        information(),
                        assets(),
                        projects.list(),
                        projects.services(),
                        projects.form(),
                        priorYear(),
                        narrative(),
                        common.terms(),
                        common.published(),
                        common.names(true)));
    }

    private SheetPlan units() {
        Column path = new Column("", "下属单位的文件", new Values(blocks.entry("下属单位", Trail.ENTRY)));
        return sheet(
                "下属单位",
                "下属单位填报表",
                "部门预算由哪些单位的文件汇总；单位自己的预算不填",
                blocks.listed("", "填文件名，从本文件所在的文件夹算起，如 局机关.xlsx；填了就不再填支出、项目等各项数，由这些文件相加。", SPARE, List.of(path)));
    }

    private SheetPlan byItem(String key, String title, String use) {
        return sheet(
                key,
                title,
                use + "，按项级功能科目和资金来源",
                blocks.coded(
                        "",
                        "只填到项级科目（7 位编码）；类、款和合计自动得出。",
                        CodeList.FUNCTIONAL_ITEM,
                        true,
                        SPARE,
                        blocks.columns(Trail.of(key, Trail.KEY))));
    }

    private SheetPlan basic() {
        return sheet(
                "基本支出",
                "一般公共预算基本支出填报表",
                "本年一般公共预算基本支出，按款级经济科目和人员",
                blocks.coded(
                        "",
                        "只填到款级经济科目（5 位编码）；合计应等于“支出”表一般公共预算的基本支出。",
                        CodeList.ECONOMIC_ITEM,
                        true,
                        SPARE,
                        blocks.columns(Trail.of("基本支出经济分类", Trail.KEY))));
    }

    private SheetPlan income() {
        String note = "填收入分类科目编码（7 位）；名称写在“科目补充”里。";
        return sheet(
                "基金和国资收入",
                "政府性基金和国有资本经营预算收入填报表",
                "本年政府性基金预算收入、国有资本经营预算收入",
                blocks.coded(
                        "（一）政府性基金预算收入",
                        note,
                        CodeList.INCOME,
                        true,
                        FEW,
                        List.of(blocks.column("金额", "政府性基金收入", Trail.KEY))),
                blocks.coded(
                        "（二）国有资本经营预算收入",
                        note,
                        CodeList.INCOME,
                        true,
                        FEW,
                        List.of(blocks.column("金额", "国有资本经营收入", Trail.KEY))));
    }

    private SheetPlan officialSpending() {
        List<String> items = List.of("因公出国（境）费", "公务接待费", "公务用车购置费", "公务用车运行维护费");
        List<Label> rows = new ArrayList<>(List.of(new Label("合计", List.of("—"), items, 0)));
        items.forEach(item -> rows.add(new Label(item, List.of(item), List.of(), 0)));
        Trail item = Trail.of("三公经费", Trail.KEY);
        List<Column> columns = new ArrayList<>();
        for (String fund : List.of("一般公共预算", "政府性基金预算", "国有资本经营预算")) {
            Column column = blocks.columnOf(rows, fund, item.then(fund));
            columns.add(new Column("本年预算", column.label(), column.content()));
        }
        columns.add(new Column("本年预算", "小计", new Column.Sum("本年预算")));
        columns.add(blocks.columnOf(rows, "上年预算", item.then("上年预算")));
        return sheet(
                "三公经费",
                "财政拨款“三公”经费预算填报表",
                "“三公”经费的本年预算和上年预算",
                blocks.fixed("（一）“三公”经费预算", "部门的数由下属单位相加，不填。", rows, columns),
                blocks.form("（二）原因", "", 1, blocks.blanks(Trail.of("三公经费"))));
    }

    private SheetPlan information() {
        List<Item> procurement = new ArrayList<>(blocks.blanks(Trail.of("政府采购")));
        procurement.add(new Total("政府采购合计", List.of("货物", "工程", "服务")));
        List<Column> columns = new ArrayList<>(List.of(Column.key("单位名称")));
        columns.addAll(blocks.columns(Trail.of("机关运行经费", Trail.KEY)));
        columns.add(Column.sum("合计"));
        return sheet(
                "采购与运行经费",
                "政府采购和机关运行经费填报表",
                "政府采购预算；机关运行经费通常不填",
                blocks.form("（一）政府采购预算", "", 1, procurement),
                new Block.Table("（二）机关运行经费", "通常不填，按单位性质取公用经费合计。", new Rows.Named(List.of(), true), columns, FEW));
    }

    private SheetPlan assets() {
        return sheet(
                "国有资产",
                "国有资产占有使用情况填报表",
                "车辆、房屋和其他国有资产，一个单位一行",
                blocks.listed(
                        "", "房屋、其他的内容在格里换行（Alt+Enter），一行一段。", FEW, blocks.columns(Trail.of("国有资产", Trail.ENTRY))));
    }

    private SheetPlan priorYear() {
        return sheet(
                "上年数",
                "上年预算数填报表",
                "与上年相比用的数",
                blocks.form("（一）上年预算数", "填了“上年文件”的，没有填的数取自上年文件。", 1, blocks.blanks(Trail.of("上年数"))));
    }

    private SheetPlan narrative() {
        return sheet(
                "说明文字",
                "情况说明文字填报表",
                "表上没有的文字",
                blocks.form("（一）原因和内容", "句末不写句号；可用 {名称} 引用册中的数。", 1, blocks.blanks(Trail.of(REASONS))),
                blocks.paragraphs("（二）绩效管理情况", FEW, REASONS, "绩效管理情况"),
                blocks.paragraphs("（三）政府购买服务指导性目录", FEW, REASONS, "政府购买服务指导性目录"),
                blocks.paragraphs("（四）其他说明", FEW, REASONS, "其他说明"));
    }
}
