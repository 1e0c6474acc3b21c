package cn.yince.desk.explain;

import cn.yince.compute.Figure;
import cn.yince.layout.Occurrence;
import cn.yince.unit.amount.Address;
import cn.yince.unit.amount.Traced;
import java.util.List;

/**
 * A number of the booklet.
 *
 * @param name of the cell or figure
 * @param figure the number with what it was made of
 * @param printed as it prints where it prints as it is; empty for a blank cell
 * @param printedIn the unit it prints in there
 * @param rounding how it was rounded for that, in Chinese
 * @param occurrences where it prints
 */
public record Trace(
        String name, Figure figure, String printed, String printedIn, String rounding, List<Occurrence> occurrences) {
    /** The number. */
    public Traced number() {
        return figure.value();
    }

    /** 万元, %, 个 or 分. */
    public String unit() {
        return unit(figure);
    }

    static String unit(Figure figure) {
        return figure.as(money -> "万元", formMoney -> "万元", percent -> "%", count -> "个", score -> "分");
    }

    /** Its formula, e.g. {@code 占比 = 金额 ÷ 五二.金额 × 100}. */
    public String formula() {
        return Address.parse(name).last() + " = " + Formula.of(number());
    }

    /** The numbers in its formula. */
    public List<Traced> inputs() {
        return Operands.of(number());
    }
}
