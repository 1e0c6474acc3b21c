package cn.yince.check;

import cn.yince.check.Condition.Comparison;
import cn.yince.problem.Place;
import cn.yince.unit.Source;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.amount.Origin;
import cn.yince.unit.amount.Traced;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which code of a unit file makes two sums differ: the only one whose own amounts on both sides differ by just as much.
 */
final class LikeliestCode {
    private static final int MOST = 50_000;
    private final Map<String, Amount> differences = new LinkedHashMap<>();
    private final Map<String, String> typedAt = new LinkedHashMap<>();

    private LikeliestCode() {}

    /** Where the code was typed; nothing when there is no such code or more than one. */
    static Optional<Place> of(Comparison sums, Answers answers, Source source) {
        LikeliestCode codes = new LikeliestCode();
        codes.add(sums.left().numbers(answers), false);
        codes.add(sums.right().numbers(answers), true);
        Amount difference = sums.left()
                .value(answers)
                .money()
                .minus(sums.right().value(answers).money());
        List<String> suspects = codes.differences.keySet().stream()
                .filter(code -> codes.differences.get(code).mayEqual(difference))
                .toList();
        return suspects.size() == 1
                ? Optional.of(source.placeOf(codes.typedAt.get(suspects.get(0))))
                : Optional.empty();
    }

    private void add(Stream<List<Traced>> numbers, boolean less) {
        Deque<Traced> open = new ArrayDeque<>();
        numbers.flatMap(List::stream).forEach(open::add);
        for (int seen = 0; seen < MOST && !open.isEmpty(); seen++) {
            Traced next = open.pop();
            if (next.origin() instanceof Origin.Typed typed && next instanceof Amount amount) {
                leaf(typed.path().split("\\.", 3), less ? Amount.ZERO.minus(amount) : amount);
            } else {
                next.origin().inputs().forEach(open::push);
            }
        }
    }

    /** An amount of a code that stands right below a part of the file. */
    private void leaf(String[] path, Amount amount) {
        if (path.length > 1 && path[1].matches("\\d{3,7}")) {
            differences.merge(path[1], amount, Amount::plus);
            typedAt.putIfAbsent(path[1], path[0] + "." + path[1]);
        }
    }
}
