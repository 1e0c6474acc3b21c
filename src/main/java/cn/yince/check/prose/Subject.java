package cn.yince.check.prose;

import cn.yince.compute.Figure.Money;
import cn.yince.compute.Group;
import cn.yince.unit.amount.Amount;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Something a text may name, with every sum the booklet has for it. */
final class Subject {
    /** How much a name settles. */
    enum Kind {
        /** A figure of the prose: the name means this and nothing else. */
        FIGURE,
        /** A functional item: the table of expenditure settles it, where budget or actual is said. */
        FUNCTIONAL,
        /** A column or an economic item: other sums may go by the same name. */
        LOOSE
    }

    private final String name;
    private final Kind kind;
    private final Map<Role, List<Amount>> sums = new EnumMap<>(Role.class);

    Subject(String name, Kind kind) {
        this.name = name;
        this.kind = kind;
    }

    String name() {
        return name;
    }

    Kind kind() {
        return kind;
    }

    void add(Role role, Amount amount) {
        sums.computeIfAbsent(role, r -> new ArrayList<>(4)).add(amount);
    }

    /** Adds the comparison with last year that a section has under {@code name}. */
    void compare(Group section, String name) {
        section.group(name).filter(change -> !change.is("未填上年")).ifPresent(this::compare);
    }

    private void compare(Group change) {
        boolean less = change.words("方向").filter("减"::equals).isPresent();
        change.money("上年").ifPresent(prior -> add(Role.PRIOR, prior.amount()));
        change.money("额")
                .map(Money::amount)
                .ifPresent(amount -> add(Role.CHANGE, less ? Amount.ZERO.minus(amount) : amount));
    }

    /** The sums it has in a role; none when the booklet has none. */
    List<Amount> sums(Role role) {
        return sums.getOrDefault(role, List.of());
    }

    /** Every sum it has. */
    List<Amount> all() {
        return sums.values().stream().flatMap(List::stream).toList();
    }

    /** Whether nothing was spent, planned or compared under this name. */
    boolean isNothing() {
        return sums.values().stream()
                .flatMap(List::stream)
                .allMatch(a -> a.value().signum() == 0);
    }
}
