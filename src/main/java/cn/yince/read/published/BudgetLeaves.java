package cn.yince.read.published;

import static cn.yince.read.published.CellSums.EVERY;

import cn.yince.problem.Place;
import cn.yince.read.yaml.Typed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The leaves of a budget as far as its tables give them. */
final class BudgetLeaves {
    private static final String THIS_YEAR = "支出";
    private static final String CARRIED_OVER = "上年结转";
    private static final String KEPT = "年终结转";
    private static final String BASIC = "基本支出经济分类";
    private static final String OPERATING_COST = "机关运行经费";
    private static final String PROJECTS = "项目";
    private static final String OFFICIAL_SPENDING = "三公经费";
    private static final List<String> FISCAL = List.of("一般公共预算", "政府性基金预算", "国有资本经营预算");
    private static final List<String> OTHERS = List.of("财政专户管理资金", "单位资金");
    private static final List<String> FUNDS = List.of("一般公共预算", "政府性基金预算", "国有资本经营预算", "财政专户管理资金", "单位资金");
    private static final List<String> KINDS = List.of("基本支出", "项目支出");

    /** Groups whose leaves are all typed where their paths say; those of the others are looked at more closely. */
    private static final List<String> AS_THEY_ARE =
            List.of("政府性基金收入", "国有资本经营收入", OFFICIAL_SPENDING, OPERATING_COST, "上年数", "政府采购");

    private static final List<String> ITEMS_OF_OFFICIAL_SPENDING = List.of("因公出国（境）费", "公务用车购置费", "公务用车运行维护费", "公务接待费");
    private static final String ANY_ITEM = "0000000";
    private static final int CODE = 5;

    private final Leaves cells;
    private final Branch unit;
    private final Place whole;
    private final Map<String, Place> projects = new LinkedHashMap<>();

    /** Code → the one fund besides the fiscal ones that it receives money of → what is received and not spent. */
    private final Map<String, Map<String, Printed>> keptOfOthers = new LinkedHashMap<>();

    BudgetLeaves(Leaves cells, Branch unit, Place whole, Map<String, Map<String, Place>> things) {
        this.cells = cells;
        this.unit = unit;
        this.whole = whole;
        things.forEach((table, rows) -> rows.forEach((name, place) -> addProject(table, name, place)));
    }

    /** A table with rows for projects has a cell for their money. */
    private void addProject(String table, String name, Place place) {
        boolean is = Stream.of("本年", CARRIED_OVER)
                .anyMatch(year -> cells.tells(table, List.of(PROJECTS, name, year, FISCAL.get(0))));
        if (is) {
            projects.putIfAbsent(name, place);
        }
    }

    void take() {
        expenditure();
        carriedForward();
        basicExpenditure();
        AS_THEY_ARE.forEach(this::group);
        ofAnyFund();
        projects();
    }

    /** The leaves of a group, those with codes in their order. */
    private void group(String group) {
        unit.at(group, whole);
        cells.all().keySet().stream()
                .filter(path -> path.get(0).equals(group))
                .sorted(Comparator.comparing(path -> path.get(1).matches("\\d+") ? path.get(1) : ""))
                .forEach(path -> cells.type(path, unit, whole));
    }

    /** Some tables print travel, cars and receptions without their funds: of the general budget, as most are. */
    private void ofAnyFund() {
        boolean isSure = FISCAL.stream()
                .skip(1)
                .allMatch(fund ->
                        cells.value(List.of(THIS_YEAR, EVERY, fund, EVERY)).signum() == 0);
        for (String item : ITEMS_OF_OFFICIAL_SPENDING) {
            if (!cells.below(OFFICIAL_SPENDING, item).isEmpty()) {
                continue;
            }
            cells.sum(
                            List.of(OFFICIAL_SPENDING, item, FISCAL.get(0)),
                            List.of(OFFICIAL_SPENDING, item, FISCAL.get(1)),
                            List.of(OFFICIAL_SPENDING, item, FISCAL.get(2)))
                    .filter(sum -> sum.value().signum() != 0)
                    .ifPresent(sum -> {
                        unit.at(OFFICIAL_SPENDING, whole)
                                .at(item, sum.place())
                                .number(FISCAL.get(0), sum.value(), sum.place());
                        if (!isSure) {
                            cells.undecided(
                                    sum.place(),
                                    "公开表里看不出“" + item + "”由哪种财政拨款安排，暂按“" + FISCAL.get(0) + "”",
                                    "不是的，请在“三公经费”里改资金");
                        }
                    });
        }
    }

    /**
     * What is known by fund; what all funds have more is of other funds as far as any is received, and else of last
     * year's money.
     */
    private void expenditure() {
        unit.at(THIS_YEAR, whole);
        unit.at(CARRIED_OVER, whole);
        for (String item : cells.codes(THIS_YEAR, CARRIED_OVER)) {
            Map<String, Printed> rests = new LinkedHashMap<>();
            KINDS.forEach(kind -> rest(item, kind, rests));
            rests(item, rests);
        }
    }

    private void rests(String item, Map<String, Printed> rests) {
        List<String> others = OTHERS.stream()
                .filter(fund -> received(item, fund)
                        .filter(cell -> cell.value().signum() != 0)
                        .isPresent())
                .toList();
        boolean hasOver = cells.value(List.of(CARRIED_OVER, item, EVERY, EVERY)).signum() != 0;
        if (others.size() + (hasOver ? 1 : 0) > 1 && !rests.isEmpty()) {
            Printed first = rests.values().iterator().next();
            cells.undecided(
                    first.place(),
                    "公开表里看不出 " + item + " 的基本支出、项目支出各由哪些资金安排，暂按“" + others.get(0) + "”",
                    "请在“支出”“上年结转”里分开填");
        }
        if (others.size() == 1) {
            keep(item, others.get(0), rests);
        }
        boolean fromLastYear =
                others.isEmpty() && (hasOver || !cells.tell(List.of(CARRIED_OVER, ANY_ITEM, EVERY, EVERY)));
        if (fromLastYear
                || !others.isEmpty()
                || !cells.tell(List.of(THIS_YEAR, ANY_ITEM, FISCAL.get(0), KINDS.get(0)))) {
            Branch into = unit.at(fromLastYear ? CARRIED_OVER : THIS_YEAR, whole);
            rests.forEach((kind, rest) -> {
                String fund =
                        fromLastYear ? fundOfLastYear(rest.place()) : others.isEmpty() ? FISCAL.get(0) : others.get(0);
                into.at(item, rest.key()).at(fund, rest.place()).number(kind, rest.value(), rest.place());
            });
        }
    }

    private void keep(String item, String fund, Map<String, Printed> spent) {
        Printed all = received(item, fund).orElseThrow();
        BigDecimal left = spent.values().stream().map(Printed::value).reduce(all.value(), BigDecimal::subtract);
        if (cells.beyondRounding(left, 4).signum() > 0) {
            keptOfOthers.put(item, Map.of(fund, new Printed(left, all.place(), all.key())));
        }
    }

    /** What is received for a code from a fund: spent this year, or kept. */
    private Optional<Printed> received(String item, String fund) {
        return cells.sum(List.of(THIS_YEAR, item, fund, EVERY), List.of(KEPT, item, fund));
    }

    private void rest(String item, String kind, Map<String, Printed> rests) {
        Optional<Printed> ofAll =
                cells.sum(List.of(THIS_YEAR, item, EVERY, kind), List.of(CARRIED_OVER, item, EVERY, kind));
        BigDecimal known = BigDecimal.ZERO;
        for (List<String> path : known(item, kind)) {
            cells.type(path, unit, whole);
            known = known.add(cells.all().get(path).value());
        }
        if (ofAll.isPresent()
                && cells.beyondRounding(ofAll.get().value().subtract(known), 4).signum() > 0) {
            rests.put(
                    kind,
                    new Printed(
                            ofAll.get().value().subtract(known),
                            ofAll.get().place(),
                            ofAll.get().key()));
        }
    }

    private List<List<String>> known(String item, String kind) {
        return Stream.of(THIS_YEAR, CARRIED_OVER)
                .flatMap(year -> FUNDS.stream().map(fund -> List.of(year, item, fund, kind)))
                .filter(cells.all()::containsKey)
                .toList();
    }

    /** The one fund that tables show last year's money of. */
    private String fundOfLastYear(Place place) {
        List<String> given = FISCAL.stream()
                .filter(fund ->
                        cells.value(List.of(CARRIED_OVER, EVERY, fund, EVERY)).signum() != 0)
                .toList();
        if (given.size() > 1) {
            cells.undecided(place, "公开表里看不出上年结转在各科目由哪些资金安排，暂按“" + given.get(0) + "”", "请在“上年结转”里改资金");
        } else if (given.isEmpty() && cells.tell(List.of(CARRIED_OVER, EVERY, FISCAL.get(0), EVERY))) {
            return OTHERS.get(1);
        }
        return given.isEmpty() ? FISCAL.get(0) : given.get(0);
    }

    /** What is received from a fund and not spent. */
    private void carriedForward() {
        if (cells.value(List.of(KEPT, EVERY, EVERY)).signum() == 0) {
            return;
        }
        Branch kept = unit.at(KEPT, whole);
        for (String item : cells.codes(THIS_YEAR)) {
            for (String fund : FISCAL) {
                BigDecimal out = KINDS.stream()
                        .flatMap(kind -> cells.leaf(THIS_YEAR, item, fund, kind).stream())
                        .map(Printed::value)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                received(item, fund)
                        .filter(cell -> cells.beyondRounding(cell.value().subtract(out), 4)
                                        .signum()
                                > 0)
                        .ifPresent(cell -> kept.at(item, cell.key())
                                .number(fund, cell.value().subtract(out), cell.place()));
            }
            keptOfOthers
                    .getOrDefault(item, Map.of())
                    .forEach((fund, left) -> kept.at(item, left.key()).number(fund, left.value(), left.place()));
        }
    }

    /** A row is a code with the staff behind it; without one for 行政. */
    private void basicExpenditure() {
        Branch items = unit.at(BASIC, whole);
        for (String row : new TreeSet<>(cells.below(BASIC))) {
            Printed cell = cells.leaf(BASIC, row).orElseThrow();
            items.at(row.substring(0, CODE), cell.key())
                    .number(row.length() > CODE ? row.substring(CODE) : "行政", cell.value(), cell.place());
        }
    }

    private void projects() {
        List<Typed> list = new ArrayList<>();
        projects.forEach((name, place) -> {
            Branch project = new Branch(place);
            project.text("项目名称", name, place);
            money(project.at("本年", place), name, "本年");
            money(project.at("上年结转", place), name, "上年结转");
            list.add(project.typed());
        });
        if (!list.isEmpty()) {
            unit.put(PROJECTS, new Typed.Sequence(list, false, list.get(0).place()));
        }
    }

    private void money(Branch branch, String project, String year) {
        FUNDS.forEach(fund -> cells.leaf(PROJECTS, project, year, fund)
                .ifPresent(cell -> branch.number(fund, cell.value(), cell.place())));
    }
}
