package cn.yince.unit;

import cn.yince.problem.Difference;
import cn.yince.problem.Need;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.amount.Address;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.amount.Origin;
import cn.yince.unit.amount.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The unit's 公布数, asked for while figures are derived: each is accepted only inside the rounding interval of the
 * derived figure and refused outside with both values shown.
 */
public final class Publications {
    /** Its rules. */
    public static final List<RuleCard> CARDS = List.of(
            RuleCard.error("J0001", "公布数与推算数", "公布数与由明细推算的数之差 ≤ 推算数的尾数误差+0.005；百分数按分子、分母的上下限", "各公开表注：金额单位转换时可能存在尾数误差")
                    .needing(Need.PUBLISHED),
            RuleCard.error("J0002", "公布数的名称", "每个公布数的名称都是本册一个推算数的名称", "各公开表、情况说明")
                    .needing(Need.PUBLISHED));

    private final Map<String, Published> byName = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final Problems problems;

    /**
     * All 公布数 of a unit; refusals go to {@code problems}, Y0201 where one figure is given by two of its names.
     *
     * @param names what the booklet calls a figure that is named by its meaning
     */
    public Publications(Unit unit, UnaryOperator<Address> names, Problems problems) {
        this.problems = problems;
        for (Published given : unit.published()) {
            String name = names.apply(Address.parse(given.name())).toString();
            Published earlier = byName.putIfAbsent(name, new Published(name, given.value(), given.place()));
            if (earlier != null) {
                problems.error(
                        "Y0201",
                        given.place(),
                        "公布数“" + given.name() + "”与第 " + earlier.place().line() + " 行的是同一个数",
                        "请只保留一处");
            }
        }
    }

    private Publications() {
        this.problems = new Problems();
    }

    /** Those of the unit, as the booklet calls the figures, in the order typed. */
    public Collection<Published> all() {
        return Collections.unmodifiableCollection(byName.values());
    }

    /** As if nothing had been published: figures are as their leaves say. */
    public static Publications none() {
        return new Publications();
    }

    /**
     * The published amount (true to ±0.005) when one was given for {@code name} and may be right, else the derived one;
     * under its name.
     */
    public Amount amount(String name, Amount derived) {
        return published(name, derived).named(name);
    }

    private Amount published(String name, Amount derived) {
        Published given = given(name);
        if (given == null) {
            return derived;
        }
        if (!derived.mayPrintAs(given.value())) {
            Difference two = new Difference(
                    "公布数",
                    given.value(),
                    "推算",
                    derived.rounded(),
                    derived.minus(Amount.ofWan(given.value())).abs().rounded());
            problems.add(refusal(
                            given,
                            derived.rounded().toPlainString(),
                            derived.slack().add(Amount.HALF_CENT),
                            "万元")
                    .of(two));
            return derived;
        }
        return Amount.ofWan(given.value()).from(new Origin.Published(given.place(), derived));
    }

    /** Most units publish nothing; then nobody will want to know what was asked for. */
    private Published given(String name) {
        if (byName.isEmpty()) {
            return null;
        }
        asked.add(name);
        return byName.get(name);
    }

    /**
     * The published percentage when one was given for {@code name} and may be right, else the derived one; under its
     * name.
     */
    public Rate rate(String name, Rate derived) {
        return published(name, derived).named(name);
    }

    private Rate published(String name, Rate derived) {
        Published given = given(name);
        if (given == null) {
            return derived;
        }
        if (!derived.mayPrintAs(given.value())) {
            BigDecimal low = derived.percent().subtract(derived.low());
            BigDecimal high = derived.high().subtract(derived.percent());
            BigDecimal tolerance = low.max(high).add(Amount.HALF_CENT).setScale(3, RoundingMode.UP);
            problems.add(refusal(given, derived.rounded(2).toPlainString(), tolerance, "%"));
            return derived;
        }
        return Rate.published(given.value()).from(new Origin.Published(given.place(), derived));
    }

    /** Reports every 公布数 that no figure has asked for: its name is unknown. Call once, after everything was derived. */
    public void reportUnknown() {
        for (Published p : byName.values()) {
            if (!asked.contains(p.name())) {
                problems.error(
                        "J0002",
                        p.place(),
                        "公布数“" + p.name() + "”不是本册任何一个推算数的名称",
                        Nearest.to(p.name(), asked)
                                .map(n -> "最接近的名称是“" + n + "”")
                                .orElse("请核对表号、科目代码和栏目名称"));
            }
        }
    }

    private static Problem refusal(Published given, String derived, BigDecimal tolerance, String unit) {
        return Problem.error(
                "J0001",
                given.place(),
                "公布数“%s”填 %s%s，由明细推算为 %s%s，相差 %s，超出尾数误差 ±%s"
                        .formatted(
                                given.name(),
                                given.value().toPlainString(),
                                unit,
                                derived,
                                unit,
                                given.value().subtract(new BigDecimal(derived)).toPlainString(),
                                tolerance.stripTrailingZeros().toPlainString()),
                "请核对明细；确属尾数误差以外的差异不能用公布数掩盖");
    }
}
