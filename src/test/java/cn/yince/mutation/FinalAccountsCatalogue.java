package cn.yince.mutation;

import static cn.yince.mutation.Identity.Sort.SHARE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What must agree in the file of final accounts, after the field's own list (1 to 12). */
final class FinalAccountsCatalogue {
    private static final List<String> FISCAL = List.of("一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款");
    private static final List<String> KINDS = List.of("基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出");
    private static final List<String> PERSONNEL = List.of("301", "303");
    private static final List<String> OPERATING = List.of("302", "307", "310", "312", "313", "399");
    private static final Map<String, Integer> POINTS = Map.of("产出指标", 50, "效益指标", 30, "满意度指标", 10);
    private static final String SPENT = "支出\\.%s\\.[^.]+\\.%s";
    private static final String GENERAL = "支出\\.%s\\.一般公共预算财政拨款\\.%s";

    private final Leaves file;
    private final Catalogue catalogue = new Catalogue();
    private final Grid spent;
    private final Grid general;

    private FinalAccountsCatalogue(Leaves file) {
        this.file = file;
        this.spent = new Grid(file, "公开03表", "本年支出合计", KINDS, SPENT, List.of(file));
        this.general = new Grid(file, "公开05表", "小计", KINDS.subList(0, 2), GENERAL, List.of(file));
    }

    static List<Identity> of(Leaves file) {
        FinalAccountsCatalogue all = new FinalAccountsCatalogue(file);
        all.totals();
        FISCAL.forEach(all::fund);
        all.otherFunds();
        all.governmentFundItems();
        all.basic();
        all.officialSpending();
        all.information();
        all.priorYear();
        all.forms();
        all.shares();
        return all.catalogue.identities();
    }

    /** 1 to 3. */
    private void totals() {
        Cell income = lowest("公开02表.合计.本年收入合计", file.like("收入\\..*"));
        Cell left = over("公开01表.收入总计", List.of(income, lowest("", file.like("结转结余\\.(使用非财政拨款结余|年初\\..*)"))));
        Cell right = over("公开01表.支出总计", List.of(spent.whole(), lowest("", file.like("结转结余\\.(结余分配|年末\\..*)"))));
        catalogue.equalCells("公开01表 收入总计=支出总计", List.of(left), List.of(right));
        KINDS.forEach(kind -> catalogue.published(List.of(spent.whole(kind))));
    }

    /** 4. */
    private void fund(String fund) {
        catalogue.equal(
                "公开04表 " + fund + "平衡",
                file.like("收入\\.\\d+\\." + fund + "|结转结余\\.年初\\." + fund + "(\\.\\d+)?"),
                file.like("支出\\.\\d+\\." + fund + "\\..*|结转结余\\.年末\\." + fund + "(\\.\\d+)?"));
    }

    private void otherFunds() {
        String fiscal = String.join("|", FISCAL);
        catalogue.equal(
                "其他资金平衡",
                file.like("收入\\.\\d+\\.(?!" + fiscal + ").*|结转结余\\.(年初\\.其他资金|使用非财政拨款结余)"),
                file.like("支出\\.\\d+\\.其他资金\\..*|结转结余\\.(年末\\.其他资金|结余分配)"));
    }

    /** 7. */
    private void governmentFundItems() {
        String fund = "政府性基金预算财政拨款";
        file.all().stream()
                .map(Leaf::path)
                .filter(path -> path.contains(fund))
                .map(path -> path.replaceAll(".*?(\\d{7}).*", "$1"))
                .distinct()
                .forEach(code -> catalogue.equal(
                        "公开07表 " + code,
                        file.like("收入\\." + code + "\\." + fund + "|结转结余\\.年初\\." + fund + "\\." + code),
                        file.like("支出\\." + code + "\\." + fund + "\\..*|结转结余\\.年末\\." + fund + "\\." + code)));
    }

    /** 5 and 6; where there is nothing but 一般公共预算, 公开05表 is 公开03表 cell by cell. */
    private void basic() {
        boolean alone =
                file.like("支出\\..*").stream().allMatch(leaf -> leaf.path().contains(FISCAL.get(0)));
        List<Cell> right = List.of(alone ? spent.whole(KINDS.get(0)) : general.whole(KINDS.get(0)));
        catalogue.equalCells(
                "公开06表=公开05表 基本支出", List.of(items("人员经费合计", PERSONNEL), items("公用经费合计", OPERATING)), right);
        catalogue.published(List.of(general.whole()));
    }

    private Cell items(String total, List<String> classes) {
        return over(
                "公开06表." + total,
                classes.stream()
                        .map(c -> lowest("公开06表." + c, file.like("基本支出经济分类\\." + c + "\\d\\d")))
                        .toList());
    }

    /** 8. */
    private void officialSpending() {
        List<Leaf> all = new ArrayList<>();
        List<Leaf> basic = new ArrayList<>();
        Map.of(
                        "30212",
                        "因公出国\\(境\\)费\\.决算",
                        "31013",
                        "公务用车购置费\\.决算",
                        "30231",
                        "公务用车运行维护费\\.决算",
                        "30217",
                        "公务接待费\\.(国内|国\\(境\\)外)\\.金额")
                .forEach((code, path) -> {
                    List<Leaf> item = file.like("基本支出经济分类\\." + code);
                    List<Leaf> whole = file.like("三公经费\\." + path);
                    catalogue.atMost("公开09表≥公开06表 " + code, item, whole);
                    all.addAll(whole);
                    basic.addAll(item);
                });
        basic.addAll(file.like("支出\\.\\d+\\.(" + String.join("|", FISCAL) + ")\\.项目支出"));
        catalogue.atMost("公开09表 项目支出部分≤项目支出", all, basic);
        for (String of : List.of("金额", "批次", "人次")) {
            catalogue.atMost(
                    "外事接待≤国内接待", file.like("三公经费\\.公务接待费\\.国内\\.其中外事\\." + of), file.like("三公经费\\.公务接待费\\.国内\\." + of));
        }
    }

    /** 9; the two sorts of contracts are parts of what was bought. */
    private void information() {
        catalogue.atMost("中小企业合同≤采购合计", file.like("政府采购\\.中小企业合同"), file.like("政府采购\\.(货物|工程|服务)"));
        catalogue.atMost("小微企业合同≤中小企业合同", file.like("政府采购\\.小微企业合同"), file.like("政府采购\\.中小企业合同"));
        List<Leaf> cost = file.like("机关运行经费\\..*");
        if (!cost.isEmpty()) {
            catalogue.atMostCells("机关运行经费≤公用经费", cost, List.of(items("公用经费合计", OPERATING)));
        }
    }

    /** 11: what holds of this year held of the last. */
    private void priorYear() {
        catalogue.stated(
                Identity.equal("上年 收入总计=支出总计", prior("收入总计"), prior("支出总计")).ifBothTyped());
        catalogue.stated(Identity.equal("上年 财政拨款收入=支出", prior("财政拨款收入总计"), prior("财政拨款支出总计"))
                .ifBothTyped());
        catalogue.stated(Identity.atMost("上年 财政拨款≤收入总计", prior("财政拨款收入总计"), prior("收入总计"))
                .ifTyped());
        catalogue.stated(Identity.atMost("上年 财政拨款≤支出总计", prior("财政拨款支出总计"), prior("支出总计"))
                .ifTyped());
        catalogue.stated(Identity.atMost("上年 一般公共预算≤财政拨款", prior("一般公共预算财政拨款支出"), prior("财政拨款支出总计"))
                .ifTyped());
        if (prior("一般公共预算财政拨款支出").stream().anyMatch(leaf -> leaf.number().signum() != 0)) {
            inGeneral("上年 机关运行经费≤一般公共预算", prior("机关运行经费"));
            inGeneral("Σ上年决算≤上年一般公共预算支出", file.like("支出说明\\.\\d+\\.上年决算"));
        }
    }

    private List<Leaf> prior(String name) {
        return file.like("上年数\\." + name);
    }

    /** A zero of the whole may mean that nobody knows. */
    private void inGeneral(String name, List<Leaf> parts) {
        catalogue.add(Identity.atMost(name, parts, prior("一般公共预算财政拨款支出")).ifTyped());
    }

    /** 12. */
    private void forms() {
        List<Leaf> executed = file.like("绩效自评\\.\\d+\\.资金\\.[^.]+\\.执行");
        List<Leaf> involved = file.like("情况说明\\.整体支出自评\\.涉及资金");
        catalogue.atMostCells("Σ执行数≤项目支出", executed, List.of(spent.whole("项目支出")));
        if (!involved.isEmpty() && !executed.isEmpty()) {
            catalogue.add(Identity.equal("Σ执行数=涉及资金", executed, involved).ifTyped());
        }
        for (int form = 1; !file.like("绩效自评\\." + form + "\\..*").isEmpty(); form++) {
            for (String group : POINTS.keySet()) {
                group("绩效自评\\." + form + "\\.指标\\." + group, POINTS.get(group));
            }
        }
    }

    private void group(String path, int points) {
        List<Leaf> own = file.like(path + "\\.得分");
        List<Leaf> scores = file.like(path + "\\..+\\.得分");
        List<Leaf> given = file.like(path + "\\..+\\.分值");
        if (!own.isEmpty() && !scores.isEmpty()) {
            catalogue.equal("得分=Σ指标得分", own, scores);
        }
        List<Leaf> scored = scores.isEmpty()
                ? own
                : scores.stream()
                        .filter(score ->
                                file.at(score.path().replaceAll("得分$", "分值")).isPresent())
                        .toList();
        catalogue.add(Identity.typed("填了得分", scored));
        catalogue.atMost("得分≤" + points, scores.isEmpty() ? own : scores, points);
        for (Leaf score : scores) {
            file.at(score.path().replaceAll("得分$", "分值"))
                    .ifPresent(of -> catalogue.add(Identity.atMost("得分≤分值", List.of(score), List.of(of))
                            .ifTyped()));
        }
        if (!given.isEmpty()) {
            catalogue.add(new Identity(
                    "Σ分值=" + points, given, List.of(), BigDecimal.valueOf(points), Identity.Sort.EQUAL_IF_TYPED));
        }
    }

    /** Published shares of a 类 in 一般公共预算 expenditure. */
    private void shares() {
        for (Leaf share : file.like("公布数\\.五二\\.\\d{3}\\.占比")) {
            String code = share.path().replaceAll("\\D", "").substring(0, 3);
            List<Leaf> left = new ArrayList<>(List.of(share));
            left.addAll(file.like(GENERAL.formatted(code + "\\d{4}", ".*")));
            catalogue.add(new Identity(
                    "占比 " + code, left, file.like(GENERAL.formatted("\\d+", ".*")), BigDecimal.ZERO, SHARE));
        }
    }

    private Cell lowest(String name, List<Leaf> leaves) {
        return new Cell(name, Grid.published(file, name).orElse(null), List.of(), leaves);
    }

    private Cell over(String name, List<Cell> way) {
        return new Cell(name, Grid.published(file, name).orElse(null), List.of(way), List.of());
    }
}
