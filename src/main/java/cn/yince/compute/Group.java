package cn.yince.compute;

import cn.yince.compute.Figure.Count;
import cn.yince.compute.Figure.FormMoney;
import cn.yince.compute.Figure.Money;
import cn.yince.compute.Figure.Percent;
import cn.yince.compute.Figure.Score;
import cn.yince.unit.amount.Address;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Values by name, e.g. those of {@code 五二} or {@code 五二.210}. A group may stand under its name and in a list of the
 * group around it; it is the same group then, and no other equals it.
 */
public final class Group implements Node {
    private final Address path;
    private final Map<String, Node> children;

    /** The way through, once it was gone; the group never changes. */
    private volatile Walk walk;

    Group(Address path, Map<String, Node> children) {
        this.path = path;
        this.children = Collections.unmodifiableMap(children);
    }

    /** Where it stands; the root's has no parts. */
    public Address path() {
        return path;
    }

    /** Its values by name, in order. */
    public Map<String, Node> children() {
        return children;
    }

    /** The full name of one of its values. */
    public Address at(String name) {
        return path.child(name);
    }

    /** Money; empty when there is none of that name. */
    public Optional<Money> money(String name) {
        return child(name, Money.class);
    }

    /** Money of a form; empty when there is none of that name. */
    public Optional<FormMoney> formMoney(String name) {
        return child(name, FormMoney.class);
    }

    /** A percentage; empty when there is none of that name. */
    public Optional<Percent> percent(String name) {
        return child(name, Percent.class);
    }

    /** A count; empty when there is none of that name. */
    public Optional<Count> count(String name) {
        return child(name, Count.class);
    }

    /** A score; empty when there is none of that name. */
    public Optional<Score> score(String name) {
        return child(name, Score.class);
    }

    /** Words; empty when there are none of that name. */
    public Optional<String> words(String name) {
        return child(name, Words.class).map(Words::text);
    }

    /** Whether it says yes to something; no where it says nothing of it. */
    public boolean is(String name) {
        return child(name, Flag.class).filter(Flag::isSet).isPresent();
    }

    /** A group inside; empty when there is none of that name. */
    public Optional<Group> group(String name) {
        return child(name, Group.class);
    }

    /** A group as far inside as {@code below} says; empty when there is none. */
    public Optional<Group> group(Address below) {
        Optional<Group> at = Optional.of(this);
        for (String name : below.parts()) {
            at = at.flatMap(outer -> outer.group(name));
        }
        return at;
    }

    /** The groups of a list; none when there is no such list. */
    public List<Group> rows(String name) {
        return child(name, Rows.class).map(Rows::groups).orElse(List.of());
    }

    /** The groups inside that have a name, in order. */
    public Collection<Group> groups() {
        return all(Group.class).values();
    }

    /** Its values of a kind by name, in order. */
    public <N extends Node> Map<String, N> all(Class<N> kind) {
        Map<String, N> all = new LinkedHashMap<>();
        children.forEach((name, node) -> {
            if (kind.isInstance(node)) {
                all.put(name, kind.cast(node));
            }
        });
        return all;
    }

    /** Meets every figure of this group and those inside, in order; each group once. */
    public void eachFigure(Found<Figure> found) {
        walk().eachFigure(found);
    }

    /** Meets every text of the unit in this group and those inside, in order; each group once. */
    public void eachText(Found<Text> found) {
        walk().eachText(found);
    }

    private Walk walk() {
        Walk gone = walk;
        if (gone == null) {
            gone = new Walk(this);
            walk = gone;
        }
        return gone;
    }

    /** The group with each of its values changed; the same group when none is. */
    Group map(UnaryOperator<Node> change) {
        Map<String, Node> changes = new HashMap<>();
        children.forEach((name, node) -> {
            Node changed = change.apply(node);
            if (changed != node) {
                changes.put(name, changed);
            }
        });
        return changes.isEmpty() ? this : with(changes);
    }

    private Group with(Map<String, Node> changes) {
        Map<String, Node> changed = new LinkedHashMap<>(children);
        changed.putAll(changes);
        return new Group(path, changed);
    }

    @Override
    public <R> R as(NodeCases<R> cases) {
        return cases.group(this);
    }

    private <N extends Node> Optional<N> child(String name, Class<N> kind) {
        Node node = children.get(name);
        return kind.isInstance(node) ? Optional.of(kind.cast(node)) : Optional.empty();
    }
}
