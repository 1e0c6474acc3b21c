package cn.yince.desk.init;

import cn.yince.read.yaml.Typed;
import cn.yince.unit.Budget;
import cn.yince.unit.BudgetFund;
import cn.yince.unit.ExpenditureKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** 上年结转 of a budget: what last year's budget carried forward (年终结转). */
final class CarriedForward {
    private static final List<ExpenditureKind> KINDS = List.of(ExpenditureKind.BASIC, ExpenditureKind.PROJECT);

    private CarriedForward() {}

    /**
     * The rows; the amount where last year's spending tells its kind, else blanks for both. None when nothing was
     * carried.
     */
    static Optional<Typed> of(LastFile last, Emptied emptied, Part part) {
        Optional<Typed> was = last.at("年终结转").filter(rows -> last.unit() instanceof Budget);
        return was.map(rows -> rows((Typed.Mapping) rows, (Budget) last.unit(), emptied.blanks(), part.name()));
    }

    private static Typed rows(Typed.Mapping was, Budget before, Blanks blanks, String path) {
        List<Typed.Entry> rows = new ArrayList<>();
        for (Typed.Entry row : was.entries()) {
            List<Typed.Entry> funds = new ArrayList<>();
            Trees.entries(row.value())
                    .forEach(fund -> funds.add(Trees.entry(fund.key(), byKind(row.key(), fund, before))));
            rows.add(Trees.entry(row.key(), Trees.mapping(funds, true)));
            String name = blanks.names().of(path, row.key());
            blanks.remarks()
                    .beside(path + "." + row.key(), Sayings.joined(name, "上年预算的年终结转 " + Sayings.brief(row.value())));
        }
        return Trees.mapping(rows, false);
    }

    private static Typed byKind(String code, Typed.Entry fund, Budget before) {
        Set<ExpenditureKind> kinds = new LinkedHashSet<>();
        List.of(before.expenditure(), before.carriedOver())
                .forEach(items -> items.getOrDefault(code, Map.of())
                        .forEach((each, byKind) -> addKinds(each, byKind.keySet(), fund.key(), kinds)));
        return kinds.size() == 1
                ? Trees.mapping(List.of(Trees.entry(kinds.iterator().next().label(), fund.value())), true)
                : Trees.mapping(
                        KINDS.stream()
                                .map(kind -> Trees.entry(kind.label(), Trees.blank()))
                                .toList(),
                        true);
    }

    private static void addKinds(BudgetFund fund, Set<ExpenditureKind> kinds, String key, Set<ExpenditureKind> into) {
        if (fund.label().equals(key)) {
            into.addAll(kinds);
        }
    }
}
