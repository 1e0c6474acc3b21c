package cn.yince.batch.result;

import cn.yince.pack.SummaryCharts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Units among those of their kind: of the same edition and nature. Told are those of which a part of the money, or the
 * figure shown as a share, is far from the middle of their kind.
 */
public final class Kin {
    /** Fewer units are no kind. */
    private static final int FEWEST = 5;

    /** So many times the usual distance from the middle is far; of a kind that is all alike so many points. */
    private static final BigDecimal TIMES = BigDecimal.valueOf(3);

    private static final BigDecimal LEAST = BigDecimal.valueOf(5);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Kin() {}

    /**
     * A unit far from the middle.
     *
     * @param unit which
     * @param kind of units, in words
     * @param count how many there are of it
     * @param figure which share
     * @param share of it, per cent
     * @param middle the median of the kind, per cent
     */
    public record Far(Outcome unit, String kind, int count, String figure, BigDecimal share, BigDecimal middle) {}

    private record Member(Outcome unit, BigDecimal share) {}

    /** Those far from the middle of their kind, the farthest first. */
    public static List<Far> far(Report report) {
        Map<List<String>, List<Member>> kinds = new TreeMap<>(Comparator.comparing(List::toString));
        for (Outcome outcome : report.all()) {
            shares(outcome, kinds);
        }
        List<Far> far = new ArrayList<>();
        kinds.forEach((kind, members) -> far(kind, members, far));
        far.sort(Comparator.comparing(
                (Far each) -> each.share().subtract(each.middle()).abs().negate()));
        return far;
    }

    private static void shares(Outcome outcome, Map<List<String>, List<Member>> into) {
        Facts facts = outcome.facts();
        SummaryCharts charts = facts.totals().charts();
        Map<String, BigDecimal> figures = facts.totals().keyFigures();
        BigDecimal whole = figures.getOrDefault(charts.size(), BigDecimal.ZERO);
        if (!facts.totals().areKnown() || whole.signum() <= 0 || facts.nature().isEmpty()) {
            return;
        }
        Stream.concat(charts.parts().stream().limit(1), Stream.of(charts.share()))
                .filter(figures::containsKey)
                .forEach(figure -> into.computeIfAbsent(
                                List.of(facts.edition(), facts.nature(), figure), kind -> new ArrayList<>())
                        .add(new Member(outcome, Overview.perCent(figures.get(figure), whole))));
    }

    private static void far(List<String> kind, List<Member> members, List<Far> into) {
        if (members.size() < FEWEST) {
            return;
        }
        BigDecimal middle = median(members.stream().map(Member::share).toList());
        BigDecimal usual = median(members.stream()
                .map(member -> member.share().subtract(middle).abs())
                .toList());
        BigDecimal limit = usual.multiply(TIMES).max(LEAST);
        for (Member member : members) {
            if (member.share().subtract(middle).abs().compareTo(limit) > 0) {
                into.add(new Far(
                        member.unit(),
                        kind.get(0) + " " + kind.get(1),
                        members.size(),
                        kind.get(2),
                        member.share(),
                        middle));
            }
        }
    }

    private static BigDecimal median(List<BigDecimal> values) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : sorted.get(half - 1).add(sorted.get(half)).divide(TWO);
    }
}
