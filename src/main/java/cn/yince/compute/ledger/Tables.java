package cn.yince.compute.ledger;

import cn.yince.compute.form.FormKinds;
import cn.yince.pack.Names;
import cn.yince.pack.Pack;
import cn.yince.pack.PriorCell;
import cn.yince.pack.Settings;
import cn.yince.pack.Settings.TableLabels;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Problems;
import cn.yince.read.published.CellSums;
import cn.yince.unit.Publications;
import cn.yince.unit.Unit;
import cn.yince.unit.amount.Address;
import cn.yince.unit.codes.CodeBook;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The tables of a pack and those that they build on, compiled from {@code 表/*.yaml}. Read once, used for many units.
 */
public final class Tables {
    private static final int MOST = 200;
    private static final String FOLDER = "表/";
    private final Pack pack;
    private final Problems problems;
    private final Map<String, TableForm> forms = new LinkedHashMap<>();

    /** Names asked for that no layer has a table of: formulas name groups of leaves far more often than tables. */
    private final Set<String> none = new HashSet<>();

    /** What {@link #isInLibrary} answered; rules ask while units are checked, by several threads. */
    private final Map<String, Boolean> inLibrary = new ConcurrentHashMap<>();

    private final Deque<Runnable> toCompile = new ArrayDeque<>();

    private final Optional<TypedNames> typedNames;

    /** Whether tables that only figures and rules name must be right too. */
    private boolean strict;

    private final Names names;
    private final Set<String> groups;
    private final FormKinds kinds;

    private Tables(Pack pack, Optional<TypedNames> typedNames, Problems problems) {
        this.pack = pack;
        this.typedNames = typedNames;
        this.names = pack.names();
        this.groups = Leaves.groups(pack);
        this.kinds = FormKinds.of(pack, problems);
        this.problems = problems;
    }

    /**
     * Those of a pack.
     *
     * @throws InputRejected M0801 to M0803 when a file says nothing that can be summed
     */
    public static Tables of(Pack pack) {
        Problems problems = new Problems();
        Tables tables = of(pack, problems);
        problems.stopOnErrors();
        tables.strict = true;
        return tables;
    }

    /** Those of a pack that may have faults: what is wrong is reported and left out. */
    public static Tables of(Pack pack, Problems problems) {
        return of(pack, Optional.empty(), problems);
    }

    /** The same; a path into a unit file at which nothing can be typed is a fault too. */
    public static Tables of(Pack pack, TypedNames typedNames, Problems problems) {
        return of(pack, Optional.of(typedNames), problems);
    }

    private static Tables of(Pack pack, Optional<TypedNames> typedNames, Problems problems) {
        Tables tables = new Tables(pack, typedNames, problems);
        for (TableLabels labels : pack.settings().tables()) {
            if (tables.form(labels.form()).isEmpty()) {
                tables.forms.put(labels.form(), new TableForm(labels.form(), labels.name()));
            }
        }
        cited(pack.settings()).forEach(tables::form);
        tables.settle();
        return tables;
    }

    /** The tables whose cells the settings name, whether the pack prints them or not. */
    private static Stream<String> cited(Settings settings) {
        return Stream.concat(
                        settings.keyFigures().stream().flatMap(figure -> figure.cell().stream()),
                        settings.priorCells().stream().map(PriorCell::cell))
                .map(Address::head);
    }

    private void settle() {
        while (!toCompile.isEmpty()) {
            toCompile.pop().run();
        }
    }

    /**
     * What formulas of figures may name; tables that only these name are read too, once {@code reader} is done; what is
     * wrong with them stops as in {@link #of(Pack)}.
     */
    public void readMore(Consumer<Compiler.Library> reader) {
        reader.accept(new Library());
        settle();
        if (strict) {
            problems.stopOnErrors();
        }
    }

    private Optional<TableForm> form(String form) {
        TableForm known = forms.get(form);
        if (known != null || forms.size() >= MOST || none.contains(form)) {
            return Optional.ofNullable(known);
        }
        Optional<Path> file = pack.lookUp(FOLDER + form + ".yaml");
        file.ifPresentOrElse(found -> read(form, found), () -> none.add(form));
        return Optional.ofNullable(forms.get(form));
    }

    private void read(String form, Path file) {
        TableForm table = new TableForm(form, name(form));
        forms.put(form, table);
        TableReader reader = new TableReader(table, new Library(), problems);
        DeclarationFile.read(file, problems).ifPresent(content -> {
            reader.names(content);
            toCompile.add(() -> reader.compile(content));
        });
    }

    private String name(String form) {
        return pack.settings().tables().stream()
                .filter(t -> t.form().equals(form))
                .map(TableLabels::name)
                .findFirst()
                .orElse(form);
    }

    /** What the formulas of a table may name. */
    private final class Library implements Compiler.Library {
        @Override
        public Optional<TableForm> table(String form) {
            return form.isEmpty() ? Optional.empty() : form(form);
        }

        @Override
        public Set<String> names() {
            Set<String> names = new TreeSet<>(groups);
            names.addAll(forms.keySet());
            return names;
        }

        @Override
        public boolean checksCells() {
            return typedNames.isPresent();
        }

        @Override
        public Optional<TypedNames> typedNames() {
            return typedNames;
        }

        @Override
        public boolean hasLeaves(String group) {
            return groups.contains(group);
        }
    }

    /** What the pack calls a table or figure that is named by its meaning. */
    Address shown(Address meaning) {
        return names.shown(meaning);
    }

    /** The kinds of forms. */
    public FormKinds formKinds() {
        return kinds;
    }

    /** Whether a table is one of the pack's, or one of these builds on it. */
    public boolean use(String form) {
        return forms.containsKey(form);
    }

    /** Which leaves the cells of tables are sums of, by their formulas. */
    public CellSums cellSums() {
        return new SumFinder(form -> Optional.ofNullable(forms.get(form)), Leaves.depths(pack.kind()));
    }

    /** Whether there is a table of that name, whether or not the pack's build on it. */
    public boolean isInLibrary(String form) {
        return !form.isEmpty()
                && inLibrary.computeIfAbsent(
                        form, name -> pack.lookUp(FOLDER + name + ".yaml").isPresent());
    }

    /** Sums a unit's leaves. */
    public Ledger sum(Unit unit, CodeBook codes, Publications publications) {
        Leaves leaves = Leaves.of(unit, codes);
        Sums bare = unit.published().isEmpty() ? null : new Sums(leaves, codes, Publications.none(), null);
        return new Sums(leaves, codes, publications, bare).ledger(List.copyOf(forms.values()));
    }
}
