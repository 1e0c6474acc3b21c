package cn.yince.read.fillin;

import static cn.yince.read.fillin.CommonSheets.sheet;

import cn.yince.read.fillin.Block.Item;
import cn.yince.read.fillin.Block.Table;
import cn.yince.read.fillin.Block.Total;
import cn.yince.read.fillin.Rows.Label;
import cn.yince.read.shape.Outline;
import cn.yince.unit.BookletKind;
import cn.yince.unit.Fund;
import cn.yince.unit.VehicleKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The sheets for final accounts. */
final class FinalAccountsPlan {
    private static final String REASONS = "情况说明";
    private static final int SPARE_ITEMS = 15;
    private static final int SPARE_PARAGRAPHS = 3;
    private final Outline outline;
    private final Blocks blocks;

    FinalAccountsPlan(Outline outline) {
        this.outline = outline;
        this.blocks = new Blocks(outline);
    }

    Plan plan() {
        CommonSheets common = new CommonSheets(blocks);
        return new Plan(
                BookletKind.FINAL_ACCOUNTS,
                List.of(
                        common.cover(),
                        common.overview(),
                        income(),
                        expenditure(),
                        basic(),
                        balances(),
                        officialSpending(),
                        information(),
                        priorYear(),
                        narrative(),
                        common.terms(),
                        new SelfEvaluationPlan(outline).sheet(),
                        common.published(),
                        common.names(false)));
    }

    private SheetPlan income() {
        return sheet(
                "收入",
                "收入填报表",
                "各项收入，按项级功能科目和来源",
                blocks.coded(
                        "",
                        "只填到项级科目（7 位编码）；类、款和合计自动得出。",
                        CodeList.FUNCTIONAL_ITEM,
                        true,
                        SPARE_ITEMS,
                        blocks.columns(Trail.of("收入", Trail.KEY))));
    }

    private SheetPlan expenditure() {
        return sheet(
                "支出",
                "支出填报表",
                "各项支出，按项级功能科目、资金来源和支出种类",
                blocks.coded(
                        "",
                        "只填到项级科目（7 位编码）；类、款和合计自动得出。",
                        CodeList.FUNCTIONAL_ITEM,
                        true,
                        SPARE_ITEMS,
                        blocks.columns(Trail.of("支出", Trail.KEY))));
    }

    private SheetPlan basic() {
        return sheet(
                "基本支出",
                "一般公共预算财政拨款基本支出填报表",
                "一般公共预算财政拨款基本支出，按款级经济科目",
                blocks.coded(
                        "",
                        "只填到款级经济科目（5 位编码）；合计应等于“支出”表一般公共预算财政拨款的基本支出。",
                        CodeList.ECONOMIC_ITEM,
                        true,
                        SPARE_ITEMS,
                        List.of(blocks.column("金额", "基本支出经济分类", Trail.KEY))));
    }

    private SheetPlan balances() {
        String where = "结转结余";
        List<Label> funds = Arrays.stream(Fund.values())
                .filter(fund -> fund != Fund.GOVERNMENT_FUND)
                .map(fund -> new Label(fund.label(), List.of(fund.label()), List.of(), 0))
                .toList();
        Trail opening = Trail.of(where, "年初");
        Trail closing = Trail.of(where, "年末");
        Table byFund = blocks.fixed(
                "（一）结转和结余",
                "可以是负数。",
                funds,
                List.of(
                        blocks.columnOf(funds, "年初结转和结余", opening.then(Trail.KEY)),
                        blocks.columnOf(funds, "年末结转和结余", closing.then(Trail.KEY))));
        Table byItem = blocks.coded(
                "（二）政府性基金预算财政拨款结转和结余",
                "按项级科目填，可以是负数。",
                CodeList.FUNCTIONAL_ITEM,
                false,
                SPARE_ITEMS / 2,
                List.of(
                        blocks.column("年初结转和结余", where, "年初", Fund.GOVERNMENT_FUND.label(), Trail.KEY),
                        blocks.column("年末结转和结余", where, "年末", Fund.GOVERNMENT_FUND.label(), Trail.KEY)));
        return sheet(
                "结转结余",
                "结转和结余填报表",
                "年初、年末结转和结余，使用非财政拨款结余，结余分配",
                byFund,
                byItem,
                blocks.form("（三）其他", "", 1, blocks.blanks(Trail.of(where), "使用非财政拨款结余", "结余分配")));
    }

    private SheetPlan officialSpending() {
        String vehicles = "公务用车购置及运行维护费";
        String reception = "公务接待费";
        List<Label> rows = List.of(
                new Label("合计", List.of(), List.of("因公出国（境）费", vehicles, reception), 0),
                label(0, "因公出国（境）费"),
                new Label(vehicles, List.of("—"), List.of("公务用车购置费", "公务用车运行维护费"), 0),
                label(1, "公务用车购置费"),
                label(1, "公务用车运行维护费"),
                new Label(reception, List.of(reception), List.of("国内", "国（境）外"), 0),
                label(1, reception, "国内"),
                label(2, reception, "国内", "其中外事"),
                label(1, reception, "国（境）外"));
        Trail item = Trail.of("三公经费", Trail.KEY);
        return sheet(
                "三公经费",
                "财政拨款“三公”经费填报表",
                "“三公”经费的预算、决算、上年数和实物量",
                blocks.fixed(
                        "",
                        "灰色的格不用填。原因接在“主要原因是：”之后，用途接在“主要用于”之后，句末不写句号。公务接待费的决算数由国内和国（境）外两项相加。",
                        rows,
                        List.of(
                                blocks.columnOf(rows, "全年预算", item.then("全年预算")),
                                blocks.columnOf(rows, "决算", item.then("决算"), item.then("金额")),
                                blocks.columnOf(rows, "上年决算", item.then("上年决算")),
                                blocks.columnOf(rows, "团组、批次（个）", item.then("团组"), item.then("批次")),
                                blocks.columnOf(rows, "人次", item.then("人次")),
                                blocks.columnOf(rows, "车辆（辆）", item.then("购置数量"), item.then("保有量")),
                                blocks.columnOf(rows, "原因", item.then("原因")),
                                blocks.columnOf(rows, "用途", item.then("用途")))));
    }

    private static Label label(int depth, String... keys) {
        return new Label(keys[keys.length - 1], List.of(keys), List.of(), depth);
    }

    private SheetPlan information() {
        Trail bought = Trail.of("政府采购");
        List<Item> procurement = new ArrayList<>(blocks.blanks(bought, "货物", "工程", "服务"));
        procurement.add(new Total("政府采购合计", List.of("货物", "工程", "服务")));
        procurement.addAll(blocks.blanks(bought, "中小企业合同", "小微企业合同"));
        List<Item> vehicles = new ArrayList<>();
        List<String> kinds =
                Arrays.stream(VehicleKind.values()).map(VehicleKind::label).toList();
        kinds.forEach(kind -> vehicles.add(blocks.blank(kind, "国有资产", "车辆", kind)));
        vehicles.add(new Total("车辆合计", kinds));
        vehicles.addAll(blocks.blanks(Trail.of("国有资产"), "其他用车主要是", "单价100万元以上设备"));
        return sheet(
                "采购与资产",
                "政府采购、机关运行经费和国有资产填报表",
                "相关信息统计表的各项数",
                blocks.form("（一）政府采购", "", 1, procurement),
                blocks.form("（二）机关运行经费", "通常不填，按单位性质取公用经费合计。", 1, blocks.blanks(Trail.of("机关运行经费"))),
                blocks.form("（三）国有资产占用（辆、台、套）", "", 1, vehicles));
    }

    private SheetPlan priorYear() {
        return sheet(
                "上年与年初预算",
                "上年数和年初预算填报表",
                "与上年相比用的数，各科目的年初预算、上年决算、用途和原因",
                blocks.form("（一）上年数", "填了“上年文件”的，没有填的数取自上年文件。", 1, blocks.blanks(Trail.of("上年数"))),
                blocks.coded(
                        "（二）支出说明",
                        "支出决算具体情况的内容：填项级科目；只按类编报年初预算的可以填类级（3 位）。用途、原因句末不写句号。上年决算不填则不与上年比较。",
                        CodeList.FUNCTIONAL_CLASS_OR_ITEM,
                        false,
                        SPARE_ITEMS,
                        blocks.columns(Trail.of("支出说明", Trail.KEY))));
    }

    private SheetPlan narrative() {
        Trail overall = Trail.of(REASONS, "整体支出自评");
        return sheet(
                "说明文字",
                "情况说明文字填报表",
                "情况说明里表上没有的文字",
                blocks.form("（一）原因和内容", "原因接在“主要原因是”之后，句末不写句号；可用 {名称} 引用册中的数。", 1, blocks.blanks(Trail.of(REASONS))),
                blocks.paragraphs("（二）一般公共预算支出具体情况", SPARE_PARAGRAPHS, REASONS, "一般公共预算支出具体情况"),
                blocks.paragraphs("（三）其他需要说明的事项", SPARE_PARAGRAPHS, REASONS, "其他需要说明的事项"),
                blocks.paragraphs("（四）预算绩效", SPARE_PARAGRAPHS, REASONS, "预算绩效"),
                blocks.form("（五）整体支出自评", "没有开展整体支出自评的不填。", 1, blocks.blanks(overall)),
                blocks.form("（六）未公开的自评表", "做了自评而自评表不随本册公开的项目；都公开的不填。", 1, blocks.blanks(Trail.of(REASONS, "未公开的自评表"))));
    }
}
