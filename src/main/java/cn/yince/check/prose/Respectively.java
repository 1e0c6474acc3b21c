package cn.yince.check.prose;

import cn.yince.problem.RuleCard;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.amount.Rate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** T0132: numbers told one behind the other are those of what was named before, in the same order. */
final class Respectively implements Rule {
    static final RuleCard CARD =
            RuleCard.hint("T0132", "依次列出的数", "“甲、乙分别为…和…”“甲…万元、乙…万元，分别占…%和…%”的各数与所列各项依次对应", "情况说明、公开表中同名的数；同一句文字中的金额");
    private static final String NUMBER = "\\d[\\d,]*(?:\\.\\d+)?(?:万元|元|%)";
    private static final Sought LIST =
            Sought.of("(?:分别|各自|依次|之比|比例|占比|比重)[^，。；\\d]{0,14}?((?:" + NUMBER + "[、和与及，：∶:]?){2,})");
    private static final Pattern NAMES = Pattern.compile("([^，。；：、\\d和与及]{2,20}(?:[、和与及][^，。；：、\\d和与及]{2,20}){1,40})$");
    private static final Sought OTHER = Sought.of("增|减|升|降|长|上年|去年|同比|20\\d\\d年");

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD);
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        if (!passage.isStatement() || passage.quantities().size() < 2) {
            return;
        }
        Matcher list = LIST.matcher(passage.text());
        while (list.find()) {
            List<Quantity> numbers = quantities(passage, list.start(1), list.end(1));
            if (numbers.size() > 1 && numbers.stream().allMatch(Quantity::isPercent)) {
                shares(list, numbers, passage, facts, findings);
            } else if (numbers.size() > 1 && numbers.stream().allMatch(Quantity::isMoney)) {
                sums(list, numbers, passage, facts, findings);
            }
        }
    }

    private static List<Quantity> quantities(Passage passage, int from, int to) {
        return passage.quantities().stream()
                .filter(each -> each.start() >= from && each.end() <= to)
                .toList();
    }

    /** Percentages behind as many sums are their shares. */
    private static void shares(Matcher list, List<Quantity> percents, Passage passage, Facts facts, Findings findings) {
        int from = Letters.sentenceStart(passage.text(), list.start());
        List<Quantity> sums = quantities(passage, from, list.start()).stream()
                .filter(Quantity::isMoney)
                .toList();
        String between = passage.text().substring(from, list.start(1));
        if (sums.size() < percents.size() || OTHER.isIn(between)) {
            return;
        }
        List<Amount> parts = sums.subList(sums.size() - percents.size(), sums.size()).stream()
                .map(Quantity::wan)
                .toList();
        List<Amount> wholes = new ArrayList<>(List.of(Amount.sum(parts)));
        sums.stream().map(Quantity::wan).forEach(wholes::add);
        wholes.addAll(facts.totals());
        for (int i = 0; i < parts.size(); i++) {
            Amount part = parts.get(i);
            BigDecimal said = percents.get(i).value();
            boolean so = wholes.stream()
                    .filter(whole -> whole.value().signum() > 0)
                    .anyMatch(whole -> Rate.of(part, whole).mayPrintAs(said));
            if (!so) {
                Rate right = Rate.of(part, wholes.get(0));
                report(percents.get(i), part.rounded() + "万元占 " + right.rounded(2) + "%", passage, findings);
                return;
            }
        }
    }

    /** Sums behind as many names are what the booklet has under them. */
    private static void sums(Matcher list, List<Quantity> sums, Passage passage, Facts facts, Findings findings) {
        int from = Letters.clauseStart(passage.text(), list.start());
        Matcher names = NAMES.matcher(passage.text()).region(sentence(passage, list, from), list.start());
        boolean other = OTHER.isIn(passage.text().substring(from, list.start(1)));
        if (other || !names.find()) {
            return;
        }
        String[] each = names.group(1).split("[、和与及]");
        for (int i = 0; i < sums.size() && each.length == sums.size(); i++) {
            String name = each[i];
            Quantity sum = sums.get(i);
            Subject subject = facts.subjects().endingAt(name, 0, name.length());
            Optional<Amount> right = Optional.ofNullable(subject).stream()
                    .flatMap(found -> found.sums(Role.ACTUAL).stream())
                    .filter(amount -> !amount.isZero())
                    .findFirst();
            boolean wrong = right.isPresent()
                    && subject.all().stream().noneMatch(sum::mayBe)
                    && Meant.isNear(sum.wan().value(), right.get().value());
            if (wrong) {
                report(sum, "“" + subject.name() + "”是 " + right.get().rounded() + "万元", passage, findings);
                return;
            }
        }
    }

    /** Where the names begin: they are parted by 、, which a clause ends with. */
    private static int sentence(Passage passage, Matcher list, int from) {
        int begin = from;
        while (begin > 0 && "，。；：".indexOf(passage.text().charAt(begin - 1)) < 0) {
            begin--;
        }
        return Math.min(begin, list.start());
    }

    private static void report(Quantity quantity, String message, Passage passage, Findings findings) {
        findings.reportUnlessTold(CARD, passage, quantity.start(), quantity.end(), message, "请按所列的先后核对各数");
    }
}
