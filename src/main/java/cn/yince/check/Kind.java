package cn.yince.check;

import cn.yince.check.Answers.Unanswered;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.amount.Origin;
import cn.yince.unit.amount.Rate;
import cn.yince.unit.amount.Traced;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What may be added and compared with one another. */
enum Kind {
    MONEY("金额"),
    COUNT("个数或分数"),
    PERCENT("百分数");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    /** The Chinese word. */
    String label() {
        return label;
    }

    /** That of a number; empty of nothing, which may be of any. */
    static Optional<Kind> of(Traced number) {
        if (number.origin() == Origin.ABSENT) {
            return Optional.empty();
        }
        return Optional.of(number instanceof Amount ? MONEY : number instanceof Rate ? PERCENT : COUNT);
    }

    /** That of numbers added up; throws {@link Mixed} when they are of several. */
    static Optional<Kind> of(List<Traced> numbers) {
        return numbers.stream().map(Kind::of).reduce(Optional.empty(), Kind::sum);
    }

    /** That of a sum or difference; throws {@link Mixed} when it is one of unlike numbers. */
    static Optional<Kind> sum(Optional<Kind> one, Optional<Kind> other) {
        if (areUnlike(one, other)) {
            throw new Mixed(one.get(), other.get());
        }
        return one.or(() -> other);
    }

    /** That of a product: of money by anything money, of anything by a percentage the same. */
    static Optional<Kind> product(Optional<Kind> one, Optional<Kind> other) {
        List<Kind> both = Stream.of(one.orElse(null), other.orElse(null))
                .filter(Objects::nonNull)
                .toList();
        if (both.size() < 2) {
            return both.stream().findFirst();
        }
        return both.contains(PERCENT)
                ? both.stream().filter(kind -> kind != PERCENT).findFirst()
                : both.stream().filter(kind -> kind == MONEY).findFirst();
    }

    /** That of a quotient; of like numbers it is a number of no kind. */
    static Optional<Kind> quotient(Optional<Kind> one, Optional<Kind> other) {
        return other.isEmpty()
                ? one
                : one.filter(kind -> kind == MONEY && !other.get().equals(MONEY));
    }

    /** Whether two can be neither added nor compared. */
    static boolean areUnlike(Optional<Kind> one, Optional<Kind> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    /** Unlike numbers were to be added. */
    static final class Mixed extends Unanswered {
        private static final long serialVersionUID = 1L;

        Mixed(Kind one, Kind other) {
            super("把" + one.label() + "和" + other.label() + "相加减");
        }
    }
}
