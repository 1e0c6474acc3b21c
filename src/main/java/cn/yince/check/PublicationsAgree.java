package cn.yince.check;

import cn.yince.compute.ledger.Ledger;
import cn.yince.compute.ledger.SummedUnit;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.Published;
import cn.yince.unit.Unit;
import cn.yince.unit.amount.Address;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.codes.CodeBook;
import java.util.List;

/**
 * J0004: 公布数 agree with one another: each with its leaves even where others lie between, and each with those of the
 * rows below and the columns beside it.
 *
 * @param <U> what the unit discloses
 */
record PublicationsAgree<U extends Unit>() implements Rule<U> {
    private static final String CODE = "J0004";
    private static final String TOTAL = "合计";
    private static final String HINT = "同一张表的公布数之间也只能差在尾数，请对照已批复的表";

    @Override
    public List<RuleCard> cards() {
        return List.of(RuleCard.error(
                CODE, "公布数之间", "公布的合计=各类、款、项（已公布的按公布数）之和=各栏之和，差在尾数误差之内；也合于末级明细", "各公开表注：金额单位转换时可能存在尾数误差"));
    }

    @Override
    public List<NotChecked> notChecked(SummedUnit<U> checked) {
        return NotChecked.when(checked.unit().published().isEmpty(), "没有填写公布数", CODE);
    }

    @Override
    public void check(SummedUnit<U> checked, CodeBook codes, Problems problems) {
        if (checked.unit().published().isEmpty()) {
            return;
        }
        Ledger leaves = checked.bare();
        for (Published given : checked.publications().all()) {
            Amount amount = Amount.ofWan(given.value());
            if (amount.equals(checked.ledger().amounts().get(given.name()))) {
                agree(given, amount, "由末级明细合计", leaves.amount(given.name()), problems);
                Address name = Address.parse(given.name());
                if (name.parts().size() == 3) {
                    new Cell(checked, leaves, checked.ledger().codes(name.head()), name).check(given, amount, problems);
                }
            }
        }
    }

    private static void agree(Published given, Amount amount, String other, Amount sum, Problems problems) {
        new Sides("公布数“" + given.name() + "”", amount, other, sum).mustAgree(CODE, given.place(), HINT, problems);
    }

    /** A cell of a table of rows and columns. */
    private record Cell(SummedUnit<?> checked, Ledger leaves, List<String> codes, Address name) {
        void check(Published given, Amount amount, Problems problems) {
            if (!below().isEmpty()) {
                agree(
                        given,
                        amount,
                        "下一级各数合计",
                        Amount.sum(below().stream().map(Cell::stated).toList()),
                        problems);
            }
            List<String> beside = leaves.columnsIn(name);
            if (!beside.isEmpty()) {
                agree(
                        given,
                        amount,
                        "各栏合计",
                        Amount.sum(beside.stream()
                                .map(column -> in(row(), column).stated())
                                .toList()),
                        problems);
            }
        }

        private String row() {
            return name.parts().get(1);
        }

        /** What was published of it, or else of what it sums. */
        Amount stated() {
            boolean published =
                    checked.publications().all().stream().anyMatch(p -> p.name().equals(name.toString()));
            return published || below().isEmpty()
                    ? checked.ledger().amount(name.toString())
                    : Amount.sum(below().stream().map(Cell::stated).toList());
        }

        /** Those of the next level of codes; none where it is not their sum. */
        private List<Cell> below() {
            int digits = row().equals(TOTAL) ? 3 : row().length() + 2;
            List<Cell> below = codes.stream()
                    .filter(code -> code.length() == digits && (row().equals(TOTAL) || code.startsWith(row())))
                    .map(code -> in(code, name.parts().get(2)))
                    .toList();
            Amount sum = Amount.sum(below.stream()
                    .map(each -> leaves.amount(each.name.toString()))
                    .toList());
            return sum.value().compareTo(leaves.amount(name.toString()).value()) == 0 ? below : List.of();
        }

        private Cell in(String row, String column) {
            return new Cell(checked, leaves, codes, new Address(List.of(name.head(), row, column)));
        }
    }
}
