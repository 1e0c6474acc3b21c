package cn.yince.check.prose;

import cn.yince.compute.Figure.Money;
import cn.yince.compute.Group;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.amount.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** What a number of a text may be: the figures its sentence speaks of, and what the sums of the sentence give. */
final class Spoken {
    private static final int MANY = 8;
    private static final int FEW = 3;
    private static final List<String> COUNTS = List.of("个", "人", "名", "人次", "项", "家", "件", "次", "辆");

    private final Quantity quantity;
    private final Passage passage;
    private final Facts facts;
    private final Lead lead;
    private final Role role;
    private final List<Known> known = new ArrayList<>();
    private boolean bare;

    /**
     * Something a number may be.
     *
     * @param what as a message says it
     * @param number in 万元 or per cent, never negative
     * @param near whether the words directly before the number speak of nothing else
     */
    record Known(String what, BigDecimal number, boolean near) {
        boolean isWritten(Quantity quantity) {
            BigDecimal value = quantity.isMoney() ? quantity.wan().value() : quantity.value();
            int scale = Math.max(0, value.scale());
            BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(-scale);
            return value.subtract(number).abs().compareTo(unit) <= 0;
        }

        String shown() {
            return number.setScale(2, RoundingMode.HALF_UP).toPlainString();
        }
    }

    private Spoken(Quantity quantity, Passage passage, Facts facts) {
        this.quantity = quantity;
        this.passage = passage;
        this.facts = facts;
        this.lead = Lead.of(quantity, passage, facts.year());
        this.role = lead.role();
    }

    static Spoken of(Quantity quantity, Passage passage, Facts facts) {
        Spoken spoken = new Spoken(quantity, passage, facts);
        spoken.gather();
        return spoken;
    }

    /** What it may be, the likeliest first. */
    List<Known> known() {
        return known;
    }

    /** What it may be where the clause itself names one thing; nothing otherwise. */
    List<Known> inClause() {
        int from = Letters.clauseStart(passage.text(), quantity.start());
        List<Subject> named = named(from);
        known.clear();
        if (named.size() == 1
                && !named.get(0).name().matches(".*(?:单位|部门|机关)")
                && distinct(named.get(0).sums(Role.ACTUAL)).size() <= FEW) {
            subject(named.get(0));
        }
        return known;
    }

    /**
     * This year's sum over last year's.
     *
     * @param own whether it is of what the text stands beside, not of what its sentence names
     */
    List<Rate> toLastYear(boolean own) {
        List<Rate> rates = new ArrayList<>();
        if (own) {
            passage.changes()
                    .forEach(change -> change.money("上年").ifPresent(prior -> {
                        Amount by = change.money("额").map(Money::amount).orElse(Amount.ZERO);
                        boolean less = change.words("方向").filter("减"::equals).isPresent();
                        Amount before = prior.amount();
                        if (before.value().signum() > 0) {
                            rates.add(Rate.of(less ? before.minus(by) : before.plus(by), before));
                        }
                    }));
            return rates;
        }
        List<Subject> named = named();
        for (Subject subject : named.subList(0, Math.min(1, named.size()))) {
            pairs(subject.sums(Role.ACTUAL), subject.sums(Role.PRIOR), (a, b) -> {
                if (!b.isZero()) {
                    rates.add(Rate.of(a, b));
                }
            });
        }
        return rates;
    }

    /** Whether the words before the number say how it came about: by how much, from or to what. */
    boolean isTold() {
        return role == Role.CHANGE || role == Role.GROWTH || role == Role.PRIOR || role == Role.TO;
    }

    /** Whether no other thing is named in the clause than the figure the text stands beside. */
    boolean isBare() {
        return bare;
    }

    private void gather() {
        List<Subject> named = named();
        boolean own = named.isEmpty()
                || role == Role.ACTUAL && passage.isPhrase()
                || role == Role.ACTUAL && Letters.isPlain(passage.text(), quantity.start())
                || quantity.isPercent()
                || role == Role.CHANGE
                || role == Role.PRIOR;
        bare = named.isEmpty();
        for (Subject subject : named) {
            subject(subject);
        }
        if (own) {
            beside();
        }
        within();
    }

    /** Names in the sentence before the number, the nearest first; at most two. */
    private List<Subject> named() {
        return named(Letters.sentenceStart(passage.text(), quantity.start()));
    }

    private List<Subject> named(int from) {
        String text = passage.text();
        List<Subject> named = new ArrayList<>();
        int at = quantity.start();
        while (at > from + 1 && named.size() < 2) {
            Subject subject = facts.subjects().endingAt(text, from, at);
            if (subject != null && subject.name().length() > 1 && !named.contains(subject)) {
                named.add(subject);
            }
            at -= subject == null ? 1 : subject.name().length();
        }
        return named;
    }

    private void subject(Subject subject) {
        List<Amount> actual = distinct(subject.sums(Role.ACTUAL));
        if (actual.size() > MANY) {
            return;
        }
        String name = "“" + subject.name() + "”";
        switch (role) {
            case CHANGE -> subject.sums(Role.CHANGE).forEach(sum -> money(name + "的增减额", sum, false));
            case PRIOR -> subject.sums(Role.PRIOR).forEach(sum -> money(name + "的上年数", sum, false));
            case BUDGET -> {
                subject.sums(Role.BUDGET).forEach(sum -> money(name + "的预算", sum, false));
                actual.forEach(sum -> money(name, sum, false));
            }
            case GROWTH ->
                pairs(subject.sums(Role.CHANGE), subject.sums(Role.PRIOR), (a, b) -> rate(name + "的增减率", a, b));
            case COMPLETION -> pairs(actual, subject.sums(Role.BUDGET), (a, b) -> rate(name + "的完成率", a, b));
            case SHARE -> pairs(actual, facts.totals(), (a, b) -> rate(name + "所占的比例", a, b));
            default -> actual.forEach(sum -> money(name, sum, false));
        }
        if (role == Role.ACTUAL || role == Role.TO || role == Role.FROM) {
            subject.sums(Role.BUDGET).forEach(sum -> money(name + "的预算", sum, false));
            subject.sums(Role.PRIOR).forEach(sum -> money(name + "的上年数", sum, false));
        }
    }

    /** The figures the text stands beside. */
    private void beside() {
        Group section = passage.section();
        List<Group> changes = passage.changes();
        switch (role) {
            case CHANGE -> changes.forEach(change -> own(change, "额", "该数的增减额"));
            case PRIOR -> changes.forEach(change -> own(change, "上年", "该数的上年数"));
            case GROWTH ->
                changes.forEach(change -> change.percent("率")
                        .ifPresent(rate -> known.add(
                                new Known("该数的增减率", rate.rate().percent().abs(), true))));
            case ACTUAL, TO, BUDGET ->
                section.all(Money.class).forEach((name, sum) -> money("该处的" + name, sum.amount(), true));
            default -> {
                // nothing beside the text is said so
            }
        }
    }

    private void own(Group change, String name, String what) {
        change.money(name).ifPresent(sum -> money(what, sum.amount(), true));
    }

    /** What the sums of the same sentence give. */
    private void within() {
        List<Amount> sums = sums();
        switch (role) {
            case CHANGE ->
                pairs(sums, sums, (a, b) -> money("同一句的 %s与 %s之差".formatted(plain(a), plain(b)), a.minus(b), true));
            case GROWTH -> pairs(sums, sums, (a, b) -> growth(a, b));
            case COMPLETION -> {
                pairs(sums, sums, (a, b) -> rate("%s ÷ %s ".formatted(plain(a), plain(b)), a, b));
                completed();
            }
            case SHARE -> {
                if (!sums.isEmpty()) {
                    int last = lead.whole() != null && sums.size() > 1 ? sums.size() - 2 : sums.size() - 1;
                    List<Amount> wholes = new ArrayList<>(sums);
                    wholes.addAll(facts.totals());
                    pairs(
                            Meant.lastOnes(sums.subList(0, last + 1)),
                            wholes,
                            (a, b) -> rate("%s ÷ %s ".formatted(plain(a), plain(b)), a, b));
                }
            }
            case OTHER -> counts();
            default -> {
                // a sum need not follow from others
            }
        }
    }

    /** How far the budgets of whole chapters were used. */
    private void completed() {
        for (Group chapter : facts.root().groups()) {
            chapter.percent("完成率")
                    .ifPresent(rate -> known.add(
                            new Known("年初预算的完成率", rate.rate().percent().abs(), false)));
        }
    }

    /** Rates such as 优秀率 of two counts of one kind. */
    private void counts() {
        int from = Letters.sentenceStart(passage.text(), quantity.start());
        List<Quantity> counts = passage.quantities().stream()
                .filter(other -> other.start() >= from && other.end() <= quantity.start())
                .filter(other -> COUNTS.contains(other.unit()))
                .toList();
        for (Quantity part : counts) {
            counts.stream()
                    .filter(whole ->
                            whole.unit().equals(part.unit()) && whole.value().compareTo(part.value()) > 0)
                    .forEach(whole -> rate(
                            "%s ÷ %s ".formatted(part.value(), whole.value()),
                            new Amount(part.value(), BigDecimal.ZERO),
                            new Amount(whole.value(), BigDecimal.ZERO)));
        }
    }

    private void growth(Amount now, Amount before) {
        rate("%s比 %s的增减率".formatted(plain(now), plain(before)), now.minus(before), before);
        rate("%s ÷ %s ".formatted(plain(now), plain(before)), now, before);
    }

    /** Sums said in the sentence before the number. */
    private List<Amount> sums() {
        int from = Letters.sentenceStart(passage.text(), quantity.start());
        return passage.quantities().stream()
                .filter(other -> other.isMoney() && other.start() >= from && other.end() <= quantity.start())
                .map(Quantity::wan)
                .filter(sum -> !sum.isZero())
                .toList();
    }

    private void money(String what, Amount amount, boolean near) {
        if (quantity.isMoney() && !amount.isZero()) {
            known.add(new Known(what, amount.value().abs(), near));
        }
    }

    private void rate(String what, Amount part, Amount whole) {
        if (quantity.isPercent() && !whole.isZero() && !part.isZero()) {
            known.add(new Known(what, Rate.of(part, whole).percent().abs(), true));
        }
    }

    private static void pairs(List<Amount> ones, List<Amount> others, BiConsumer<Amount, Amount> both) {
        for (Amount one : ones) {
            others.stream().filter(other -> !other.equals(one)).forEach(other -> both.accept(one, other));
        }
    }

    private static List<Amount> distinct(List<Amount> sums) {
        return sums.stream().distinct().toList();
    }

    private static String plain(Amount amount) {
        return amount.value().stripTrailingZeros().toPlainString();
    }
}
