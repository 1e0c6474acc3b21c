package cn.yince.check.prose;

import cn.yince.check.prose.naming.Naming;
import cn.yince.compute.Figures;
import cn.yince.compute.Group;
import cn.yince.compute.ledger.Ledger;
import cn.yince.unit.amount.Address;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.codes.SpokenNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Adds the figures of a booklet under the names its pack has for them. */
final class Namings {
    private final Subjects subjects;
    private final Group root;
    private final Ledger ledger;
    private final Map<String, Map<String, List<Amount>>> rows = new HashMap<>();

    Namings(Subjects subjects, Figures figures) {
        this.subjects = subjects;
        this.root = figures.prose();
        this.ledger = figures.ledger();
    }

    /** Adds a figure, or the figures of several groups or rows; nothing for those the booklet does not have. */
    void add(Naming naming) {
        root.group(naming.figure().head()).ifPresentOrElse(group -> below(group, 1, naming), () -> cells(naming));
    }

    private void below(Group group, int depth, Naming naming) {
        List<String> parts = naming.figure().parts();
        String part = parts.get(depth);
        if (depth + 1 == parts.size()) {
            group.money(part).ifPresent(money -> figure(group, money.amount(), naming));
        } else if (part.equals(Naming.EACH)) {
            group.groups().forEach(inner -> below(inner, depth + 1, naming));
        } else {
            group.group(part).ifPresent(inner -> below(inner, depth + 1, naming));
        }
    }

    private void figure(Group group, Amount amount, Naming naming) {
        for (Naming.Name name : naming.names()) {
            Optional<String> text = name.field().isEmpty() ? Optional.of("") : group.words(name.field());
            text.ifPresent(words -> named(name.with(words), naming, subject -> figure(subject, group, amount, naming)));
        }
    }

    private void figure(Subject subject, Group group, Amount amount, Naming naming) {
        subject.add(Role.ACTUAL, amount);
        naming.budget().flatMap(group::money).ifPresent(budget -> subject.add(Role.BUDGET, budget.amount()));
        naming.change().ifPresent(change -> subject.compare(group, change));
        naming.along().forEach(also -> along(also, Naming.EACH, subject));
    }

    private void cells(Naming naming) {
        Address cell = naming.figure();
        String said = cell.parts().get(1);
        Collection<String> meant = said.equals(Naming.EACH) ? rows(cell.head()) : List.of(said);
        for (String row : meant) {
            List<Amount> amounts = amounts(cell, row);
            for (Naming.Name name : amounts.isEmpty() ? List.<Naming.Name>of() : naming.names()) {
                named(name.with(row), naming, subject -> {
                    amounts.forEach(amount -> subject.add(Role.ACTUAL, amount));
                    naming.along().forEach(also -> along(also, row, subject));
                });
            }
        }
    }

    /** Adds the cells that go by the same name. */
    private void along(Address cell, String row, Subject subject) {
        String said = cell.parts().get(1);
        boolean every = said.equals(Naming.EACH) && row.equals(Naming.EACH);
        Collection<String> meant = every ? rows(cell.head()) : List.of(said.equals(Naming.EACH) ? row : said);
        meant.forEach(each -> amounts(cell, each).forEach(amount -> subject.add(Role.ACTUAL, amount)));
    }

    private Collection<String> rows(String table) {
        List<String> inOrder = ledger.rows(table);
        return inOrder.isEmpty() ? rows.computeIfAbsent(table, this::rowsOf).keySet() : inOrder;
    }

    /** A cell in a row, or all of the row. */
    private List<Amount> amounts(Address cell, String row) {
        if (cell.parts().size() < 3) {
            return rows.computeIfAbsent(cell.head(), this::rowsOf).getOrDefault(row, List.of());
        }
        Amount amount =
                ledger.amounts().get(Address.of(cell.head(), row, cell.last()).toString());
        return amount == null ? List.of() : List.of(amount);
    }

    private Map<String, List<Amount>> rowsOf(String table) {
        Map<String, List<Amount>> found = new LinkedHashMap<>();
        String prefix = table + ".";
        ledger.amounts().forEach((cell, amount) -> {
            if (cell.startsWith(prefix)) {
                String row = cell.substring(prefix.length(), Math.max(prefix.length(), cell.lastIndexOf('.')));
                found.computeIfAbsent(row, r -> new ArrayList<>()).add(amount);
            }
        });
        return found;
    }

    private void named(String name, Naming naming, Consumer<Subject> add) {
        if (name.length() < naming.shortest()) {
            return;
        }
        switch (naming.meaning()) {
            case ALONE -> add.accept(subjects.fresh(name, Subject.Kind.FIGURE));
            case SHARED -> add.accept(subjects.settled(name));
            case SPARE -> {
                if (subjects.isOpen(name)) {
                    add.accept(subjects.settled(name));
                }
            }
            case ITEM -> SpokenNames.of(name).forEach(each -> add.accept(subjects.of(each, Subject.Kind.FUNCTIONAL)));
            default -> add.accept(subjects.of(name, Subject.Kind.LOOSE));
        }
    }
}
