package cn.yince.check.prose;

import cn.yince.problem.RuleCard;
import cn.yince.unit.amount.Amount;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** T0137: a sum that is this year's is not told as another year's. */
final class ToldOfLastYear implements Rule {
    private static final RuleCard CARD =
            RuleCard.hint("T0137", "说成别的年度的数", "写明是上年、某年的金额，不是本年的同一个数（年度没有改）", "情况说明、公开表中同名的数；该数的上年数");
    private static final Sought YEAR = Sought.of(
            "(?:^|(?<![比较与同于占为是和]))(?:(?<year>20\\d\\d)年度?|上年度?|去年|上一年)(?!结转|结余|末|底|初|度?预算)[^，。；：、\\d]{0,16}$");
    private static final Sought TURNED = Sought.of("比|较|增|减|升|降|至|到|由|从|多|少|倍|本年|今年|当年");
    private static final int EXACT = 4;
    private static final Sought BOTH = Sought.of("两年|两个年度|同样|一样|持平|相同|不变|仍[为是]|也[为是]");

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD);
    }

    @Override
    public void checkAll(Facts facts, Findings findings) {
        for (Passage passage : facts.passages()) {
            if (passage.isStatement() && passage.quantities().stream().anyMatch(Quantity::isMoney)) {
                facts.claims(passage).forEach(claim -> look(claim, passage, facts, findings));
            }
        }
    }

    private static void look(Claim claim, Passage passage, Facts facts, Findings findings) {
        Quantity quantity = claim.quantity();
        boolean looked = (claim.role() == Role.ACTUAL || claim.role() == Role.PRIOR)
                && !claim.elsewhere()
                && quantity.isMoney()
                && !quantity.vague()
                && quantity.value().precision() >= EXACT
                && !BOTH.isIn(passage.text());
        int from = Letters.sentenceStart(passage.text(), quantity.start());
        Matcher told = looked ? YEAR.matcher(passage.text().substring(from, quantity.start())) : null;
        if (told == null || !told.find() || TURNED.isIn(told.group())) {
            return;
        }
        int year = told.group("year") == null ? facts.year() - 1 : Integer.parseInt(told.group("year"));
        if (year >= facts.year()) {
            return;
        }
        Optional<Operand> own = Operand.own(passage);
        boolean named = claim.subject() != null;
        List<Amount> now = named
                ? claim.subject().sums(Role.ACTUAL)
                : own.map(Operand::actual).orElse(List.of());
        Stream<Amount> prior = Stream.concat(
                named ? claim.subject().sums(Role.PRIOR).stream() : Stream.of(),
                own.map(Operand::prior).orElse(List.of()).stream());
        if (now.stream().anyMatch(quantity::mayBe) && prior.noneMatch(quantity::mayBe)) {
            findings.reportUnlessTold(
                    CARD,
                    passage,
                    quantity.start(),
                    quantity.end(),
                    "这是%d年的数，文字却说是%d年的".formatted(facts.year(), year),
                    "请核对年度和金额，像是年度没有改");
        }
    }
}
