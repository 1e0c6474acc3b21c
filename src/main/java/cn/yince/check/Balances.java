package cn.yince.check;

import cn.yince.check.Answers.Unanswered;
import cn.yince.check.Condition.Comparison;
import cn.yince.compute.formula.Expression.Sign;
import cn.yince.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How the identities of declared rules stand: sums of money that must be equal, not both nothing. */
final class Balances {
    private final Look look;

    Balances(Look look) {
        this.look = look;
    }

    /** Of those rules whose breach is an error. */
    List<Balance> of(Stream<DeclaredRule> rules) {
        return rules.filter(rule -> rule.card().severity() == Severity.ERROR)
                .flatMap(rule -> of(rule).stream())
                .toList();
    }

    private List<Balance> of(DeclaredRule rule) {
        List<Balance> all = new ArrayList<>();
        for (Claim claim : rule.unusable().isPresent() ? List.<Claim>of() : rule.claims()) {
            for (Answers answers : claim.left().isPresent() ? look.answers(claim) : List.<Answers>of()) {
                try {
                    balance(rule, claim, answers).ifPresent(all::add);
                } catch (Unanswered e) {
                    // what is not asked of this unit neither holds nor fails
                }
            }
        }
        return all;
    }

    private Optional<Balance> balance(DeclaredRule rule, Claim claim, Answers answers) {
        Optional<Comparison> last = Look.comparison(claim, answers).filter(each -> each.sign() == Sign.EQUAL);
        if (last.isEmpty() || !claim.when().stream().allMatch(when -> when.holds(answers))) {
            return Optional.empty();
        }
        return Look.difference(claim, last.get(), answers)
                .filter(two -> two.left().signum() != 0 || two.right().signum() != 0)
                .map(two -> new Balance(
                        rule.card().code(),
                        rule.card().subject(),
                        two,
                        claim.condition().holds(answers),
                        look.place(claim, answers)));
    }
}
