package cn.yince.compute.ledger;

import cn.yince.pack.Pack;
import cn.yince.problem.Problems;
import cn.yince.unit.Publications;
import cn.yince.unit.Unit;
import cn.yince.unit.codes.CodeBook;

/**
 * What a pack reckons by.
 *
 * @param codes names and properties of the codes of a year
 * @param tables how its tables are summed
 */
public record Scheme(CodeBook codes, Tables tables) {
    /**
     * That of a pack.
     *
     * @throws cn.yince.problem.InputRejected M0801 to M0803 when a table of the pack cannot be summed
     */
    public static Scheme of(Pack pack) {
        return new Scheme(pack.codes(), Tables.of(pack));
    }

    /** The same with the names of codes that a unit adds. */
    public Scheme with(Unit unit) {
        return new Scheme(codes.with(unit), tables);
    }

    /**
     * Sums a unit's leaves.
     *
     * @param publications asked for every amount, in the order they are made
     */
    public Ledger sum(Unit unit, Publications publications) {
        return tables.sum(unit, codes, publications);
    }

    /** The 公布数 of a unit, given by the pack's names or by their meaning; what cannot be right is reported. */
    public Publications publications(Unit unit, Problems problems) {
        return new Publications(unit, tables::shown, problems);
    }

    /**
     * Sums a unit's leaves, as this scheme with the names of codes that the unit adds.
     *
     * @param problems receives the 公布数 that cannot be right, while figures are computed too
     */
    public <U extends Unit> SummedUnit<U> sum(U unit, Problems problems) {
        Scheme own = with(unit);
        Publications publications = publications(unit, problems);
        return new SummedUnit<>(unit, own, own.sum(unit, publications), publications);
    }
}
