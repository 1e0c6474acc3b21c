package cn.yince.check;

import cn.yince.check.Answers.Unanswered;
import cn.yince.check.Condition.Comparison;
import cn.yince.check.Operand.Named;
import cn.yince.compute.formula.Segment;
import cn.yince.compute.ledger.SummedUnit;
import cn.yince.problem.Citing;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.problem.Severity;
import cn.yince.read.yaml.Typed;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the rules of a pack itself say that no booklet of the pack can have; each thing is told once, where it stands.
 */
public final class RuleProof {
    private final List<PackRules.Own> rules;
    private final Set<Problem> found = new LinkedHashSet<>();

    RuleProof(List<PackRules.Own> rules) {
        this.rules = rules;
    }

    /** Hands over what was found. */
    public void report(Problems problems) {
        found.forEach(problems::add);
    }

    /**
     * Finds the names that no booklet of the pack can have.
     *
     * @param isKnown tells of a name or pattern whether there may be such a thing
     * @param nearest the known name that a person most likely meant
     */
    public void names(Predicate<String> isKnown, Function<String, Optional<String>> nearest) {
        for (PackRules.Own each : rules) {
            for (Claim claim : each.rule().claims()) {
                named(claim)
                        .filter(name ->
                                !isKnown.test(Segment.at("*", name.named().name())))
                        .forEach(name -> unknown(each, name, nearest));
            }
        }
    }

    /**
     * A name in a rule.
     *
     * @param key under which it stands
     * @param typed the text it is part of
     */
    private record NameIn(String key, Typed typed, Named named) {}

    private static Stream<NameIn> named(Claim claim) {
        Stream<NameIn> conditions = Stream.concat(
                claim.when().stream()
                        .flatMap(when -> named(
                                RuleKeys.WHEN, when.typed(), when.condition().names())),
                named(
                        RuleKeys.CONDITION,
                        claim.condition().typed(),
                        claim.condition().condition().names()));
        return Stream.concat(
                conditions,
                claim.texts().entrySet().stream()
                        .flatMap(text -> RuleReader.typed(claim.typed(), text.getKey()).stream()
                                .flatMap(typed -> named(
                                        text.getKey(), typed, text.getValue().names()))));
    }

    private static Stream<NameIn> named(String key, Typed typed, Stream<Named> names) {
        return names.map(named -> new NameIn(key, typed, named));
    }

    private void unknown(PackRules.Own rule, NameIn name, Function<String, Optional<String>> nearest) {
        error(
                "M0703",
                RuleReader.at(name.typed(), name.named().offset()),
                "规则 " + rule.entry().code() + " 的“" + name.key() + "”：没有名为“"
                        + name.named().name() + "”的数",
                nearest.apply(name.named().name())
                        .map(n -> "最接近的名称是“" + n + "”")
                        .orElse("请核对表号、科目代码和栏目名称"));
    }

    /**
     * Finds what texts cite and the pack does not have.
     *
     * @param isKnown tells of the meaning of a table or section whether there is such a thing
     */
    public void cited(BiPredicate<Citing.Kind, String> isKnown) {
        rules.forEach(each -> texts(each.entry().typed()).forEach(typed -> cited(each.entry(), typed, isKnown)));
    }

    private static Stream<Typed.Entry> texts(Typed typed) {
        if (typed instanceof Typed.Sequence list) {
            return list.entries().stream().flatMap(RuleProof::texts);
        }
        return Stream.of(typed)
                .filter(Typed.Mapping.class::isInstance)
                .flatMap(mapping -> ((Typed.Mapping) mapping).entries().stream())
                .flatMap(entry -> entry.value() instanceof Typed.Scalar ? Stream.of(entry) : texts(entry.value()));
    }

    private void cited(RuleEntry rule, Typed.Entry typed, BiPredicate<Citing.Kind, String> isKnown) {
        Citing.each(((Typed.Scalar) typed.value()).text(), (kind, meaning, offset) -> {
            if (!isKnown.test(kind, meaning)) {
                error(
                        "M0703",
                        RuleReader.at(typed.value(), offset),
                        "规则 " + rule.code() + " 的“" + typed.key() + "”：没有名为“" + meaning + "”的" + kind.label(),
                        "表写全国通用的名称（设置.yaml 里 公开表 各项的“表”），节写“节”里的名称");
            }
        });
    }

    /**
     * Finds where money is added to or compared with what is none, and the like.
     *
     * @param summed a unit in which everything is typed
     * @param numbers of its booklet
     */
    public void kinds(SummedUnit<?> summed, KnownNumbers numbers) {
        Look look = new Look(summed, numbers);
        for (PackRules.Own each : rules) {
            for (Claim claim : each.rule().claims()) {
                Stream.concat(
                                claim.when().stream().map(when -> new Said(RuleKeys.WHEN, when)),
                                Stream.of(new Said(RuleKeys.CONDITION, claim.condition())))
                        .forEach(said -> look.answers(claim).forEach(answers -> kinds(each, said, answers)));
            }
        }
    }

    /** A condition and the key under which it stands. */
    private record Said(String key, Asked asked) {}

    private void kinds(PackRules.Own rule, Said said, Answers answers) {
        boolean unlike = false;
        for (Comparison comparison : said.asked().condition().comparisons().toList()) {
            Optional<String> message = comparison.unlike(answers);
            message.ifPresent(words -> unlike(rule, said, comparison.offset(), words));
            unlike |= message.isPresent();
        }
        try {
            said.asked().holds(answers);
        } catch (Kind.Mixed e) {
            if (!unlike) {
                unlike(rule, said, 0, e.getMessage());
            }
        } catch (Unanswered e) {
            // another look tells of names
        }
    }

    private void unlike(PackRules.Own rule, Said said, int offset, String message) {
        error(
                "M0705",
                RuleReader.at(said.asked().typed(), offset),
                "规则 " + rule.entry().code() + " 的“" + said.key() + "”：" + message,
                "金额与金额、个数与个数、百分数与百分数才能相加减、相比；求平均的先相除");
    }

    private void error(String code, Place place, String message, String hint) {
        found.add(new Problem(Severity.ERROR, code, place, message, hint));
    }
}
