package cn.yince.compute;

import cn.yince.unit.amount.Origin;
import cn.yince.unit.amount.Traced;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An amount beside last year's, as a booklet compares them.
 *
 * @param name of what is compared, in words
 * @param cells names that the amount of this year is stored under
 * @param before 万元
 * @param now 万元
 * @param explained whether its cause was typed, or nobody asks for it
 */
public record YearChange(String name, Set<String> cells, BigDecimal before, BigDecimal now, boolean explained) {
    /** Percent from which a change is large, and 万元 below which nobody asks. */
    private static final BigDecimal LARGE = BigDecimal.valueOf(30);

    private static final BigDecimal SMALL = BigDecimal.ONE;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String CHANGE = "增减";
    private static final String BEFORE = "上年";
    private static final String BY = "额";
    private static final String DIRECTION = "方向";
    private static final String CAUSE = "原因";
    private static final String TOTAL = "合计";

    /** All comparisons of a booklet in which last year's amount was given, in its order. */
    public static List<YearChange> of(Figures figures) {
        List<YearChange> found = new ArrayList<>();
        walk(figures.prose(), figures.prose(), found);
        return found;
    }

    private static void walk(Group here, Group around, List<YearChange> into) {
        for (Group below : here.groups()) {
            boolean compares = below.money(BEFORE).isPresent()
                    && below.money(BY).isPresent()
                    && below.words(DIRECTION).isPresent();
            if (compares && !below.is("未填上年")) {
                into.add(of(below, isExplained(here, around)));
            }
            walk(below, here, into);
        }
    }

    private static YearChange of(Group change, boolean explained) {
        BigDecimal before = change.money(BEFORE).orElseThrow().amount().value();
        Traced by = change.money(BY).orElseThrow().amount();
        boolean less = "减".equals(change.words(DIRECTION).orElse(""));
        BigDecimal now = less ? before.subtract(by.number()) : before.add(by.number());
        return new YearChange(name(change.path().parts()), cells(by), before, now, explained);
    }

    /** Whether causes are given where they are asked for; those of the parts of a sum are its own. */
    private static boolean isExplained(Group within, Group around) {
        return causes(within).allMatch(cause -> !cause.isEmpty())
                || TOTAL.equals(within.path().last())
                        && around.groups().stream().flatMap(YearChange::causes).anyMatch(cause -> !cause.isEmpty());
    }

    private static Stream<Text> causes(Group group) {
        return group.all(Text.class).entrySet().stream()
                .filter(text -> text.getKey().endsWith(CAUSE))
                .map(Map.Entry::getValue);
    }

    /** 三公经费.增减 is 三公经费, 收支总体.收入增减 is 收支总体 收入. */
    private static String name(List<String> parts) {
        List<String> words = new ArrayList<>(parts);
        int last = words.size() - 1;
        words.set(last, words.get(last).replace(CHANGE, ""));
        words.removeIf(String::isBlank);
        return String.join(" ", words);
    }

    /** What was taken to reckon the difference from, by all its names. */
    private static Set<String> cells(Traced difference) {
        Set<String> names = new LinkedHashSet<>();
        boolean inside = false;
        for (Traced at = difference; at != null; ) {
            Origin origin = at.origin();
            boolean same = origin instanceof Origin.Named || origin instanceof Origin.Published;
            if (inside && origin instanceof Origin.Named named) {
                names.add(named.name());
            }
            at = origin.inputs().isEmpty() || inside && !same
                    ? null
                    : origin.inputs().get(0);
            inside |= origin instanceof Origin.Difference;
        }
        return Set.copyOf(names);
    }

    /** Whether people will ask for its cause. */
    public boolean isLarge() {
        return isLarge(before, now);
    }

    /** Whether so much more or less, in 万元, is a large change. */
    public static boolean isLarge(BigDecimal before, BigDecimal now) {
        boolean large = percent(before, now)
                .map(percent -> percent.abs().compareTo(LARGE) >= 0)
                .orElse(true);
        return large && now.subtract(before).abs().compareTo(SMALL) >= 0;
    }

    /** How much more than last year, in percent with one decimal; none when there was nothing. */
    public static Optional<BigDecimal> percent(BigDecimal before, BigDecimal now) {
        return before.signum() == 0
                ? Optional.empty()
                : Optional.of(now.subtract(before).multiply(HUNDRED).divide(before.abs(), 1, RoundingMode.HALF_UP));
    }
}
