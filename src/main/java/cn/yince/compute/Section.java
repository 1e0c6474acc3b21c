package cn.yince.compute;

import cn.yince.compute.Figure.Count;
import cn.yince.compute.Figure.FormMoney;
import cn.yince.compute.Figure.Money;
import cn.yince.compute.Figure.Percent;
import cn.yince.compute.Figure.PercentKind;
import cn.yince.compute.Figure.Score;
import cn.yince.unit.Publications;
import cn.yince.unit.Source;
import cn.yince.unit.amount.Address;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.amount.Exact;
import cn.yince.unit.amount.Origin;
import cn.yince.unit.amount.Rate;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A {@link Group} being put together, e.g. {@code 五二} or {@code 五二.210}. A figure's full name is its address; 公布数 and
 * references in texts use it.
 */
final class Section {
    private static final String MORE = "大于";
    private static final String LESS = "小于";
    private static final String EQUAL = "持平";
    private final Address path;
    private final Publications publications;
    private final Source source;
    private final Map<String, Supplier<Node>> values = new LinkedHashMap<>();
    private final Map<String, Section> sections = new HashMap<>();
    private Group built;

    private Section(Address path, Publications publications, Source source) {
        this.path = path;
        this.publications = publications;
        this.source = source;
    }

    static Section root(Publications publications, Source source) {
        return new Section(Address.ROOT, publications, source);
    }

    /** What it is called in the group around it. */
    String name() {
        return path.last();
    }

    /** The group as it stands when it is first asked for, with those inside; the same one every time. */
    Group build() {
        if (built == null) {
            Map<String, Node> children = new LinkedHashMap<>();
            values.forEach((name, value) -> children.put(name, value.get()));
            built = new Group(path, children);
        }
        return built;
    }

    /** Makes or returns the section {@code name} inside this one. */
    Section section(String name) {
        return sections.computeIfAbsent(name, n -> {
            Section inner = free(n);
            values.put(n, inner::build);
            return inner;
        });
    }

    /** Puts a section made apart. */
    void put(String name, Section made) {
        sections.put(name, made);
        values.put(name, made::build);
    }

    /** A section of this one's naming that is not yet among its values; for lists. */
    Section free(String name) {
        return new Section(path.child(name), publications, source);
    }

    /** Money, or the 公布数 in its place. */
    Amount money(String name, Amount derived) {
        Amount amount = publications.amount(named(name), derived);
        put(name, new Money(amount));
        return amount;
    }

    Rate rate(String name, Rate derived, PercentKind kind) {
        Rate rate = publications.rate(named(name), derived);
        put(name, new Percent(rate, kind));
        return rate;
    }

    /** {@code part} as a share of {@code whole}; 0 % of nothing. */
    void share(String name, Amount part, Amount whole) {
        rate(name, whole.isZero() ? Rate.ofNothing(part, whole) : Rate.of(part, whole), PercentKind.SHARE);
    }

    /** {@code actual} as a completion of {@code budget}; 0 % of no budget. */
    void completion(String name, Amount actual, Amount budget) {
        rate(name, budget.isZero() ? Rate.ofNothing(actual, budget) : Rate.of(actual, budget), PercentKind.COMPLETION);
    }

    /**
     * A comparison with last year: {@code 上年}, {@code 额} (absolute), {@code 方向} 增, 减 or 平, {@code 降为零}, {@code 未填上年}
     * where nobody typed last year's and this year's is not zero, and {@code 率} (absolute) unless last year was zero.
     */
    void change(String name, Amount before, Amount after) {
        Section change = section(name);
        change.money("上年", before);
        Amount difference = after.minus(before);
        change.put("方向", direction(difference.signum(), "增", "减", "平"));
        change.money("额", difference.abs());
        change.put("降为零", after.isZero() && !before.isZero());
        change.put("未填上年", before.origin() == Origin.ABSENT && !after.isZero());
        if (!before.isZero()) {
            change.rate("率", Rate.of(difference.abs(), before), PercentKind.GROWTH);
        }
    }

    /**
     * One amount against another: {@code 方向} 大于, 小于 or 持平, {@code 差额} (absolute), and {@code 比率}, the same as a
     * percentage of the other, unless that is zero.
     */
    void comparison(String name, Amount one, Amount other) {
        Section comparison = section(name);
        Amount difference = one.minus(other);
        comparison.put("方向", direction(difference.signum(), MORE, LESS, EQUAL));
        comparison.money("差额", difference.abs());
        if (!other.isZero()) {
            comparison.rate("比率", Rate.of(difference.abs(), other), PercentKind.GROWTH);
        }
    }

    /** The same of counts, without {@code 比率}. */
    void comparison(String name, Exact one, Exact other) {
        Section comparison = section(name);
        Exact difference = one.minus(other);
        comparison.put("方向", direction(difference.number().signum(), MORE, LESS, EQUAL));
        comparison.count("差额", difference.abs());
    }

    private static String direction(int sign, String more, String less, String equal) {
        return sign == 0 ? equal : sign > 0 ? more : less;
    }

    /** Words. */
    void put(String name, String words) {
        put(name, new Words(words));
    }

    /** Words as typed at a path of the unit file. */
    void words(String name, String typed, String typedAt) {
        put(name, new Words(typed, typedAt));
    }

    void put(String name, boolean flag) {
        put(name, new Flag(flag));
    }

    /** A list of words, typed at a path of the unit file or not, then under an empty one. */
    void words(String name, List<String> list, String typedAt) {
        put(
                name,
                new Rows(list.stream()
                        .map(words -> (Node) new Words(words, typedAt))
                        .toList()));
    }

    /** A list of sections, which may also stand under their names. */
    void rows(String name, List<Section> list) {
        List<Section> rows = List.copyOf(list);
        values.put(
                name,
                () -> new Rows(rows.stream().map(row -> (Node) row.build()).toList()));
    }

    /** Money as typed. */
    void typedMoney(String name, Amount amount) {
        put(name, new Money(amount.named(named(name))));
    }

    /** Money of a form. */
    Amount formMoney(String name, Amount amount) {
        Amount named = amount.named(named(name));
        put(name, new FormMoney(named));
        return named;
    }

    Exact count(String name, Exact number) {
        Exact named = number.named(named(name));
        put(name, new Count(named));
        return named;
    }

    Exact score(String name, Exact points) {
        Exact named = points.named(named(name));
        put(name, new Score(named));
        return named;
    }

    /** A count as typed at a path of the unit file. */
    Exact typed(int number, String typedAt) {
        return typed(BigDecimal.valueOf(number), typedAt);
    }

    /** A score as typed at a path of the unit file. */
    Exact typed(BigDecimal number, String typedAt) {
        return source.number(typedAt, number);
    }

    /** A text of the unit. */
    void prose(String name, String raw, String typedAt) {
        put(name, text(raw, typedAt));
    }

    /** Paragraphs of the unit. */
    void paragraphs(String name, List<String> raw, String typedAt) {
        put(name, new Rows(raw.stream().map(text -> (Node) text(text, typedAt)).toList(), typedAt));
    }

    private Text text(String raw, String typedAt) {
        return Text.unresolved(raw, typedAt, source.placeOf(typedAt));
    }

    private void put(String name, Node node) {
        values.put(name, () -> node);
    }

    private String named(String name) {
        return path.child(name).toString();
    }
}
