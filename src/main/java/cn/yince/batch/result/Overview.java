package cn.yince.batch.result;

import cn.yince.pack.SummaryCharts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A report at one glance: how many units stand how, how large they are, and what their money is made of. Departments
 * whose units are listed too are counted as units, and left out of the sums.
 */
public final class Overview {
    /** Where classes of size end, in 万元; the last one has no end. */
    private static final List<Integer> SIZES = List.of(100, 500, 1_000, 5_000, 10_000, 50_000);

    private static final int DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<Outcome> outcomes;

    /** The glance at a report. */
    public Overview(Report report) {
        outcomes = report.all();
    }

    /**
     * How many there are of a kind.
     *
     * @param label what they are
     * @param count how many
     */
    public record Share(String label, long count) {}

    /**
     * What the money of one edition is made of.
     *
     * @param edition kind and year
     * @param whole 万元
     * @param parts 万元 by name, in their order
     * @param share name and per cent of the figure that is told as a share; empty when there is none
     */
    public record Money(
            String edition, BigDecimal whole, Map<String, BigDecimal> parts, Map<String, BigDecimal> share) {}

    /** Units by how they stand; what there is none of too. */
    public List<Share> states() {
        return Stream.of(Status.FAILED, Status.NOT_RUN, Status.PRINTED, Status.UNCHANGED)
                .map(status -> new Share(
                        status.label(),
                        outcomes.stream()
                                .filter(each -> each.status() == status)
                                .count()))
                .toList();
    }

    /** What units are large or small by; empty when their packs do not say. */
    public String size() {
        return outcomes.stream()
                .map(outcome -> outcome.facts().totals().charts().size())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Units whose amounts are known by their size; none when no pack says what it is. */
    public List<Share> sizes() {
        long[] counts = new long[SIZES.size() + 1];
        outcomes.forEach(outcome ->
                amount(outcome, outcome.facts().totals().charts().size()).forEach(amount -> counts[classOf(amount)]++));
        List<Share> sizes = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            sizes.add(new Share(label(i), counts[i]));
        }
        return sizes.stream().anyMatch(size -> size.count() > 0) ? sizes : List.of();
    }

    private static int classOf(BigDecimal amount) {
        int at = 0;
        while (at < SIZES.size() && amount.compareTo(BigDecimal.valueOf(SIZES.get(at))) >= 0) {
            at++;
        }
        return at;
    }

    private static String label(int size) {
        if (size == 0) {
            return shown(SIZES.get(0)) + "以下";
        }
        return size == SIZES.size()
                ? shown(SIZES.get(size - 1)) + "以上"
                : SIZES.get(size - 1) + "—" + SIZES.get(size) + "万元";
    }

    private static String shown(int size) {
        return size + "万元";
    }

    /** What the money of each edition is made of; nothing of those whose packs do not say. */
    public List<Money> money() {
        Map<String, List<Outcome>> byEdition = new TreeMap<>();
        Set<String> keys = outcomes.stream()
                .filter(outcome -> outcome.facts().totals().areKnown())
                .map(Outcome::key)
                .collect(Collectors.toSet());
        outcomes.stream()
                .filter(outcome -> outcome.facts().totals().areKnown())
                .filter(outcome -> outcome.facts().members().isEmpty()
                        || !keys.containsAll(outcome.facts().members()))
                .forEach(outcome -> byEdition
                        .computeIfAbsent(outcome.facts().edition(), edition -> new ArrayList<>())
                        .add(outcome));
        List<Money> money = new ArrayList<>();
        byEdition.forEach((edition, units) -> money(edition, units, money));
        return List.copyOf(money);
    }

    private static void money(String edition, List<Outcome> units, List<Money> into) {
        SummaryCharts charts = units.get(0).facts().totals().charts();
        BigDecimal whole = sum(units, charts.size());
        if (charts.size().isEmpty() || whole.signum() <= 0) {
            return;
        }
        Map<String, BigDecimal> parts = new LinkedHashMap<>();
        charts.parts().forEach(part -> parts.put(part, sum(units, part)));
        Map<String, BigDecimal> share = charts.share().isEmpty()
                ? Map.of()
                : Map.of(charts.share(), perCent(sum(units, charts.share()), whole));
        into.add(new Money(edition, whole, parts, share));
    }

    /** A part of a whole that is not zero, in per cent. */
    public static BigDecimal perCent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(List<Outcome> units, String name) {
        return units.stream().flatMap(unit -> amount(unit, name)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Stream<BigDecimal> amount(Outcome outcome, String name) {
        return Stream.ofNullable(outcome.facts().totals().keyFigures().get(name));
    }
}
