package cn.yince.check.prose;

import cn.yince.problem.RuleCard;
import cn.yince.unit.amount.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * T0125 of a reason that tells the figure before and after: where one of the two is the figure's own, so is the other.
 */
final class FromTo implements Rule {
    private static final Pattern SAID = Pattern.compile(
            "(?:^|[，。；：])(?<name>[^，。；：\\d]{0,16}?)(?:由|从)(?:上年|去年)?度?(?:决算|预算|支出)?(?:数)?的?(?<from>\\d[\\d,]*(?:\\.\\d+)?)(?<one>万元|元)?[^，。；：\\d]{0,4}?"
                    + "(?:增加|增长|上升|提高|增|升|减少|下降|降低|压减|减|降|变|调整)(?:到|至|为)(?:了)?(?:本年|今年)?的?(?<to>\\d[\\d,]*(?:\\.\\d+)?)(?<other>万元|元)");

    @Override
    public List<RuleCard> cards() {
        return List.of();
    }

    @Override
    public void checkAll(Facts facts, Findings findings) {
        for (Passage passage : facts.passages()) {
            boolean looked = passage.isReason()
                    && !passage.isForm()
                    && passage.quantities().size() > 1
                    && !passage.changes().isEmpty();
            Matcher said = SAID.matcher(
                    looked ? AsLastYear.of(passage.text(), facts.year()).text() : "");
            while (said.find()) {
                if (OwnChange.isItself(said.group("name"), OwnChange.name(passage, facts))) {
                    look(said, passage, findings);
                }
            }
        }
    }

    private static void look(Matcher said, Passage passage, Findings findings) {
        Operand own = Operand.own(passage).orElse(null);
        if (own == null || own.prior().size() != 1 || own.actual().isEmpty()) {
            return;
        }
        String unit = said.group("one") == null ? said.group("other") : said.group("one");
        Amount before = amount(said.group("from"), unit);
        Amount after = amount(said.group("to"), said.group("other"));
        boolean wasSo = before.mayEqual(own.prior().get(0));
        boolean isSo = own.actual().stream().anyMatch(after::mayEqual);
        if (wasSo != isSo) {
            Amount right = wasSo ? own.actual().get(0) : own.prior().get(0);
            int shift = passage.text().indexOf(said.group());
            int from = Math.max(0, shift) + said.start(wasSo ? "to" : "from") - said.start();
            findings.reportUnlessTold(
                    OwnChange.CARD,
                    passage,
                    from,
                    Math.min(
                            passage.text().length(),
                            from + said.group(wasSo ? "to" : "from").length()),
                    "该数%s是 %s万元".formatted(wasSo ? "本年" : "上年", right.rounded().toPlainString()),
                    "请核对前后两个数");
        }
    }

    private static Amount amount(String digits, String unit) {
        return new Quantity(0, 0, new BigDecimal(digits.replace(",", "")), unit, false).wan();
    }
}
