package cn.yince.check.prose;

import cn.yince.problem.RuleCard;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.amount.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * T0133: one figure held against another, whatever the words: how many times, how much more, what share of it, exactly
 * or about, in digits or words. Both sides must be named in full.
 */
final class Compared implements Rule {
    static final RuleCard CARD = RuleCard.hint(
            "T0133",
            "两数相比",
            "“甲占乙的…%”“甲是乙的…倍”“甲比乙多…万元”“甲不到上年的三成”“甲最多，乙次之”：甲、乙都是册中的数时，比率、差额算得出来",
            "情况说明、公开表中同名的数；该数的上年数、年初预算");
    private static final Sought ANOTHER = Sought.of("(?<!缴)费(?!用人)|支出|经费|项目|收入|工资|资金|\\d");
    private static final Pattern THAT = Pattern.compile("(?:其|该项|这项|此项)(?:支出|费用|决算|金额|经费)?");
    /** What goes on from the clause before: of what that one was about. */
    private static final Pattern ELIDED = Pattern.compile("(?:但是?|而|仍然?|也|却|则|还是?|依然|依旧|又){1,4}");

    private static final Sought CHANGE = Sought.of("(?:" + OwnChange.UP + "|" + OwnChange.DOWN + ")(?:了|出|约){0,40}$");
    private static final Pattern COSTS = Pattern.compile("(?:费用|经费|费)$");
    private static final Sought SHARES = Sought.of("占比|比重|所占比例|份额");
    private static final BigDecimal HALF_POINT = new BigDecimal("0.012");
    private static final BigDecimal PRINTED = new BigDecimal("0.02");

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD);
    }

    /** What a number should be. */
    private record Right(String what, BigDecimal value, BigDecimal slack, boolean sure) {}

    @Override
    public void checkAll(Facts facts, Findings findings) {
        for (Passage passage : facts.passages()) {
            if (passage.isStatement()) {
                look(passage, facts, findings);
            }
        }
    }

    private static void look(Passage passage, Facts facts, Findings findings) {
        for (Said said : passage.said()) {
            String lead = lead(passage.text(), said.start(), facts.year());
            List<Right> right = right(lead, said, passage, facts);
            Said meant = said.after(lead);
            boolean so = right.stream().anyMatch(each -> meant.mayBe(each.value(), each.slack()));
            Optional<Right> wrong = so || said.mayBe(BigDecimal.ZERO, BigDecimal.ZERO)
                    ? Optional.empty()
                    : right.stream()
                            .filter(each -> each.sure() || meant.exact() && isLike(said, each.value()))
                            .findFirst();
            wrong.ifPresent(each -> report(each, said, passage, findings));
        }
    }

    /** Whether a number is near the right one, or it but for its size. */
    private static boolean isLike(Said said, BigDecimal right) {
        return said.isNear(right) || Meant.isTenfold(said.middle(), right.abs());
    }

    /** The clause before a number; items of a list are one clause. */
    private static String lead(String text, int at, int year) {
        int from = at;
        while (from > 0 && "，。；：！？\n".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return text.substring(from, at).replace(year - 1 + "年", "上年");
    }

    private static List<Right> right(String lead, Said said, Passage passage, Facts facts) {
        Matcher more = (said.kind() == Said.Kind.DOUBLED ? Sides.DOUBLED : Sides.MORE_THAN).matcher(lead);
        if (more.matches()) {
            return difference(more, said, passage, facts);
        }
        Matcher beyond = Sides.BEYOND.matcher(lead);
        if (beyond.matches() && said.kind() != Said.Kind.POINTS) {
            return difference(beyond, said, passage, facts);
        }
        if (said.kind() == Said.Kind.MONEY) {
            Matcher together = Sides.TOGETHER.matcher(lead);
            return together.matches() ? sum(together.group("a"), passage, facts) : List.of();
        }
        boolean rate = said.kind() == Said.Kind.PERCENT || said.kind() == Said.Kind.TIMES;
        Matcher share = Sides.SHARE.matcher(lead);
        if (rate && share.matches()) {
            return ratio(share, said, passage, facts);
        }
        Matcher completed = Sides.COMPLETED.matcher(lead);
        if (rate && passage.isReason() && completed.matches()) {
            return completion(completed, said, passage, facts);
        }
        Matcher of = Sides.OF.matcher(lead);
        return rate && of.matches() ? ratio(of, said, passage, facts) : List.of();
    }

    private static List<Right> ratio(Matcher said, Said number, Passage passage, Facts facts) {
        String first = said.group("a");
        boolean own = Other.LAST_YEAR.matcher(said.group("b")).matches();
        boolean ofBudget = Other.BUDGET.matcher(said.group("b")).matches();
        Optional<Operand> told = first.isBlank()
                        && !own
                        && !(ofBudget
                                && isChange(
                                        passage, number.start() - said.group().length()))
                ? Operand.told(passage, number.start() - said.group().length())
                : Optional.empty();
        if (told.isEmpty() && first.isBlank() && !passage.isPhrase() && !(own && passage.isReason())) {
            return List.of();
        }
        boolean sure =
                told.isPresent() || !first.isBlank() || passage.isPhrase() || isAlone(said.group(), number, passage);
        List<Right> right = new ArrayList<>();
        Optional<Operand> that = THAT.matcher(first).matches()
                        || ELIDED.matcher(first).matches() && !isAlone(said.group(), number, passage)
                ? before(said.group(), number, passage, facts)
                : Optional.empty();
        told.or(() -> that)
                .or(() -> Operand.of(first, passage, facts))
                .or(() -> Other.fund(first, facts))
                .ifPresent(a -> {
                    Optional<Other> other = Other.of(said.group("b"), a, passage, facts);
                    other.ifPresent(b -> pairs(a, b).forEach(pair -> {
                        Rate rate = Rate.of(pair[0], pair[1]);
                        right.add(rate(a.name() + " ÷ " + b.name(), rate, sure && a.sure() && b.sure()));
                    }));
                });
        return right;
    }

    /** Whether the sum told right before a clause is how far two others are apart. */
    private static boolean isChange(Passage passage, int clause) {
        return passage.quantities().stream()
                .filter(each -> each.isMoney() && each.end() <= clause && each.end() > clause - 2)
                .anyMatch(each -> CHANGE.isIn(
                        passage.text().substring(Letters.clauseStart(passage.text(), each.start()), each.start())));
    }

    /** Whether nothing that has sums of its own was named in the sentence before a clause. */
    private static boolean isAlone(String lead, Said number, Passage passage) {
        String text = passage.text();
        int clause = Math.max(0, number.start() - lead.length());
        return !ANOTHER.isIn(text.substring(Letters.sentenceStart(text, clause), clause));
    }

    /** What several figures come to. */
    private static List<Right> sum(String names, Passage passage, Facts facts) {
        return Operand.together(names, passage, facts).stream()
                .flatMap(all -> all.actual().stream()
                        .map(sum -> new Right(
                                all.name() + "合计", sum.value(), sum.slack().max(Amount.HALF_CENT), all.sure())))
                .toList();
    }

    /** How much of its budget was spent; of the figure itself only where nothing else was named before. */
    private static List<Right> completion(Matcher said, Said number, Passage passage, Facts facts) {
        String first = said.group("a");
        int clause = Math.max(0, number.start() - said.group().length());
        String before = passage.text().substring(Letters.sentenceStart(passage.text(), clause), clause);
        boolean alone = !ANOTHER.isIn(before) && inShort(before, facts).isEmpty();
        List<Right> right = new ArrayList<>();
        Operand.of(first, passage, facts)
                .ifPresent(a -> Other.some(new Other(Other.OF_BUDGET, a.budget(), a.sure()))
                        .ifPresent(b -> pairs(a, b)
                                .forEach(pair -> right.add(rate(
                                        a.name() + " ÷ 预算",
                                        Rate.of(pair[0], pair[1]),
                                        a.sure() && (alone || !first.isBlank()))))));
        return right;
    }

    private static List<Right> difference(Matcher said, Said number, Passage passage, Facts facts) {
        boolean shares = number.kind() == Said.Kind.POINTS
                        && !Other.LAST_YEAR.matcher(said.group("b")).matches()
                || SHARES.isIn(said.group());
        String first = said.group("a");
        Optional<Operand> a = shares && Operand.isGeneral(first)
                ? before(said.group(), number, passage, facts)
                : first.isBlank() && number.kind() == Said.Kind.MONEY && !Other.isOwn(said.group("b"))
                        ? Operand.told(passage, number.start() - said.group().length())
                        : Operand.of(first, passage, facts);
        Optional<Other> b = a.flatMap(one -> Other.of(said.group("b"), one, passage, facts));
        if (b.isEmpty()) {
            return List.of();
        }
        if (number.kind() == Said.Kind.MONEY && isFromAnotherBudget(a.get(), b.get(), number, facts)) {
            return List.of();
        }
        boolean up = number.kind() == Said.Kind.DOUBLED || said.group("up") != null;
        boolean alone = !first.isBlank()
                || !Other.isOwn(said.group("b"))
                || passage.isPhrase()
                || isAlone(said.group(), number, passage);
        List<Right> right = new ArrayList<>();
        for (Amount[] pair : pairs(a.get(), b.get())) {
            Amount by = up ? pair[0].minus(pair[1]) : pair[1].minus(pair[0]);
            String names = a.get().name() + "与" + b.get().name();
            boolean sure = alone && a.get().sure() && b.get().sure();
            if (shares) {
                facts.totals().forEach(all -> right.add(points(names, Rate.of(by, all), sure)));
            } else if (number.kind() == Said.Kind.MONEY) {
                right.add(new Right(names + "相差", by.value(), by.slack().max(Amount.HALF_CENT), sure));
            } else if (number.kind() == Said.Kind.TIMES
                    || number.kind() == Said.Kind.PERCENT
                    || number.kind() == Said.Kind.DOUBLED) {
                right.add(rate(names + "相差的比率", Rate.of(by, pair[1]), sure));
            }
        }
        return right;
    }

    /** Whether the booklet has another budget so far from the figure, such as that of the year's beginning. */
    private static boolean isFromAnotherBudget(Operand a, Other b, Said number, Facts facts) {
        return b.name().equals(Other.OF_BUDGET)
                && Stream.of(number.middle(), number.middle().negate())
                        .flatMap(
                                by -> a.actual().stream().map(sum -> sum.value().add(by)))
                        .map(sum -> new Quantity(0, 0, sum.setScale(2, RoundingMode.HALF_UP), "万元", false))
                        .anyMatch(facts::isFigure);
    }

    /** What the sentence named last before a clause about shares only. */
    private static Optional<Operand> before(String lead, Said number, Passage passage, Facts facts) {
        String text = passage.text();
        int end = number.start() - lead.length();
        int from = Letters.sentenceStart(text, end);
        for (int at = end; at > from + 1; at--) {
            Subject subject = facts.subjects().endingAt(text, from, at);
            if (subject != null) {
                return Operand.of(subject.name(), passage, facts);
            }
        }
        return inShort(text.substring(from, end), facts).flatMap(name -> Operand.of(name, passage, facts));
    }

    /** The name of which the sentence has all but the word for money, such as 因公出国. */
    private static Optional<String> inShort(String sentence, Facts facts) {
        return facts.chapters().fullNames().keySet().stream()
                .filter(name -> COSTS.matcher(name).replaceFirst("").length() > 2)
                .filter(name -> sentence.contains(COSTS.matcher(name).replaceFirst("")))
                .max(Comparator.comparing(String::length).thenComparing(name -> name));
    }

    private static Right points(String names, Rate rate, boolean sure) {
        return new Right(names + "的占比相差", rate.percent(), HALF_POINT, sure);
    }

    private static Right rate(String what, Rate rate, boolean sure) {
        BigDecimal slack =
                rate.high().subtract(rate.low()).abs().max(HALF_POINT).min(PRINTED);
        return new Right(what, rate.percent(), slack, sure);
    }

    private static List<Amount[]> pairs(Operand a, Other b) {
        List<Amount[]> pairs = new ArrayList<>();
        for (Amount one : a.actual()) {
            for (Amount other : b.sums()) {
                if (!one.isZero() && other.value().signum() > 0 && !one.equals(other)) {
                    pairs.add(new Amount[] {one, other});
                }
            }
        }
        return pairs;
    }

    private static void report(Right right, Said said, Passage passage, Findings findings) {
        String unit = said.kind() == Said.Kind.MONEY ? "万元" : said.kind() == Said.Kind.POINTS ? "个百分点" : "%";
        findings.reportUnlessTold(
                CARD,
                passage,
                said.start(),
                said.end(),
                "%s %s%s"
                        .formatted(
                                right.what(),
                                right.value().setScale(2, RoundingMode.HALF_UP).toPlainString(),
                                unit),
                "请核对这个数和这个说法");
    }
}
