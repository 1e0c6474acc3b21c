package cn.yince.check.prose;

import cn.yince.check.prose.naming.Vocabulary;
import cn.yince.compute.Figures;
import cn.yince.compute.Group;
import cn.yince.compute.ledger.Ledger;
import cn.yince.unit.BookletKind;
import cn.yince.unit.Budget;
import cn.yince.unit.Identity;
import cn.yince.unit.Identity.Status;
import cn.yince.unit.Unit;
import cn.yince.unit.amount.Address;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.codes.CodeBook;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a booklet's texts are held against. Names are collected only when a text has sums. */
final class Facts {
    private static final List<String> TOTALS = List.of("本年支出合计", "本年收入合计", "支出总计", "收入总计", "一般公共预算财政拨款支出");
    private static final Pattern ITEM = Pattern.compile("\\d{7}");
    private final Unit unit;
    private final Figures figures;
    private final CodeBook codes;
    private final Chapters chapters;
    private final List<Passage> passages;
    private final List<Passage> formTexts;
    private final Map<Group, Indicators> indicators = new IdentityHashMap<>();
    private final Map<Passage, List<Claim>> claims = new IdentityHashMap<>();
    private Subjects subjects;
    private Printed printed;
    private Set<String> around;
    private Set<String> spentCodes;
    private Map<String, String> typedInForms;

    Facts(Unit unit, Figures figures, CodeBook codes, Vocabulary vocabulary) {
        this.unit = unit;
        this.figures = figures;
        this.codes = codes;
        this.chapters = new Chapters(vocabulary, figures, unit.source());
        this.passages = new Passages(unit.source(), chapters.forms().area(), this::indicators).of(figures.prose());
        this.formTexts = passages.stream()
                .filter(passage -> passage.isForm() && passage.section() != null)
                .toList();
    }

    int year() {
        return unit.year();
    }

    BookletKind booklet() {
        return unit.kind();
    }

    /** The name of the unit. */
    String name() {
        return unit.identity().name();
    }

    /** The names of the units whose budgets a department's is summed of; empty for others. */
    List<String> members() {
        return unit instanceof Budget budget
                ? budget.units().stream()
                        .map(member -> member.identity().name())
                        .toList()
                : List.of();
    }

    /** The cities and counties the unit has to do with; empty when its name has none. */
    Set<String> placesAround() {
        if (around == null) {
            around = Places.around(name());
        }
        return around;
    }

    /** Whether it is a unit or a department. */
    Identity.Kind kind() {
        return unit.identity().kind();
    }

    Status status() {
        return unit.identity().status();
    }

    /** Every text of the unit, in no order that matters. */
    List<Passage> passages() {
        return passages;
    }

    /** Those that stand on the form of a project beside its figures. */
    List<Passage> formTexts() {
        return formTexts;
    }

    /** What was typed in forms and stands beside no figure, by path; gathered once. */
    Map<String, String> typedInForms() {
        if (typedInForms == null) {
            String typed = chapters.forms().typed();
            typedInForms = new HashMap<>();
            passages.stream()
                    .filter(each -> each.section() == null && each.path().startsWith(typed))
                    .forEach(each -> typedInForms.put(each.path(), each.text()));
        }
        return typedInForms;
    }

    /** The indicators of a form. */
    Indicators indicators(Group form) {
        return indicators.computeIfAbsent(form, Indicators::new);
    }

    /** What the sections and tables are about. */
    Chapters chapters() {
        return chapters;
    }

    Ledger ledger() {
        return figures.ledger();
    }

    CodeBook codes() {
        return codes;
    }

    /** Functional items with an amount in a table. */
    Set<String> spentCodes() {
        if (spentCodes == null) {
            Set<String> tables = chapters.functional().tables();
            Set<String> codes = new TreeSet<>();
            ledger().amounts().forEach((cell, amount) -> {
                String[] parts = cell.split("\\.", 3);
                boolean item = parts.length > 1 && amount.signum() != 0 && tables.contains(parts[0]);
                if (item && ITEM.matcher(parts[1]).matches()) {
                    codes.add(parts[1]);
                }
            });
            spentCodes = codes;
        }
        return spentCodes;
    }

    Group root() {
        return figures.prose();
    }

    /** A section by its path; empty for none. */
    Optional<Group> section(String path) {
        return figures.prose().group(Address.parse(path));
    }

    Subjects subjects() {
        if (subjects == null) {
            subjects = new Subjects(chapters, figures.ledger(), codes);
        }
        return subjects;
    }

    /** What the year's income and spending come to, such as shares are of; none that are zero. */
    List<Amount> totals() {
        return TOTALS.stream()
                .map(name -> subjects().endingAt(name, 0, name.length()))
                .filter(Objects::nonNull)
                .flatMap(total -> total.sums(Role.ACTUAL).stream())
                .filter(total -> !total.isZero())
                .distinct()
                .toList();
    }

    /** The same, of each name the whole only: none of its parts that go by the same name. */
    List<Amount> wholes() {
        return TOTALS.stream()
                .map(name -> subjects().endingAt(name, 0, name.length()))
                .filter(Objects::nonNull)
                .flatMap(total -> total.sums(Role.ACTUAL).stream().max(Comparator.comparing(Amount::value)).stream())
                .filter(total -> !total.isZero())
                .distinct()
                .toList();
    }

    /** Whether the booklet has a sum or percentage, as exactly as it is written. */
    boolean isFigure(Quantity quantity) {
        if (printed == null) {
            printed = new Printed(figures);
        }
        return printed.has(quantity);
    }

    /** What the sums and percentages of a text are said to be. */
    List<Claim> claims(Passage passage) {
        if (passage.quantities().isEmpty()) {
            return List.of();
        }
        return claims.computeIfAbsent(passage, p -> Claims.of(p, subjects(), year(), chapters));
    }
}
