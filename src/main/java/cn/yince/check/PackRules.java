package cn.yince.check;

import cn.yince.compute.ledger.Compiler;
import cn.yince.compute.ledger.SummedUnit;
import cn.yince.compute.ledger.Tables;
import cn.yince.pack.Pack;
import cn.yince.pack.Packs;
import cn.yince.problem.Citing;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.problem.Severity;
import cn.yince.unit.BookletKind;
import cn.yince.unit.Nearest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules that packs declare, those under every province and a pack's own, and what it changes in their weight. */
public final class PackRules {
    private static final String FAULT = "M0702";
    private static final String OFF = "不查";

    private final Path templates;
    private final Citing names;
    private final Supplier<List<RuleCard>> others;
    private final Problems problems;
    private boolean withoutOwn;
    private final List<DeclaredRule> ofNation = new ArrayList<>();
    private final List<Own> own = new ArrayList<>();
    private final List<RuleEntry> toTurnOff = new ArrayList<>();
    private final Map<String, String> changed = new LinkedHashMap<>();
    private final Map<String, RuleCard> builtIn = new LinkedHashMap<>();

    private PackRules(Path templates, Citing names, Supplier<List<RuleCard>> others, Problems problems) {
        this.templates = templates;
        this.names = names;
        this.others = others;
        this.problems = problems;
    }

    /** A rule of the pack itself and how it was typed. */
    record Own(DeclaredRule rule, RuleEntry entry) {}

    /**
     * The rules of a pack.
     *
     * @param tables that its booklets are made of
     * @param others cards of the rules that are no data, asked for when a pack changes one
     * @param problems receives what is wrong with them; what is right is kept
     */
    public static PackRules of(Pack pack, Tables tables, Supplier<List<RuleCard>> others, Problems problems) {
        PackRules rules = new PackRules(pack.templates(), pack.names(), others, problems);
        tables.readMore(library -> rules.read(pack, tables, library));
        rules.own.sort(Comparator.comparing(each -> each.rule().card().code()));
        return rules;
    }

    /** The same without what the pack itself adds and changes. */
    public PackRules ofNation() {
        PackRules rules = new PackRules(templates, names, others, problems);
        rules.ofNation.addAll(ofNation);
        rules.withoutOwn = true;
        return rules;
    }

    /** The codes of the nation's rules that a booklet of the pack has no table for. */
    public Set<String> withoutTables() {
        return ofNation.stream()
                .filter(rule -> rule.unusable().isPresent())
                .map(rule -> rule.card().code())
                .collect(Collectors.toSet());
    }

    /** Whether it is without what the pack itself adds and changes. */
    public boolean isOfNation() {
        return withoutOwn;
    }

    /**
     * A table that a rule of the pack names is read for it; of the nation's rules a pack may do without tables and
     * cells.
     */
    private void read(Pack pack, Tables tables, Compiler.Library all) {
        TablesInUse library = new TablesInUse(all, tables::use, tables::isInLibrary);
        for (RuleEntry entry : RuleFiles.ofNation(pack, problems)) {
            RuleCard card = NationalRules.card(entry, pack.kind());
            builtIn.put(card.code(), card);
            RuleReader reader = new RuleReader(entry, library, names, problems);
            reader.known();
            reader.read(card).ifPresent(ofNation::add);
        }
        List<RuleEntry> ofPack = RuleFiles.ofPack(pack, problems);
        ofPack.forEach(entry -> add(entry, new CellsChecked(all)));
        turnedOffInVain(pack, ofPack);
    }

    private void add(RuleEntry entry, Compiler.Library library) {
        String severity = entry.words(RuleKeys.SEVERITY);
        if (!List.of("", OFF, Severity.ERROR.label(), Severity.HINT.label()).contains(severity)) {
            problems.error(FAULT, entry.placeOf(RuleKeys.SEVERITY), "级别“" + severity + "”应为 错误、提示 或 不查", "不写则为提示");
        } else if (isBuiltIn(entry.code())) {
            change(entry, severity);
        } else if (!entry.code().startsWith("D")) {
            problems.error(
                    FAULT,
                    entry.placeOf(RuleFiles.CODE),
                    "没有编号为 " + entry.code() + " 的内置规则",
                    nearest(entry.code(), builtIn.keySet()) + "自己的规则用 D 开头，如 D0101；内置的用 yince check --list 查看");
        } else if (!severity.equals(OFF)) {
            own(entry, library);
        } else if (entry.claimsNothing()) {
            toTurnOff.add(entry);
        }
    }

    /** A rule that is turned off and that no layer has, for no kind of booklets. */
    private void turnedOffInVain(Pack pack, List<RuleEntry> all) {
        if (toTurnOff.isEmpty()) {
            return;
        }
        Set<String> known = Stream.concat(all.stream(), ofOtherKinds(pack))
                .filter(entry -> !entry.claimsNothing())
                .map(RuleEntry::code)
                .collect(Collectors.toCollection(TreeSet::new));
        toTurnOff.stream()
                .filter(entry -> !known.contains(entry.code()))
                .forEach(entry -> problems.hint(
                        FAULT,
                        entry.placeOf(RuleFiles.CODE),
                        "没有编号为 " + entry.code() + " 的规则，“" + OFF + "”不起作用",
                        nearest(entry.code(), known) + "请核对编号，或删去这一项"));
    }

    private static Stream<RuleEntry> ofOtherKinds(Pack pack) {
        return Stream.of(BookletKind.values())
                .filter(kind -> kind != pack.kind())
                .flatMap(kind -> ofKind(pack, kind));
    }

    private static Stream<RuleEntry> ofKind(Pack pack, BookletKind kind) {
        try {
            return RuleFiles.ofPack(
                    new Packs(pack.templates()).open(pack.name(), kind, pack.year(), Place.of(pack.name())),
                    new Problems())
                    .stream();
        } catch (InputRejected e) {
            return Stream.of();
        }
    }

    private static String nearest(String code, Set<String> known) {
        return Nearest.to(code, known).map(near -> "是否应为 " + near + "？").orElse("");
    }

    /** Of this kind of booklets or another: a layer may lie under several. */
    private boolean isBuiltIn(String code) {
        if (!builtIn.containsKey(code) && !code.startsWith("D")) {
            others.get().forEach(card -> builtIn.put(card.code(), card));
            Stream.of(BookletKind.values())
                    .flatMap(kind -> NationalRules.cards(templates, kind).stream())
                    .forEach(card -> builtIn.putIfAbsent(card.code(), card));
        }
        return builtIn.containsKey(code);
    }

    private void change(RuleEntry entry, String severity) {
        Place code = entry.placeOf(RuleFiles.CODE);
        if (entry.typed().entries().stream()
                .anyMatch(typed -> !List.of(RuleFiles.CODE, RuleKeys.SEVERITY).contains(typed.key()))) {
            problems.error(FAULT, code, "内置规则 " + entry.code() + " 只能改级别", "请只写“编号”和“级别”；自己的规则用 D 开头");
        } else if (builtIn.get(entry.code()).severity() == Severity.ERROR && !severity.equals(Severity.ERROR.label())) {
            problems.error(FAULT, entry.placeOf(RuleKeys.SEVERITY), "内置规则 " + entry.code() + " 是错误，不能改轻", "请删去这一项");
        } else {
            changed.put(entry.code(), severity);
        }
    }

    private void own(RuleEntry entry, Compiler.Library library) {
        RuleReader reader = new RuleReader(entry, library, names, problems);
        boolean whole = reader.known();
        if (!whole) {
            return;
        } else if (entry.claimsNothing()) {
            problems.error(
                    FAULT,
                    entry.placeOf(RuleFiles.CODE),
                    "规则 " + entry.code() + " 没有“条件”",
                    "请写上，如“条件: 三公经费支出决算表.决算数.合计 <= 三公经费支出决算表.预算数.合计”");
        } else if (entry.words(RuleKeys.MESSAGE).isEmpty()) {
            problems.error(FAULT, entry.placeOf(RuleFiles.CODE), "规则 " + entry.code() + " 没有“说明”", "请用一句话写明不符合条件时错在哪里");
        } else {
            reader.read(entry.card(NationalRules.severity(entry))).ifPresent(rule -> own.add(new Own(rule, entry)));
        }
    }

    /**
     * What a pack says in its 核对.yaml of a rule.
     *
     * @param code of the rule
     * @param severity as typed; empty when it says nothing
     * @param message of a rule of its own
     * @param place where it stands
     */
    public record Said(String code, String severity, String message, Place place) {}

    /** What a pack says of rules, in the order of its files. */
    public static List<Said> said(Pack pack) {
        return RuleFiles.ofPack(pack, new Problems()).stream()
                .map(entry -> new Said(
                        entry.code(), entry.words(RuleKeys.SEVERITY), entry.words(RuleKeys.MESSAGE), entry.place()))
                .toList();
    }

    /** The rules of the pack itself, in the order of their codes. */
    public List<RuleCard> cards() {
        return own.stream().map(each -> each.rule().card()).toList();
    }

    /** Those under every province. */
    public List<RuleCard> national() {
        return ofNation.stream().map(DeclaredRule::card).toList();
    }

    /** A rule as the pack weighs it; empty when the pack does without. */
    public Optional<RuleCard> weighed(RuleCard card) {
        String severity = changed.getOrDefault(card.code(), "");
        if (severity.equals(OFF)) {
            return Optional.empty();
        }
        boolean raised = severity.equals(Severity.ERROR.label());
        return Optional.of(raised ? card.weighing(Severity.ERROR) : card);
    }

    /** Whether the findings of a rule in the units of a department tell the unit: each unit is looked at for itself. */
    boolean tellsUnits(String code) {
        return declared()
                .anyMatch(rule -> rule.card().code().equals(code) && rule.scope() == DeclaredRule.Scope.UNITS_TOO);
    }

    /** A finding as the pack weighs it; empty when the pack does without. An error never weighs less. */
    public Optional<Problem> weighed(Problem problem) {
        String severity = changed.getOrDefault(problem.code(), "");
        if (severity.isEmpty() || problem.severity() == Severity.ERROR) {
            return Optional.of(problem);
        }
        return severity.equals(Severity.ERROR.label())
                ? Optional.of(problem.weighing(Severity.ERROR))
                : Optional.of(problem).filter(p -> !severity.equals(OFF));
    }

    /**
     * Looks at all rules for what is printed.
     *
     * @param numbers cells and figures by the pack's names
     * @param unlooked codes of rules that are not looked at again, because they failed in a unit of the department
     * @param problems receives what does not hold
     * @return the rules that could not be looked at
     */
    List<NotChecked> check(
            SummedUnit<?> summed, KnownNumbers numbers, Predicate<DeclaredRule> unlooked, Problems problems) {
        Look look = new Look(summed, numbers);
        List<NotChecked> none = new ArrayList<>();
        declared().filter(unlooked.negate()).forEach(rule -> {
            Look.Outcome outcome = look.at(rule);
            outcome.found().forEach(problems::add);
            outcome.unasked()
                    .ifPresent(reason -> none.add(new NotChecked(rule.card().code(), reason)));
        });
        return none;
    }

    private Stream<DeclaredRule> declared() {
        return Stream.concat(ofNation.stream(), own.stream().map(Own::rule));
    }

    /** How the identities stand of which a failure is an error. */
    public List<Balance> balances(SummedUnit<?> summed, KnownNumbers numbers) {
        return new Balances(new Look(summed, numbers)).of(declared());
    }

    /** What is to be told of the pack's own rules before any booklet is looked at. */
    public RuleProof proof() {
        return new RuleProof(List.copyOf(own));
    }
}
