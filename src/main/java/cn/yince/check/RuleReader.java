package cn.yince.check;

import cn.yince.check.DeclaredRule.Scope;
import cn.yince.compute.formula.Expression;
import cn.yince.compute.formula.Expression.Path;
import cn.yince.compute.formula.FormulaFault;
import cn.yince.compute.formula.FormulaParser;
import cn.yince.compute.ledger.Compiler;
import cn.yince.compute.ledger.DeclarationReader;
import cn.yince.compute.ledger.RowSource;
import cn.yince.compute.ledger.Term;
import cn.yince.problem.Citing;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.read.yaml.Typed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Compiles one rule of 核对.yaml. What is wrong is reported, and the rule left out. */
final class RuleReader extends DeclarationReader implements ConditionCompiler.Formulas {
    private static final Pattern OF_A_ROW = Pattern.compile("^(?!.*逐行合计).*此[行码类]", Pattern.DOTALL);

    private final RuleEntry entry;
    private final Citing names;
    private final Map<RowSource.Fixed, Place> listed = new LinkedHashMap<>();
    private final Set<Place> misfits = new HashSet<>();
    private final List<Path> ofRow = new ArrayList<>();
    private Optional<RowSource> asked = Optional.empty();
    private String key = RuleKeys.CONDITION;

    /**
     * A reader of one rule.
     *
     * @param names what the pack calls the tables and sections that texts cite
     */
    RuleReader(RuleEntry entry, Compiler.Library library, Citing names, Problems problems) {
        super("规则 " + entry.code(), new Codes(RuleFiles.FAULT, "M0702", "M0703"), library, problems);
        this.entry = entry;
        this.names = names;
    }

    @Override
    protected String what() {
        return what(key);
    }

    private String what(String said) {
        return super.what() + " 的“" + said + "”";
    }

    @Override
    protected Set<String> nearby() {
        return Set.of();
    }

    /** Where a character of a text of a rule stands. */
    static Place at(Typed typed, int offset) {
        return place(typed, offset);
    }

    /** What is typed under a key. */
    static Optional<Typed> typed(Typed.Mapping mapping, String key) {
        return value(mapping, key);
    }

    /** Reports keys that no rule has, and what cannot be together; whether the rest can be read. */
    boolean known() {
        boolean whole = known(entry.typed(), RuleKeys.OF_RULES);
        String scope = entry.words(RuleKeys.SCOPE);
        if (!scope.isEmpty() && !Scope.labels().contains(scope)) {
            problems.error(
                    "M0702",
                    entry.placeOf(RuleKeys.SCOPE),
                    "“" + RuleKeys.SCOPE + "”写了“" + scope + "”",
                    "可以写 " + String.join("、", Scope.labels()) + "；不写只查本册");
        }
        if (entry.entry(RuleKeys.CLAIMS).isPresent()
                && entry.entry(RuleKeys.CONDITION).isPresent()) {
            problems.error("M0702", entry.placeOf(RuleKeys.CONDITION), "“条件”和“各条”只能写一种", "请把“条件”写进“各条”里，作为其中一条");
        }
        for (Typed.Mapping claim : entry.claims()) {
            whole &= known(claim, RuleKeys.OF_CLAIMS);
        }
        RuleKeys.FOR_ALL.forEach(this::isForAll);
        return whole;
    }

    /** Reports what differs from row to row in a text that is said of the whole rule. */
    private void isForAll(String said) {
        entry.entry(said)
                .map(Typed.Entry::value)
                .ifPresent(typed -> as(said, typed, () -> WordingReader.forAll(words(typed))));
    }

    /** The rule; nothing when it is wrong, which is reported. */
    Optional<DeclaredRule> read(RuleCard card) {
        int before = problems.inOrder().size();
        List<Claim> claims = new ArrayList<>();
        Optional<String> unusable = Optional.empty();
        try {
            for (Typed.Mapping claim : entry.claims()) {
                claim(claim).ifPresent(claims::add);
            }
        } catch (TablesInUse.NotInUse e) {
            unusable = Optional.of("本册没有" + e.table());
        }
        boolean usable = problems.inOrder().size() == before;
        return Optional.of(rule(claims, unusable, card)).filter(rule -> usable);
    }

    private DeclaredRule rule(List<Claim> claims, Optional<String> unusable, RuleCard card) {
        String otherwise = entry.words(RuleKeys.WHEN).isEmpty() ? "没有要核对的项" : "不符合“当”的条件：" + entry.words(RuleKeys.WHEN);
        return new DeclaredRule(
                card,
                List.copyOf(claims),
                Scope.of(entry.words(RuleKeys.SCOPE)),
                entry.words(RuleKeys.AT_ONCE).equals("是"),
                entry.words(RuleKeys.UNASKED, otherwise),
                unusable);
    }

    private Optional<Claim> claim(Typed.Mapping claim) {
        listed.clear();
        ofRow.clear();
        asked = value(claim, RuleKeys.EACH).isPresent() ? rows(claim) : Optional.of(RowSource.NOTHING);
        List<Asked> when = new ArrayList<>();
        condition(entry.typed(), RuleKeys.WHEN).ifPresent(when::add);
        if (value(claim, RuleKeys.WHEN).isPresent()
                && value(claim, RuleKeys.WHEN).get()
                        != value(entry.typed(), RuleKeys.WHEN).orElse(null)) {
            condition(claim, RuleKeys.WHEN).ifPresent(when::add);
        }
        Optional<Asked> condition = condition(claim, RuleKeys.CONDITION);
        Optional<Claim> made = asked.isPresent() && condition.isPresent()
                ? Optional.of(claim(claim, asked.get(), when, condition.get()))
                : Optional.empty();
        rowsFit();
        return made;
    }

    private Claim claim(Typed.Mapping claim, RowSource rows, List<Asked> when, Asked condition) {
        isCalled(claim);
        return new Claim(
                value(claim, RuleKeys.CALLED)
                        .map(typed -> wording(RuleKeys.CALLED, typed))
                        .orElse(new Wording(List.of())),
                rows,
                List.copyOf(when),
                condition,
                value(claim, RuleKeys.LEFT).map(typed -> wording(RuleKeys.LEFT, typed)),
                value(claim, RuleKeys.RIGHT).map(typed -> wording(RuleKeys.RIGHT, typed)),
                value(claim, RuleKeys.MESSAGE)
                        .map(typed -> wording(RuleKeys.MESSAGE, typed))
                        .orElse(new Wording(List.of())),
                value(claim, RuleKeys.HINT)
                        .map(typed -> wording(RuleKeys.HINT, typed))
                        .orElse(new Wording(List.of())),
                value(claim, RuleKeys.TYPED_AT).map(this::typedAt).orElse(new Claim.TypedWhere(false, List.of())),
                claim);
    }

    /** Reports a claim without the name that a text of it says, or that says its own name. */
    private void isCalled(Typed.Mapping claim) {
        Optional<Typed> called = value(claim, RuleKeys.CALLED);
        boolean says = Stream.of(RuleKeys.MESSAGE, RuleKeys.HINT, RuleKeys.LEFT, RuleKeys.RIGHT)
                .flatMap(said -> value(claim, said).stream())
                .anyMatch(typed -> words(typed).contains(WordingReader.CALLED));
        if (called.isEmpty() && says) {
            problems.error(
                    "M0702",
                    value(claim, RuleKeys.CONDITION).map(Typed::place).orElse(claim.place()),
                    what() + "：这一条没有写“名”，“" + WordingReader.CALLED + "”是空的",
                    "请给每一条写上“名”，如 {名: 甲, 条件: …}");
        } else if (called.filter(typed -> words(typed).contains(WordingReader.CALLED))
                .isPresent()) {
            problems.error(
                    "M0702",
                    called.get().place(),
                    what(RuleKeys.CALLED) + "里不能再写“" + WordingReader.CALLED + "”",
                    "可以写 {此行}、{此行名称}、{数:算式}");
        }
    }

    private Optional<RowSource> rows(Typed.Mapping claim) {
        key = RuleKeys.EACH;
        List<RowSource> sources = new ArrayList<>();
        for (Typed.Entry item : items(value(claim, RuleKeys.EACH).orElseThrow())) {
            List<RowSource> ofItem = sources(item, true);
            sources.addAll(ofItem);
            ofItem.stream()
                    .filter(RowSource.Fixed.class::isInstance)
                    .forEach(row -> listed.put((RowSource.Fixed) row, item.place()));
        }
        return sources.isEmpty() ? Optional.empty() : Optional.of(RowSource.all(sources));
    }

    /** Reports the words listed for rows that stand nowhere where the rule asks of them, each once. */
    private void rowsFit() {
        key = RuleKeys.EACH;
        if (library.checksCells()) {
            listed.forEach((row, place) -> {
                if (!misfits.contains(place) && !ofRow.stream().allMatch(path -> fits(row, path, place))) {
                    misfits.add(place);
                }
            });
        }
    }

    private Expression noted(Expression expression) {
        expression.paths().filter(Path::isOfRow).forEach(ofRow::add);
        return expression;
    }

    private Optional<Asked> condition(Typed.Mapping claim, String said) {
        Optional<Typed> typed = value(claim, said);
        boolean ofRows = value(claim, RuleKeys.EACH).isPresent()
                || entry.entry(RuleKeys.EACH).isPresent()
                || claim == entry.typed() && entry.entry(RuleKeys.CLAIMS).isPresent();
        if (typed.isPresent() && !ofRows && OF_A_ROW.matcher(words(typed.get())).find()) {
            problems.error("M0702", typed.get().place(), what(said) + "：没有写“每个”，不知道“此行”是哪一行", "请写上“每个”，如 每个: 项(支出)");
        }
        return typed.flatMap(text -> as(said, text, () -> asked(text, noted(FormulaParser.condition(words(text))))));
    }

    private Asked asked(Typed text, Expression condition) {
        Condition compiled = new ConditionCompiler(this).of(condition);
        return new Asked(
                compiled,
                text,
                words(text),
                condition.paths().filter(path -> library.hasLeaves(path.head())).toList());
    }

    private <T> Optional<T> as(String said, Typed typed, java.util.function.Supplier<T> maker) {
        key = said;
        return made(typed, maker);
    }

    private Wording wording(String said, Typed typed) {
        WordingReader reader = new WordingReader(
                (text, from) -> new ConditionCompiler(this).number(noted(FormulaParser.number(text, from))), names);
        return as(said, typed, () -> reader.read(words(typed))).orElse(new Wording(List.of()));
    }

    private Claim.TypedWhere typedAt(Typed typed) {
        List<Path> paths = new ArrayList<>();
        boolean likeliest = false;
        for (Typed each : typed instanceof Typed.Sequence list ? list.entries() : List.of(typed)) {
            if (words(each).equals(RuleKeys.LIKELIEST_CODE)) {
                likeliest = true;
            } else {
                as(RuleKeys.TYPED_AT, each, () -> leaf(path(FormulaParser.number(words(each)))))
                        .ifPresent(paths::add);
            }
        }
        return new Claim.TypedWhere(likeliest, List.copyOf(paths));
    }

    private Path path(Expression expression) {
        if (expression instanceof Path path && !path.isPattern()) {
            return path;
        }
        throw new FormulaFault(expression.offset(), "这里应为单位文件里的一处", "写键的路径，如 三公经费.公务接待费.国内");
    }

    /** Nothing has a name of its own in a rule. */
    private static final Compiler.Own NEARBY = path -> Optional.empty();

    @Override
    public Term reckoned(Expression number) {
        return compiled(number, NEARBY);
    }

    @Override
    public Term.Test test(Expression condition) {
        return condition(condition, new OfRows(asked.flatMap(RowSource::names)));
    }

    @Override
    public boolean isTable(String name) {
        return library.table(name).isPresent();
    }

    @Override
    public boolean isTyped(String group) {
        return library.hasLeaves(group);
    }
}
