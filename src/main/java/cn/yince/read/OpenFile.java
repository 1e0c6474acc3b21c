package cn.yince.read;

import cn.yince.problem.Problems;
import cn.yince.read.field.FieldBook;
import cn.yince.read.field.FieldSet;
import cn.yince.read.fillin.FillIn;
import cn.yince.read.shape.MoneyUnit;
import cn.yince.read.shape.Reading;
import cn.yince.read.text.ProperTree;
import cn.yince.read.yaml.KeyText;
import cn.yince.read.yaml.Typed;
import cn.yince.read.yaml.YamlFile;
import cn.yince.unit.BookletKind;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Given;
import cn.yince.unit.ReportYear;
import cn.yince.unit.Unit;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A unit file as typed, with what decides how it is to be read.
 *
 * @param tree what was typed
 * @param fields what it is asked for
 * @param reading takes what is found on the way
 */
record OpenFile(Typed tree, FieldSet fields, Reading reading) {
    private static final String UNIT = "单位";
    private static final String NAME = "名称";
    private static final int LONGEST_NAME = 100;

    /**
     * Parses a file.
     *
     * @throws cn.yince.problem.InputRejected when there is nothing to go on with
     */
    static OpenFile parse(byte[] bytes, String shownName, FieldBook book, Problems problems) {
        if (!SheetFile.isOne(bytes, shownName)) {
            return of(YamlFile.parse(bytes, shownName, () -> keys(book), problems), shownName, book, problems);
        }
        FillIn.Filled filled = SheetFile.parse(bytes, shownName, book, problems);
        OpenFile file = of(filled.tree(), shownName, book, problems);
        filled.blanks().forEach(file.reading()::blank);
        return file;
    }

    private static Set<String> keys(FieldBook book) {
        return Stream.of(BookletKind.values())
                .flatMap(kind -> book.national(kind).keys().stream())
                .collect(Collectors.toSet());
    }

    /** A file whose tree is known. */
    static OpenFile of(Typed typed, String shownName, FieldBook book, Problems problems) {
        Typed tree = ProperTree.of(typed, problems);
        boolean yuan = isTyped(MoneyUnit.YUAN.label(), ParticularsOf.MONEY_UNIT, tree);
        BookletKind kind = kind(tree, book);
        String pack = texts(ParticularsOf.PACK, tree).findFirst().orElse("").strip();
        String year = texts(ParticularsOf.YEAR, tree)
                .map(KeyText::normalised)
                .findFirst()
                .orElse("");
        FieldSet fields = book.of(kind, pack, ReportYear.isOne(year) ? Integer.parseInt(year) : 0);
        return new OpenFile(tree, fields, new Reading(shownName, yuan ? MoneyUnit.YUAN : MoneyUnit.WAN, problems));
    }

    /** As it is written; what is written wrong costs one message, not one for every key of the other kind. */
    private static BookletKind kind(Typed tree, FieldBook book) {
        String written = texts(ParticularsOf.KIND, tree)
                .map(KeyText::normalised)
                .findFirst()
                .orElse("");
        return Stream.of(BookletKind.values())
                .filter(kind -> kind.label().equals(written))
                .findFirst()
                .orElseGet(() -> written.isBlank()
                                || known(tree, BookletKind.BUDGET, book)
                                        <= known(tree, BookletKind.FINAL_ACCOUNTS, book)
                        ? BookletKind.FINAL_ACCOUNTS
                        : BookletKind.BUDGET);
    }

    /** How many of the keys at the top are of a kind. */
    private static long known(Typed tree, BookletKind kind, FieldBook book) {
        Set<String> keys = book.national(kind).keys();
        return tree instanceof Typed.Mapping top
                ? top.entries().stream()
                        .filter(entry -> keys.contains(KeyText.normalised(entry.key())))
                        .count()
                : 0;
    }

    /** What it discloses. */
    BookletKind kind() {
        return fields.kind();
    }

    /** What it says by itself; a department's without its units. */
    Unit unit() {
        return kind() == BookletKind.BUDGET ? budget().own() : finalAccounts();
    }

    /** Of a file of final accounts. */
    FinalAccounts finalAccounts() {
        return FinalAccountsOf.of(given(), fields.own(), reading.source());
    }

    /** Of a file of a budget. */
    TypedBudget budget() {
        return BudgetOf.of(given(), fields.own(), reading.source());
    }

    private Given given() {
        Given given = fields.shape().read(tree, reading.top(tree.place()));
        nameFits(given.below(UNIT).text(NAME));
        return given;
    }

    /** The name stands in one cell at the head of every table. */
    private void nameFits(String name) {
        int length = name.codePointCount(0, name.length());
        if (length > LONGEST_NAME) {
            reading.problems()
                    .error(
                            "Y0136",
                            reading.source().placeOf(UNIT + "." + NAME),
                            "单位名称有 " + length + " 字，最多 " + LONGEST_NAME + " 字",
                            "请写单位的全称，不写说明和地址");
        }
    }

    /** The text at a key of the top, if it has one; whether it belongs there is found when everything is read. */
    Optional<String> text(String key) {
        return texts(key, tree).filter(text -> !text.isBlank()).findFirst();
    }

    /** Whether a word stands at a key; asked before anything is read, wherever in the file the key stands. */
    private static boolean isTyped(String word, String key, Typed tree) {
        return texts(key, tree).map(KeyText::normalised).anyMatch(word::equals);
    }

    private static Stream<String> texts(String key, Typed tree) {
        return tree instanceof Typed.Mapping top
                ? top.entries().stream()
                        .filter(e -> KeyText.normalised(e.key()).equals(key) && e.value() instanceof Typed.Scalar)
                        .map(e -> ((Typed.Scalar) e.value()).text())
                : Stream.empty();
    }
}
