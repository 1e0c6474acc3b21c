package cn.yince.batch.result;

import cn.yince.compute.YearChange;
import cn.yince.pack.SummaryCharts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The main figures of all units beside those of last year: as the unit's own file compares them, or as its booklet of
 * last year in the same folder has them.
 */
public final class YearOverYear {
    /** Percentage points from which a share has shifted. */
    private static final BigDecimal SHIFT = BigDecimal.TEN;

    private final List<Outcome> outcomes;
    private final Map<String, Outcome> byYear = new HashMap<>();

    /** Of the units of a report whose figures are known. */
    public YearOverYear(Report report) {
        outcomes = report.all().stream()
                .filter(outcome -> outcome.facts().totals().areKnown())
                .toList();
        outcomes.forEach(
                outcome -> byYear.put(key(outcome.facts(), outcome.facts().year()), outcome));
    }

    /**
     * A figure of a unit.
     *
     * @param unit whose
     * @param figure its name
     * @param before 万元
     * @param now 万元
     * @param flags what is to be looked at, in words; empty for nothing
     */
    public record Line(Outcome unit, String figure, BigDecimal before, BigDecimal now, List<String> flags) {
        /** More than last year, 万元. */
        public BigDecimal change() {
            return now.subtract(before);
        }

        /** The same in percent; none when there was nothing. */
        public Optional<BigDecimal> percent() {
            return YearChange.percent(before, now);
        }
    }

    /**
     * A figure of all units together that are compared.
     *
     * @param edition kind and year
     * @param figure its name
     * @param before 万元
     * @param now 万元
     * @param units how many there are
     */
    public record Sum(String edition, String figure, BigDecimal before, BigDecimal now, int units) {}

    private static String key(Facts facts, int year) {
        return facts.unit() + '\n' + facts.kind() + '\n' + year;
    }

    /** Every figure that is known of both years: what is to be looked at first, then by how much it changed. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        outcomes.forEach(outcome -> lines(outcome, lines));
        lines.sort(Comparator.comparing((Line line) -> line.flags().isEmpty())
                .thenComparing(line -> line.change().abs().negate()));
        return lines;
    }

    private void lines(Outcome outcome, List<Line> into) {
        Map<String, BigDecimal> now = outcome.facts().totals().keyFigures();
        Map<String, BigDecimal> before = before(outcome);
        now.forEach((figure, amount) -> {
            BigDecimal was = before.get(figure);
            if (was != null) {
                into.add(new Line(outcome, figure, was, amount, flags(outcome, figure, before, now)));
            }
        });
    }

    private Map<String, BigDecimal> before(Outcome outcome) {
        Facts facts = outcome.facts();
        Outcome earlier = byYear.get(key(facts, facts.year() - 1));
        Map<String, BigDecimal> before = new HashMap<>();
        if (earlier != null) {
            before.putAll(earlier.facts().totals().keyFigures());
        }
        before.putAll(facts.totals().priorFigures());
        return before;
    }

    private static List<String> flags(
            Outcome outcome, String figure, Map<String, BigDecimal> before, Map<String, BigDecimal> now) {
        BigDecimal was = before.get(figure);
        BigDecimal is = now.get(figure);
        List<String> flags = new ArrayList<>();
        if (was.signum() * is.signum() < 0) {
            flags.add("正负相反");
        } else if (YearChange.isLarge(was, is)) {
            flags.add(was.signum() == 0 ? "上年没有" : is.signum() == 0 ? "本年没有" : "变动大");
        }
        Totals totals = outcome.facts().totals();
        if (totals.unexplained().contains(figure)) {
            flags.add("没有写原因");
        }
        if (figure.equals(totals.charts().size())) {
            totals.unexplained().stream()
                    .filter(name -> !totals.keyFigures().containsKey(name))
                    .forEach(name -> flags.add(name + "变动大，没有写原因"));
        }
        shift(totals.charts(), figure, before, now).ifPresent(flags::add);
        return List.copyOf(flags);
    }

    private static Optional<String> shift(
            SummaryCharts charts, String figure, Map<String, BigDecimal> before, Map<String, BigDecimal> now) {
        BigDecimal wasAll = before.get(charts.size());
        BigDecimal isAll = now.get(charts.size());
        boolean part = charts.parts().contains(figure) || charts.share().equals(figure);
        if (!part || wasAll == null || isAll == null || wasAll.signum() <= 0 || isAll.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal was = Overview.perCent(before.get(figure), wasAll);
        BigDecimal is = Overview.perCent(now.get(figure), isAll);
        return is.subtract(was).abs().compareTo(SHIFT) < 0
                ? Optional.empty()
                : Optional.of("占比由 " + was + "% 到 " + is + "%");
    }

    /** The figures of all units of an edition; departments whose units are listed too are left out. */
    public List<Sum> sums() {
        Map<List<String>, Sum> sums = new LinkedHashMap<>();
        Set<String> keys = outcomes.stream().map(Outcome::key).collect(Collectors.toSet());
        for (Outcome outcome : outcomes) {
            List<String> members = outcome.facts().members();
            if (!members.isEmpty() && keys.containsAll(members)) {
                continue;
            }
            List<Line> lines = new ArrayList<>();
            lines(outcome, lines);
            lines.forEach(line -> sums.merge(
                    List.of(outcome.facts().edition(), line.figure()),
                    new Sum(outcome.facts().edition(), line.figure(), line.before(), line.now(), 1),
                    (one, other) -> new Sum(
                            one.edition(),
                            one.figure(),
                            one.before().add(other.before()),
                            one.now().add(other.now()),
                            one.units() + 1)));
        }
        return sums.values().stream().sorted(Comparator.comparing(Sum::edition)).toList();
    }
}
