package cn.yince.check;

import cn.yince.compute.Group;
import cn.yince.compute.Text;
import cn.yince.compute.ledger.Ledger;
import cn.yince.compute.ledger.SummedUnit;
import cn.yince.pack.Pack;
import cn.yince.pack.UnusedFields;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.read.field.FieldSet;
import cn.yince.read.shape.Outline;
import cn.yince.unit.Source;
import cn.yince.unit.amount.Origin;
import cn.yince.unit.amount.Traced;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * J0005, J0006: what was filled in and neither prints nor is reckoned with, and what the booklet asks for and nobody
 * filled in.
 */
public final class Unprinted {
    /** What is said of a text that a chapter asks for. */
    public static final RuleCard TO_FILL = RuleCard.toFill("J0006", "应填的文字", "册子里要写原因等文字的地方，都填了", "情况说明各节、表单");

    /** What a booklet is made by, whether or not it prints. */
    private static final Set<String> OF_THE_FILE =
            Set.of("模板", "种类", "年度", "金额单位", "单位", "上年文件", "科目补充", "下属单位", "上年数", "公布数");

    /** What names rows of tables and other things. */
    private static final Pattern NAMES = Pattern.compile("(?:项目|国有资产)\\.\\d+\\.(?:项目名称|项目编码|单位|单位编码)");

    private static final Set<Outline.Kind> NOT_PRINTED =
            Set.of(Outline.Kind.CHOICE, Outline.Kind.PATH, Outline.Kind.YEAR);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}");
    private static final String EVERY_BOOKLET = "每册都要";
    private final SummedUnit<?> summed;
    private final Group figures;
    private final Pack pack;
    private final FieldSet fields;
    private String rules;

    private Unprinted(SummedUnit<?> summed, Group figures, Pack pack) {
        this.summed = summed;
        this.figures = figures;
        this.pack = pack;
        this.fields = pack.fields();
    }

    /**
     * Reports all of it.
     *
     * @param figures of the booklet
     * @param pack whose fields the unit file is asked for
     * @param texts paths of the texts that chapters asked for and that were typed
     * @param empty paths of those that nobody typed, in the order of the booklet
     * @param numbers that chapters asked for
     */
    public static void report(
            SummedUnit<?> summed,
            Group figures,
            Pack pack,
            Set<String> texts,
            Set<String> empty,
            Collection<Traced> numbers,
            Problems problems) {
        Unprinted unit = new Unprinted(summed, figures, pack);
        unit.filled(texts, numbers, problems);
        unit.empty(empty, problems);
    }

    /** Whether rules name it, or a form's money is compared by it. */
    private boolean isCompared(String path) {
        String name = path.substring(path.lastIndexOf('.') + 1);
        boolean ofForms = summed.scheme().tables().formKinds().all().stream()
                .flatMap(kind -> kind.funds().stream())
                .anyMatch(funds ->
                        List.of(funds.executed(), funds.received(), funds.of()).contains(name));
        if (!ofForms && rules == null) {
            rules = pack.textOfAll(Pack.RULES);
        }
        return (ofForms || rules.contains(name)) && !summed.ledger().isOfOtherBudget(path);
    }

    private void empty(Set<String> empty, Problems problems) {
        Set<String> wanted = empty.stream()
                .filter(path -> field(path)
                        .filter(field -> !field.when().isEmpty() && !field.unused())
                        .isPresent())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!wanted.isEmpty()) {
            figures.eachText((group, name, text) -> {
                if (wanted.contains(text.typedAt())) {
                    drop(group, text, wanted);
                }
            });
        }
        wanted.addAll(always());
        for (String path : wanted) {
            field(path)
                    .ifPresent(field -> problems.add(Problem.toFill(
                            TO_FILL.code(),
                            summed.unit().source().placeOf(path),
                            "“" + path + "”没有填写，册子里要写它的地方空着",
                            "请补上：" + (field.description().isEmpty() ? field.name() : field.description()))));
        }
    }

    /** Paragraphs that every booklet has: no chapter asks for one that is not there. */
    private Set<String> always() {
        Set<String> missing = new LinkedHashSet<>();
        for (Outline.Field top : ((Outline.Fields) fields.outline()).fields()) {
            outline(List.of(top.name()))
                    .filter(Outline.Fields.class::isInstance)
                    .map(Outline.Fields.class::cast)
                    .ifPresent(below -> below.fields().stream()
                            .filter(field -> field.when().equals(EVERY_BOOKLET) && !field.unused())
                            .map(field -> top.name() + "." + field.name())
                            .filter(path -> summed.unit().source().texts().stream()
                                    .noneMatch(text -> text.path().startsWith(path)
                                            && !text.text().isBlank()))
                            .forEach(missing::add));
        }
        return missing;
    }

    /** Where nothing changed nobody has to say why, nor for an item whose last year nobody typed. */
    private void drop(Group group, Text text, Set<String> wanted) {
        List<String> ways = group.groups().stream()
                .flatMap(inner -> inner.words("方向").stream())
                .toList();
        boolean ofItem = Stream.of(text.typedAt().split("\\."))
                .anyMatch(step -> NUMBER.matcher(step).matches());
        boolean untyped = ofItem
                && summed.unit().source().texts().stream()
                        .noneMatch(other -> other.path().startsWith(above(text.typedAt()) + "."));
        if (untyped || ways.isEmpty() ? ofItem : ways.stream().allMatch("平"::equals)) {
            wanted.remove(text.typedAt());
        }
    }

    private void filled(Set<String> texts, Collection<Traced> numbers, Problems problems) {
        Source source = summed.unit().source();
        Set<Place> used = placesOf(numbers);
        Map<String, Place> lost = new LinkedHashMap<>();
        Set<String> kept = new HashSet<>();
        for (Source.Text text : source.texts()) {
            boolean prints = text.text().isBlank() || isAsked(text.path(), texts) || isOfTheFile(text.path());
            take(text.path(), text.place(), prints, lost, kept);
        }
        source.numbers()
                .forEach((path, typed) -> take(
                        path,
                        typed.place(),
                        used.contains(typed.place()) || isZero(typed) || isOfTheFile(path) || isCompared(path),
                        lost,
                        kept));
        report(lost, kept, problems);
    }

    private static void take(String path, Place place, boolean prints, Map<String, Place> lost, Set<String> kept) {
        if (prints) {
            String above = path;
            while (!above.isEmpty() && kept.add(above)) {
                above = above(above);
            }
        } else {
            lost.put(path, place);
        }
    }

    private static String above(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('.')));
    }

    /** What lies as far out as nothing below it prints. */
    private static String outermost(String path, Set<String> kept) {
        String out = path;
        while (!above(out).isEmpty() && !kept.contains(above(out))) {
            out = above(out);
        }
        return out;
    }

    /** Reports them, those that differ in numbers and codes alone as one. */
    private void report(Map<String, Place> lost, Set<String> kept, Problems problems) {
        Map<String, Set<String>> alike = new LinkedHashMap<>();
        lost.keySet().forEach(path -> {
            String out = outermost(path, kept);
            alike.computeIfAbsent(
                            Stream.of(out.split("\\."))
                                    .map(step -> NUMBER.matcher(step).matches() ? "*" : step)
                                    .collect(Collectors.joining(".")),
                            all -> new LinkedHashSet<>())
                    .add(out);
        });
        alike.values().forEach(paths -> {
            String first = paths.iterator().next();
            Place place = summed.unit().source().placeOf(first);
            String several = paths.size() == 1 ? "" : "等 " + paths.size() + " 处";
            problems.add(Problem.hint(
                    UnusedFields.CARD.code(),
                    place,
                    "“" + first + "”" + several + "填了，但这个模板的册子没有印出、也没有用到它",
                    "请核对这些内容是否该填在别处，并告诉做模板的人"));
        });
    }

    /** A paragraph prints with its field. */
    private static boolean isAsked(String path, Set<String> texts) {
        return texts.contains(path)
                || Character.isDigit(path.charAt(path.length() - 1))
                        && NUMBER.matcher(path.substring(path.lastIndexOf('.') + 1))
                                .matches()
                        && texts.contains(above(path));
    }

    private boolean isOfTheFile(String path) {
        String top = path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
        boolean known = OF_THE_FILE.contains(top) || NAMES.matcher(path).matches() || isNameOfForm(top, path);
        return known
                || leaf(path).filter(leaf -> !NOT_PRINTED.contains(leaf.kind())).isEmpty();
    }

    /** Forms that are only counted are told apart by it. */
    private boolean isNameOfForm(String top, String path) {
        return summed.scheme().tables().formKinds().all().stream()
                .anyMatch(kind -> kind.at().steps().get(0).equals(top) && path.endsWith("." + kind.called()));
    }

    private static boolean isZero(Origin.Typed typed) {
        return typed.text().chars().noneMatch(c -> c >= '1' && c <= '9' || c >= '１' && c <= '９');
    }

    /** The end that a path leads to, if it leads to one. */
    private Optional<Outline.Leaf> leaf(String path) {
        return outline(List.of(path.split("\\.")))
                .filter(Outline.Leaf.class::isInstance)
                .map(Outline.Leaf.class::cast);
    }

    private Optional<Outline.Field> field(String path) {
        List<String> steps = List.of(path.split("\\."));
        return outline(steps.subList(0, steps.size() - 1))
                .filter(Outline.Fields.class::isInstance)
                .flatMap(above -> ((Outline.Fields) above)
                        .fields().stream()
                                .filter(field -> field.name().equals(steps.get(steps.size() - 1)))
                                .findFirst());
    }

    private Optional<Outline> outline(List<String> steps) {
        Outline here = fields.outline();
        for (String step : steps) {
            Optional<Outline> below = here.below(step);
            if (below.isEmpty()) {
                return Optional.empty();
            }
            here = below.get();
        }
        return Optional.of(here);
    }

    /** Where all that numbers were made of was typed, those of the cells too. */
    private Set<Place> placesOf(Collection<Traced> numbers) {
        Set<Place> places = new HashSet<>();
        Set<Traced> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Ledger ledger = summed.ledger();
        Deque<Traced> left = new ArrayDeque<>(numbers);
        left.addAll(ledger.amounts().values());
        left.addAll(ledger.counts().values());
        while (!left.isEmpty()) {
            Traced number = left.pop();
            if (seen.add(number)) {
                if (number.origin() instanceof Origin.Typed typed) {
                    places.add(typed.place());
                }
                left.addAll(number.origin().inputs());
            }
        }
        return places;
    }
}
