package cn.yince.check.prose;

import cn.yince.check.prose.naming.Counted;
import cn.yince.check.prose.naming.Denials;
import cn.yince.check.prose.naming.ResidueList;
import cn.yince.check.prose.naming.Vocabulary;
import cn.yince.check.prose.naming.Vocabulary.FormNaming;
import cn.yince.compute.Figure.Money;
import cn.yince.compute.Figures;
import cn.yince.compute.Group;
import cn.yince.compute.ledger.Ledger;
import cn.yince.unit.Source;
import cn.yince.unit.amount.Address;
import cn.yince.unit.amount.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the sections and tables of a booklet are about, as its pack says: which of them settle which names. */
final class Chapters {
    private static final Sought ELSEWHERE =
            Sought.of("决算|执行|实际|预计|完成|调整|追加|(?:上年|去年|上一年|20\\d\\d年)[^，。；]*(?:支出|发生|花费)(?:了|数|额)?$");
    private static final Pattern SAYS_NOTHING = Pattern.compile("年初预算|预算数?|安排");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private final Vocabulary vocabulary;
    private final Figures figures;
    private final Source source;

    /** How many of the first projects have a form, as far as that was asked. */
    private final List<Integer> formsAmong = new ArrayList<>(List.of(0));

    /** The chapters of a unit's booklet. */
    Chapters(Vocabulary vocabulary, Figures figures, Source source) {
        this.vocabulary = vocabulary;
        this.figures = figures;
        this.source = source;
    }

    /** Adds the figures of the sections, each under every name it goes by. */
    void settle(Subjects subjects) {
        Namings namings = new Namings(subjects, figures);
        vocabulary.namings().forEach(namings::add);
    }

    /** Tables whose rows are functional codes, and what settles whether an item has an amount. */
    Vocabulary.Functional functional() {
        return vocabulary.functional();
    }

    /** The table of 基本支出 by economic item. */
    String basicTable() {
        return vocabulary.economic().table();
    }

    /** Amounts of an economic item in that table: where it has rows by kind of staff of each, and of all together. */
    List<Amount> basic(String economicCode) {
        Ledger ledger = figures.ledger();
        String table = basicTable();
        Optional<String> column = vocabulary.economic().column();
        if (column.isEmpty()) {
            return List.of(ledger.amount(table + "." + economicCode));
        }
        List<Amount> rows = ledger.rows(table).stream()
                .filter(row -> row.equals(economicCode)
                        || row.startsWith(economicCode) && !Character.isDigit(row.charAt(economicCode.length())))
                .map(row -> ledger.amount(table, row, column.get()))
                .toList();
        return rows.size() > 1 ? List.of(rows.get(0), rows.get(1), Amount.sum(rows)) : rows;
    }

    /** Whether nothing but 基本支出 is meant in a section. */
    boolean isBasic(String area) {
        return vocabulary.basicSections().contains(area);
    }

    /** Whether something is counted in the texts of a section. */
    boolean counts(Counted counted, String area) {
        return area.equals(vocabulary.counted().get(counted));
    }

    /** The section in whose texts something is counted. */
    Optional<String> section(Counted counted) {
        return Optional.ofNullable(vocabulary.counted().get(counted));
    }

    /** What may be said not to exist. */
    Denials denials() {
        return vocabulary.denials();
    }

    /** A cell of a table or a figure; zero when the booklet does not have it. */
    Amount amount(Address address) {
        Amount cell = figures.ledger().amounts().get(address.toString());
        return cell == null ? figure(address) : cell;
    }

    private Amount figure(Address address) {
        return figures.prose()
                .group(address.outer())
                .flatMap(group -> group.money(address.last()))
                .map(Money::amount)
                .orElse(Amount.ZERO);
    }

    /** Whether items are typed one by one under headings at the path of a text. */
    boolean isOfItems(String path) {
        return vocabulary
                .itemsTyped()
                .filter(items -> items.toString().equals(path))
                .isPresent();
    }

    /** The whole of every name that is said in short. */
    Map<String, String> fullNames() {
        return vocabulary.fullNames();
    }

    /** The whole of a name that is said in short. */
    String fullName(String name) {
        return vocabulary.fullNames().getOrDefault(name, name);
    }

    /** Terms of the field, by what is written wrongly in their place. */
    /** What was left of templates and of programs. */
    ResidueList residues() {
        return vocabulary.residues();
    }

    Map<String, String> terms() {
        return vocabulary.terms();
    }

    /** The role of a sum called 预算. */
    Role budgeted() {
        return vocabulary.ofBudgets() ? Role.ACTUAL : Role.BUDGET;
    }

    /** The words of a comparison without those that say nothing in this kind of booklet. */
    String base(String words) {
        return vocabulary.ofBudgets() ? SAYS_NOTHING.matcher(words).replaceAll("") : words;
    }

    /** Whether words speak of sums this kind of booklet does not have. */
    boolean isElsewhere(String words) {
        return vocabulary.ofBudgets() && ELSEWHERE.isIn(words);
    }

    /**
     * The form whose text is typed at a path below {@link Forms#typed}; null for none. Forms are numbered without the
     * projects that have none.
     */
    Group formTypedAt(String path) {
        FormNaming naming = vocabulary.forms();
        String number = path.substring(naming.typed().length()).split("\\.")[0];
        if (!NUMBER.matcher(number).matches()) {
            return null;
        }
        Group root = forms().root();
        return root == null
                ? null
                : root.group(String.valueOf(formsAmong(Integer.parseInt(number))))
                        .orElse(null);
    }

    /** How many of the first projects have a form. */
    private int formsAmong(int projects) {
        FormNaming naming = vocabulary.forms();
        for (int project = formsAmong.size(); project <= projects; project++) {
            boolean isTyped = isTyped(naming.typed() + project + naming.below() + ".");
            formsAmong.add(formsAmong.get(project - 1) + (isTyped ? 1 : 0));
        }
        return formsAmong.get(projects);
    }

    /** How many entries of a list were typed. */
    int entries(String list) {
        int count = 0;
        while (isTyped(list + "." + (count + 1))) {
            count++;
        }
        return count;
    }

    private boolean isTyped(String prefix) {
        String next = source.places().ceilingKey(prefix);
        return next != null && next.startsWith(prefix);
    }

    /** The figure of that form which no single cost typed at a path exceeds. */
    String costLimit(String path) {
        return vocabulary.forms().costLimit(path);
    }

    /** The forms of the projects. */
    Forms forms() {
        return new Forms(figures.prose().group(vocabulary.forms().group()).orElse(null), vocabulary.forms());
    }
}
