package cn.yince.check.prose;

import cn.yince.check.prose.naming.Vocabulary;
import cn.yince.problem.RuleCard;
import cn.yince.unit.amount.Amount;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** T0101 to T0104, T0123: a sum that stands behind a name is a sum the booklet has under that name. */
final class NamedSums implements Rule {
    static final RuleCard FIGURE =
            RuleCard.error("T0101", "文字中点名的金额", "名称紧接的预算、决算、上年、增减金额 = 情况说明和公开表中同名的数（按文字写出的位数四舍五入）", "勾稽关系：文字与公开表一致");
    private static final RuleCard LOOSE =
            RuleCard.hint("T0102", "文字中提到的金额", "栏目或科目名称紧接的金额，应是公开表中同名的某一个数", "勾稽关系：文字与公开表一致");
    private static final RuleCard ABSENT =
            RuleCard.error("T0103", "文字中的科目名称", "写了预算数、决算数的功能分类科目，应是公开表中有金额的科目", "政府收支分类科目；{表:一般公共预算财政拨款支出决算表、预算支出总表}");
    private static final RuleCard UNIT = RuleCard.error("T0104", "元与万元", "文字中的金额与同名的数正好相差一万倍，是把元和万元混用", "各表金额单位为万元");
    private static final RuleCard LIKELY =
            RuleCard.hint("T0123", "疑为万元的金额", "以“元”“亿元”写出的金额，不与本册同名的万元数大小相近", "各表金额单位为万元");

    /** Digits that two figures hardly share by chance. */
    private static final int EXACT = 5;

    private static final List<String> TOTALS = List.of("本年收入合计", "本年支出合计", "收入总计", "支出总计");

    @Override
    public List<RuleCard> cards() {
        return List.of(FIGURE, LOOSE, ABSENT, UNIT, LIKELY);
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        if (passage.isStatement()) {
            for (Claim claim : facts.claims(passage)) {
                if (claim.subject() != null
                        && claim.whole()
                        && claim.quantity().isMoney()
                        && !claim.quantity().vague()) {
                    check(claim, passage, facts, findings);
                } else if (claim.subject() == null && isTotalInYuan(claim.quantity(), facts)) {
                    likely(claim.quantity(), "支出、收入总数", "元", passage, findings);
                } else if (isFigureInYuan(claim.quantity(), facts)) {
                    likely(claim.quantity(), "数", "元", passage, findings);
                } else if (claim.subject() == null && isFigureInHundredMillions(claim.quantity(), facts)) {
                    likely(claim.quantity(), "数", "亿元", passage, findings);
                }
            }
        }
    }

    private static void likely(Quantity sum, String what, String unit, Passage passage, Findings findings) {
        findings.report(
                LIKELY,
                passage,
                sum,
                "%s 是本册以万元计的%s，这里写作“%s”".formatted(sum.value().toPlainString(), what, unit),
                "请核对金额单位是%s还是万元".formatted(unit));
    }

    /** Whether a sum in 元 has the very digits, with its decimals, of a figure in 万元 and is none itself. */
    private static boolean isFigureInYuan(Quantity sum, Facts facts) {
        return sum.unit().equals("元")
                && !sum.vague()
                && sum.value().scale() == 2
                && sum.value().precision() > 4
                && facts.isFigure(new Quantity(sum.start(), sum.end(), sum.value(), "万元", false))
                && !facts.isFigure(sum);
    }

    /** Whether a sum in 亿元 has the very digits, with its decimals, of a figure in 万元 and is none itself. */
    private static boolean isFigureInHundredMillions(Quantity sum, Facts facts) {
        return sum.unit().equals("亿元")
                && !sum.vague()
                && sum.value().scale() == 2
                && sum.value().precision() > 3
                && facts.isFigure(new Quantity(sum.start(), sum.end(), sum.value(), "万元", false))
                && !facts.isFigure(sum);
    }

    private static final Pattern AGAINST = Pattern.compile("^(?:比|较|与|同){1,40}");
    private static final Sought LAST_YEAR = Sought.of("上年|去年|前一年|上一年|预算|20\\d\\d年");

    private static void check(Claim claim, Passage passage, Facts facts, Findings findings) {
        Subject subject = claim.subject();
        Role role = role(claim, facts.year());
        boolean settled = claim.explicit() || role == Role.CHANGE || role == Role.PRIOR || claim.stated();
        if (PartsOfChange.look(claim, passage, findings)) {
            return;
        }
        if (role == Role.OTHER || !settled || isFromAnother(claim, facts) || isOwn(claim, passage)) {
            return;
        }
        if (isAbsent(claim, role)) {
            reportAbsent(claim, passage, facts, findings);
            return;
        }
        boolean strict =
                subject.kind() == Subject.Kind.FIGURE || subject.kind() == Subject.Kind.FUNCTIONAL && claim.stated();
        boolean compared = role == Role.CHANGE || role == Role.PRIOR;
        List<Amount> sums = compared || strict && claim.stated() ? subject.sums(role) : subject.all();
        boolean untold =
                role == Role.BUDGET && subject.sums(Role.BUDGET).stream().allMatch(Amount::isZero)
                        || isOfAnotherWhole(claim);
        boolean looked = !untold && (subject.kind() != Subject.Kind.LOOSE || isLooselyHere(subject, passage, facts));
        if (role == Role.BUDGET && untold && Meant.isLikelyWan(claim)) {
            findings.report(
                    LIKELY, passage, claim.quantity(), "“%s”本册以万元计，这里写作“元”".formatted(subject.name()), "请核对金额单位是元还是万元");
        } else if (subject.kind() == Subject.Kind.LOOSE && isUnderLongerName(claim, facts)) {
            return;
        } else if (!sums.isEmpty() && looked && sums.stream().noneMatch(sum -> agrees(claim, role, sum))) {
            report(claim, role, sums, strict, passage, findings);
        }
    }

    /** Whether a sum told to the last digit is the very figure the text stands beside, whatever the words call it. */
    private static boolean isOwn(Claim claim, Passage passage) {
        Quantity quantity = claim.quantity();
        return passage.isReason()
                && claim.role() == Role.ACTUAL
                && quantity.value().stripTrailingZeros().precision() >= EXACT
                && Operand.own(passage)
                        .filter(own -> own.actual().stream().anyMatch(quantity::mayBe))
                        .isPresent();
    }

    /** Whether it is told how far the figure is from another one. */
    private static boolean isFromAnother(Claim claim, Facts facts) {
        String base = AGAINST.matcher(claim.base()).replaceAll("");
        return claim.role() == Role.CHANGE
                && base.length() > 1
                && !LAST_YEAR.isIn(base)
                && Operand.isNamed(base, facts);
    }

    /** Whether a table has the sum under a name that begins or ends with this one, such as 收入 behind it. */
    private static boolean isUnderLongerName(Claim claim, Facts facts) {
        return facts.ledger().amounts().entrySet().stream()
                .anyMatch(cell -> cell.getKey().contains(claim.subject().name())
                        && claim.quantity().mayBe(cell.getValue()));
    }

    /** Whether a sum in 元 has the very digits, with its 角 and 分, of the year's income or spending in 万元. */
    private static boolean isTotalInYuan(Quantity quantity, Facts facts) {
        return quantity.unit().equals("元")
                && quantity.value().stripTrailingZeros().scale() == 2
                && TOTALS.stream()
                        .map(name -> facts.subjects().endingAt(name, 0, name.length()))
                        .filter(Objects::nonNull)
                        .flatMap(total -> total.sums(Role.ACTUAL).stream())
                        .anyMatch(total -> total.rounded().compareTo(quantity.value()) == 0);
    }

    /**
     * Whether it is a part of a sum that is less than what the booklet has under this name, such as the money of some
     * projects.
     */
    private static boolean isOfAnotherWhole(Claim claim) {
        if (claim.partOf() == null || claim.role() != Role.ACTUAL) {
            return false;
        }
        Amount whole = claim.partOf().wan();
        return claim.subject().sums(Role.ACTUAL).stream()
                .noneMatch(sum -> sum.value()
                                .subtract(sum.slack())
                                .compareTo(whole.value().add(whole.slack()))
                        <= 0);
    }

    /** Columns of tables anywhere; economic items only where nothing but 基本支出 is meant. */
    private static boolean isLooselyHere(Subject subject, Passage passage, Facts facts) {
        boolean column = subject.all().size() > 1;
        return column || facts.chapters().isBasic(passage.area());
    }

    private static Role role(Claim claim, int thisYear) {
        Role role = claim.elsewhere() ? Role.OTHER : claim.role();
        boolean lastYear = claim.year() == thisYear - 1;
        if (role == Role.ACTUAL && lastYear) {
            return claim.subject().sums(Role.PRIOR).isEmpty() ? Role.OTHER : Role.PRIOR;
        } else if (role == Role.ACTUAL || role == Role.BUDGET) {
            return claim.year() == 0 || claim.year() == thisYear ? role : Role.OTHER;
        } else if (role == Role.CHANGE) {
            return claim.base().contains("预算") || claim.base().isEmpty() ? Role.OTHER : role;
        }
        return role == Role.PRIOR ? role : Role.OTHER;
    }

    private static boolean isAbsent(Claim claim, Role role) {
        return claim.subject().kind() == Subject.Kind.FUNCTIONAL
                && claim.explicit()
                && claim.stated()
                && (role == Role.BUDGET || role == Role.ACTUAL)
                && claim.quantity().value().signum() != 0
                && claim.subject().isNothing();
    }

    private static boolean agrees(Claim claim, Role role, Amount sum) {
        if (role != Role.CHANGE) {
            return claim.quantity().mayBe(sum);
        }
        boolean zero = claim.quantity().value().signum() == 0;
        boolean way = zero || claim.down()
                ? zero || sum.value().signum() <= 0
                : sum.value().signum() >= 0;
        return way && claim.quantity().mayBe(sum.abs());
    }

    private static void report(
            Claim claim, Role role, List<Amount> sums, boolean strict, Passage passage, Findings findings) {
        Quantity quantity = claim.quantity();
        Optional<String> turned = claim.role() == Role.CHANGE ? turned(claim, sums) : Optional.empty();
        if (turned.isPresent()) {
            findings.report(strict ? FIGURE : LOOSE, passage, quantity, turned.get(), "请核对增减方向，或用花括号引用这个数");
            return;
        }
        List<Amount> own = claim.subject().sums(role);
        String known = (own.isEmpty() ? sums : own)
                .stream()
                        .filter(sum -> !sum.isZero() || own.size() == 1 || sums.size() == 1)
                        .map(sum -> told(claim, sum))
                        .distinct()
                        .limit(3)
                        .collect(Collectors.joining("、"));
        boolean mixed = sums.stream().anyMatch(sum -> Meant.mixes(quantity, sum));
        findings.report(
                mixed ? UNIT : strict ? FIGURE : LOOSE,
                passage,
                quantity,
                mixed
                        ? "与“%s”的 %s相差一万倍".formatted(claim.subject().name(), known)
                        : "写作 %s%s%s，本册“%s”为 %s"
                                .formatted(
                                        claim.role() == Role.CHANGE ? way(claim.down()) : "",
                                        quantity.value().toPlainString(),
                                        quantity.unit(),
                                        claim.subject().name(),
                                        known),
                mixed ? "请核对金额单位是元还是万元" : "请改正文字，或用花括号引用这个数");
    }

    /** What to say when nothing but the direction differs. */
    private static Optional<String> turned(Claim claim, List<Amount> sums) {
        return sums.stream()
                .filter(sum -> claim.quantity().mayBe(sum.abs()))
                .findFirst()
                .map(sum -> "文字写%s，本册“%s”是%s：方向相反"
                        .formatted(
                                way(claim.down())
                                        + claim.quantity().value().toPlainString()
                                        + claim.quantity().unit(),
                                claim.subject().name(),
                                told(claim, sum)));
    }

    private static String way(boolean down) {
        return down ? "减少" : "增加";
    }

    /**
     * A sum of the booklet: a change with its direction, and with more digits where two would look like what was typed.
     */
    private static String told(Claim claim, Amount sum) {
        boolean change = claim.role() == Role.CHANGE;
        String two = sum.rounded().abs().toPlainString();
        boolean alike = claim.quantity().unit().equals("万元")
                && claim.quantity().value().compareTo(sum.rounded().abs()) == 0;
        String digits = alike ? (sum.value().scale() > 2 ? sum.value().abs().toPlainString() : two) : two;
        String sign = change
                ? sum.value().signum() == 0 ? "" : way(sum.value().signum() < 0)
                : sum.value().signum() < 0 ? "-" : "";
        return sign + digits + "万元";
    }

    private static void reportAbsent(Claim claim, Passage passage, Facts facts, Findings findings) {
        Vocabulary.Functional functional = facts.chapters().functional();
        String likely = facts.ledger().codes(functional.table()).stream()
                .filter(code -> code.length() > 3)
                .filter(code -> claim.role() == Role.ACTUAL)
                .filter(code ->
                        claim.quantity().mayBe(facts.ledger().amount(functional.table(), code, functional.column())))
                .map(code -> facts.codes().functional(code))
                .findFirst()
                .map(name -> "是否应为“" + name + "”？")
                .orElse("");
        findings.report(
                ABSENT,
                passage,
                claim.quantity(),
                functional.table() + "中没有“" + claim.subject().name() + "”的金额",
                likely + "请按" + functional.table() + "核对科目名称");
    }
}
