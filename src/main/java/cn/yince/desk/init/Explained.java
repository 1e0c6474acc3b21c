package cn.yince.desk.init;

import cn.yince.read.yaml.Typed;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Fund;
import cn.yince.unit.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** 支出说明: what was explained last year, and what was spent without being explained. */
final class Explained {
    private static final int ITEM = 7;

    private Explained() {}

    /** The rows of last year, and one for every other 项 of 一般公共预算; none for those who explain by 类. */
    static Typed of(Typed rows, Unit before) {
        List<Typed.Entry> all = new ArrayList<>(Trees.entries(rows));
        Set<String> codes = all.stream().map(Typed.Entry::key).collect(Collectors.toSet());
        if (before instanceof FinalAccounts unit && codes.stream().anyMatch(code -> code.length() == ITEM)) {
            unit.expenditure().forEach((code, byFund) -> {
                if (byFund.containsKey(Fund.GENERAL) && !codes.contains(code)) {
                    all.add(Trees.entry(code, Trees.mapping(List.of(), true)));
                }
            });
        }
        return Trees.mapping(all, false);
    }
}
