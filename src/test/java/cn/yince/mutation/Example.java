package cn.yince.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.yince.check.Checks;
import cn.yince.compute.Calculator;
import cn.yince.compute.SharedPlan;
import cn.yince.compute.ledger.SummedUnit;
import cn.yince.pack.Pack;
import cn.yince.pack.Packs;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.read.Asked;
import cn.yince.read.Retyped;
import cn.yince.unit.BookletKind;
import cn.yince.unit.Unit;
import cn.yince.unit.codes.CodeBook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** A good example: its numbers, what must agree between them, and what the program says when one of them is another. */
final class Example {
    private static final int MANY = 300;
    private static final int TURN = 3;
    private static final Packs PACKS = new Packs(Path.of("templates"));
    private final Retyped typed;
    private final Pack pack;
    private final List<Leaf> leaves = new ArrayList<>();
    private final List<Identity> identities = new ArrayList<>();
    private final Map<Leaf, Set<Identity>> byLeaf = new HashMap<>();

    Example(Path file) throws IOException {
        typed = new Retyped(file);
        Unit unit = Asked.reader().read(file);
        pack = PACKS.open(unit.pack(), unit.kind(), unit.year(), unit.source().placeOf("模板"));
        List<Leaves> files =
                typed.files().stream().map(name -> Leaves.of(typed, name)).toList();
        files.forEach(each -> leaves.addAll(each.all()));
        if (unit.kind() == BookletKind.FINAL_ACCOUNTS) {
            identities.addAll(FinalAccountsCatalogue.of(files.get(0)));
        } else if (files.size() == 1) {
            identities.addAll(BudgetCatalogue.of(files.get(0), files));
        } else {
            identities.addAll(BudgetCatalogue.of(files.get(0), files.subList(1, files.size())));
            files.subList(1, files.size()).forEach(each -> identities.addAll(BudgetCatalogue.of(each, List.of(each))));
        }
        identities.forEach(identity -> identity.leaves()
                .forEach(leaf ->
                        byLeaf.computeIfAbsent(leaf, l -> new LinkedHashSet<>()).add(identity)));
    }

    List<Leaf> leaves() {
        return leaves;
    }

    /** All of them; where there are very many scores, every third in turn for each of these. */
    List<Slip> slips(Leaf leaf) {
        List<Slip> all = List.of(Slip.values());
        boolean some = leaf.nature() == Leaf.Nature.SCORE && leaves.size() > MANY;
        return some
                ? all.stream()
                        .filter(slip ->
                                slip.ordinal() % TURN == leaf.scalar().place().line() % TURN)
                        .toList()
                : all;
    }

    List<Identity> identities() {
        return identities;
    }

    List<Identity> of(Leaf leaf) {
        return List.copyOf(byLeaf.getOrDefault(leaf, Set.of()));
    }

    /**
     * Errors found with {@code instead} in the place of a number; figures are computed only when the checks found none.
     */
    List<Problem> errors(Leaf leaf, String instead) {
        return errors(() -> typed.read(leaf.scalar(), instead));
    }

    /** The same by way of the file's text; only for an example of one file. */
    List<Problem> errorsOfText(Leaf leaf, String instead) throws IOException {
        byte[] bytes = Retyped.text(leaf.scalar(), instead).getBytes(UTF_8);
        return errors(() -> Asked.reader().read(bytes, leaf.file()));
    }

    boolean isOneFile() {
        return typed.files().size() == 1;
    }

    private List<Problem> errors(Supplier<Unit> read) {
        List<Problem> found;
        try {
            Unit unit = read.get();
            Problems problems = new Problems();
            CodeBook codes = pack.codes().with(unit);
            SummedUnit<?> checked = Checks.of(unit, problems);
            if (!problems.haveErrors()) {
                Calculator.compute(checked, SharedPlan.of(unit), problems);
            }
            found = problems.inOrder();
        } catch (InputRejected rejected) {
            found = rejected.problems();
        }
        return found.stream().filter(Problem::stops).toList();
    }

    /** File and line of every leaf of an identity and of the keys above it. */
    Set<String> lines(Identity identity) {
        Set<String> lines = new TreeSet<>();
        for (Leaf leaf : identity.leaves()) {
            lines.add(line(leaf));
            for (String path = leaf.path();
                    !path.isEmpty();
                    path = path.substring(0, Math.max(0, path.lastIndexOf('.')))) {
                lines.add(leaf.file() + ":" + typed.lineOf(leaf.file(), path));
            }
        }
        return lines;
    }

    static String line(Leaf leaf) {
        return leaf.file() + ":" + leaf.scalar().place().line();
    }

    static String line(Problem problem) {
        return problem.place().file() + ":" + problem.place().line();
    }
}
