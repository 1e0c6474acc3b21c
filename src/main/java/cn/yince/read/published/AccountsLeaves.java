package cn.yince.read.published;

import static cn.yince.read.published.CellSums.EVERY;

import cn.yince.problem.Place;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The leaves of final accounts as far as tables, or the forms with their cells, give them: typed as they are, or left
 * over from sums.
 */
final class AccountsLeaves {
    private static final String INCOME = "收入";
    private static final String EXPENDITURE = "支出";
    private static final String BASIC = "基本支出经济分类";
    private static final String BALANCES = "结转结余";
    private static final String OFFICIAL = "三公经费";
    private static final String OPERATING_COST = "机关运行经费";
    private static final String GENERAL = "一般公共预算财政拨款";
    private static final String GOVERNMENT_FUND = "政府性基金预算财政拨款";
    private static final String STATE_CAPITAL = "国有资本经营预算财政拨款";
    private static final String OTHERS = "其他资金";
    private static final String STATE_CAPITAL_CLASS = "223";
    private static final String CODE = "\\d+";
    private static final List<String> OF_PEOPLE = List.of("301", "303");
    private static final List<String> EVERY_FUND = List.of(GENERAL, GOVERNMENT_FUND, STATE_CAPITAL, OTHERS);
    private static final List<String> KINDS = List.of("基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出");
    private static final List<String> SOURCES = List.of("上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入");

    /** Groups whose leaves are all typed where their paths say; those of the others are looked at more closely. */
    private static final List<String> AS_THEY_ARE = List.of("国有资产", "上年数", "支出说明");

    /** Not typed: the sum of what is spent on guests from here and abroad. */
    private static final List<String> RECEPTION = List.of(OFFICIAL, "公务接待费", "决算");

    private final Leaves cells;
    private final Branch unit;
    private final Place whole;

    AccountsLeaves(Leaves cells, Branch unit, Place whole) {
        this.cells = cells;
        this.unit = unit;
        this.whole = whole;
    }

    void take() {
        standing();
        income();
        expenditure();
        group(BASIC);
        balances();
        officialSpending();
        group("政府采购");
        operatingCost();
        AS_THEY_ARE.forEach(this::group);
    }

    /** The leaves of a group, those with codes in their order. */
    private void group(String group) {
        unit.at(group, whole);
        leaves(path -> path.get(0).equals(group))
                .sorted(Comparator.comparing(path -> path.get(1).matches(CODE) ? path.get(1) : ""))
                .forEach(this::leaf);
    }

    private Stream<List<String>> leaves(Predicate<List<String>> which) {
        return cells.all().keySet().stream().filter(which);
    }

    private void leaf(List<String> path) {
        cells.type(path, unit, whole);
    }

    private void income() {
        Branch income = unit.at(INCOME, whole);
        BigDecimal stateCapital = BigDecimal.ZERO;
        boolean known = cells.codes(INCOME).stream()
                .anyMatch(item -> cells.leaf(INCOME, item, STATE_CAPITAL).isPresent());
        for (String item : cells.codes(INCOME)) {
            Optional<Printed> fiscal =
                    cells.sum(ofItem(item, GENERAL), ofItem(item, GOVERNMENT_FUND), ofItem(item, STATE_CAPITAL));
            boolean isCapital = !known
                    && item.startsWith(STATE_CAPITAL_CLASS)
                    && cells.value(ofItem(EVERY, STATE_CAPITAL)).signum() != 0;
            fiscal.ifPresent(cell -> fiscalIncome(item, cell, income.at(item, cell.key()), isCapital));
            Stream.concat(fiscal.isPresent() ? Stream.of() : EVERY_FUND.stream(), SOURCES.stream())
                    .map(source -> ofItem(item, source))
                    .filter(cells.all()::containsKey)
                    .forEach(this::leaf);
            stateCapital = stateCapital.add(value(isCapital ? fiscal : cells.leaf(INCOME, item, STATE_CAPITAL)));
        }
        if (cells.beyondRounding(cells.value(ofItem(EVERY, STATE_CAPITAL)).subtract(stateCapital), 4)
                        .signum()
                != 0) {
            cells.undecided(
                    cells.place(whole, ofItem(EVERY, STATE_CAPITAL)),
                    "公开表里看不出国有资本经营预算财政拨款收入在哪些科目，暂列在一般公共预算财政拨款",
                    "请在“收入”里把这些科目改为“国有资本经营预算财政拨款”");
        }
    }

    private static List<String> ofItem(String item, String source) {
        return List.of(INCOME, item, source);
    }

    /** Parts the money from all three funds; what no table has by code is of the first. */
    private void fiscalIncome(String item, Printed fiscal, Branch code, boolean isCapital) {
        Optional<Printed> ofFund = cells.leaf(INCOME, item, GOVERNMENT_FUND);
        Optional<Printed> ofCapital = cells.leaf(INCOME, item, STATE_CAPITAL);
        BigDecimal rest = cells.beyondRounding(
                fiscal.value().subtract(value(ofFund)).subtract(value(ofCapital)), ofFund.isPresent() ? 2 : 0);
        code.number(isCapital ? STATE_CAPITAL : GENERAL, rest, fiscal.place());
        ofFund.ifPresent(cell -> code.number(GOVERNMENT_FUND, cell.value(), cell.place()));
        ofCapital.ifPresent(cell -> code.number(STATE_CAPITAL, cell.value(), cell.place()));
    }

    private static BigDecimal value(Optional<Printed> printed) {
        return printed.map(Printed::value).orElse(BigDecimal.ZERO);
    }

    /** What is known by fund; what all funds have more is of others, if there are any. */
    private void expenditure() {
        Branch expenditure = unit.at(EXPENDITURE, whole);
        boolean othersExist = othersExist();
        boolean byFund = cells.tell(generalByCode());
        for (String item : cells.codes(EXPENDITURE)) {
            for (String kind : KINDS) {
                EVERY_FUND.stream()
                        .map(fund -> List.of(EXPENDITURE, item, fund, kind))
                        .filter(cells.all()::containsKey)
                        .forEach(this::leaf);
                boolean onlyOthers = KINDS.indexOf(kind) > 1;
                Optional<Printed> rest = rest(item, kind).filter(cell -> onlyOthers || othersExist || !byFund);
                rest.ifPresent(cell -> expenditure
                        .at(item, cell.key())
                        .at(onlyOthers || byFund ? OTHERS : GENERAL, cell.place())
                        .number(kind, cell.value(), cell.place()));
            }
        }
        if (!byFund && cells.tell(List.of(EXPENDITURE, EVERY, EVERY, KINDS.get(0)))) {
            String table = cells.teller(generalByCode()).orElse("分资金的支出表");
            cells.undecided(whole, "没有 " + table + "，支出暂全部列在一般公共预算财政拨款", "请补上这张表再导入，或在“支出”里改资金");
        }
    }

    /** What all funds have more than those that are known. */
    private Optional<Printed> rest(String item, String kind) {
        Optional<Printed> ofAll = cells.sum(List.of(EXPENDITURE, item, EVERY, kind));
        BigDecimal known = EVERY_FUND.stream()
                .map(fund -> value(cells.leaf(EXPENDITURE, item, fund, kind)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return ofAll.map(cell -> new Printed(cell.value().subtract(known), cell.place(), cell.key()))
                .filter(cell -> cells.beyondRounding(cell.value(), 4).signum() > 0);
    }

    /** What a table that has the spending by fund has a cell for, whatever the code. */
    private static List<String> generalByCode() {
        return List.of(EXPENDITURE, "0000000", GENERAL, KINDS.get(0));
    }

    /** Whether any table knows of money other than 财政拨款. */
    private boolean othersExist() {
        return SOURCES.stream()
                        .anyMatch(source -> cells.value(ofItem(EVERY, source)).signum() != 0)
                || cells.leaf(BALANCES, "使用非财政拨款结余")
                        .filter(cell -> cell.value().signum() != 0)
                        .isPresent()
                || otherBalance("年初").signum() != 0;
    }

    private void balances() {
        Branch balances = unit.at(BALANCES, whole);
        for (String side : List.of("年初", "年末")) {
            Place place = cells.place(whole, of(side, EVERY));
            Branch branch = balances.at(side, place);
            leaves(path -> path.subList(0, 2).equals(List.of(BALANCES, side)))
                    .sorted(Comparator.comparing(Object::toString))
                    .forEach(this::leaf);
            boolean known = cells.tell(of(side, GENERAL))
                    || fiscalByFund(side).findAny().isPresent();
            branch.number(known ? OTHERS : GENERAL, otherBalance(side), place);
        }
        leaves(path -> path.size() == 2 && path.get(0).equals(BALANCES)).forEach(this::leaf);
    }

    private static List<String> of(String side, String... keys) {
        return Stream.concat(Stream.of(BALANCES, side), Stream.of(keys)).toList();
    }

    /** What all balances have more than those of the three funds; nothing where no cell gives them all. */
    private BigDecimal otherBalance(String side) {
        if (cells.sum(of(side, EVERY)).isEmpty()) {
            return BigDecimal.ZERO;
        }
        BigDecimal ofFunds = cells.sum(of(side, GENERAL), of(side, GOVERNMENT_FUND, EVERY), of(side, STATE_CAPITAL))
                .map(Printed::value)
                .orElseGet(() -> fiscalByFund(side).map(Printed::value).reduce(BigDecimal.ZERO, BigDecimal::add));
        return cells.beyondRounding(cells.value(of(side, EVERY)).subtract(ofFunds), 4);
    }

    private Stream<Printed> fiscalByFund(String side) {
        return Stream.of(of(side, GENERAL), of(side, GOVERNMENT_FUND, EVERY), of(side, STATE_CAPITAL))
                .flatMap(path -> cells.sum(path).stream());
    }

    private void officialSpending() {
        unit.at(OFFICIAL, whole);
        leaves(path -> path.get(0).equals(OFFICIAL) && !path.equals(RECEPTION))
                .sorted(Comparator.comparing(List::size))
                .forEach(this::leaf);
        Optional<Printed> reception = cells.leaf(RECEPTION.toArray(String[]::new))
                .filter(cell -> cell.value().signum() != 0);
        boolean known = Stream.of("国内", "国（境）外")
                .anyMatch(guests ->
                        cells.leaf(OFFICIAL, RECEPTION.get(1), guests, "金额").isPresent());
        reception.filter(cell -> !known).ifPresent(cell -> {
            unit.at(OFFICIAL, whole)
                    .at(RECEPTION.get(1), cell.place())
                    .at("国内", cell.place())
                    .number("金额", cell.value(), cell.place());
            cells.undecided(cell.place(), "公开表不分国内、国（境）外接待，公务接待费暂全部列在国内", "有国（境）外接待的，请在“三公经费.公务接待费”里分开填");
        });
    }

    /** Not typed where it is the 公用经费 of the unit's own standing. */
    private void operatingCost() {
        List<String> given = given().toList();
        BigDecimal sum = given.stream()
                .map(key -> value(cells.leaf(OPERATING_COST, key)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal derived = given.stream()
                .flatMap(key -> cells.twin(OPERATING_COST, key).stream())
                .findFirst()
                .map(Printed::value)
                .orElseGet(this::operating);
        if (given.size() > 1 || sum.compareTo(derived) != 0) {
            group(OPERATING_COST);
        }
    }

    /** 基本支出 but for what goes to people. */
    private BigDecimal operating() {
        return cells.below(BASIC).stream()
                .filter(code -> OF_PEOPLE.stream().noneMatch(code::startsWith))
                .map(code -> value(cells.leaf(BASIC, code)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** In whose rows 机关运行经费 stands. */
    private Stream<String> given() {
        return cells.below(OPERATING_COST).stream()
                .filter(key -> value(cells.leaf(OPERATING_COST, key)).signum() != 0);
    }

    /** 性质: in whose row 机关运行经费 stands. */
    private void standing() {
        unit.at("单位", whole).leaf("性质", given().findFirst().orElse("事业单位"), true, whole);
        if (!cells.tell(List.of(OPERATING_COST, "行政单位"))) {
            cells.undecided(whole, "公开表里看不出单位性质，暂填事业单位", "请在“单位.性质”里改正");
        }
    }
}
