package cn.yince.check.prose;

import cn.yince.compute.Figure;
import cn.yince.compute.Group;
import cn.yince.problem.RuleCard;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * T0126: a number that no table has, but would be the figure it stands beside were two of its digits the other way
 * round.
 */
final class SwappedDigits implements Rule {
    private static final RuleCard CARD = RuleCard.hint("T0126", "数字写颠倒", "文字中的数不是册中某数颠倒了两位数字", "文字所在一节、一表的数");
    private static final int DECIMALS = 2;
    private static final int LEAST_DIGITS = 3;
    /** Growth and completion may be of what only the text tells. */
    private static final Sought SHARE = Sought.of("占[^，。；\\d]{0,10}$");
    /** Digits, with two decimals, that two numbers share only where one is the other mistyped. */
    private static final int ANY_DIGITS = 5;

    private static final int PERCENT_DIGITS = 4;

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD);
    }

    @Override
    public void checkAll(Facts facts, Findings findings) {
        Map<Group, Set<String>> figures = new IdentityHashMap<>();
        facts.passages().forEach(passage -> look(passage, facts, figures, findings));
    }

    /** @param figures those of the sections looked at so far */
    private static void look(Passage passage, Facts facts, Map<Group, Set<String>> figures, Findings findings) {
        Group section = passage.section();
        if (section == null || passage.quantities().isEmpty()) {
            return;
        }
        for (Quantity quantity : passage.quantities()) {
            boolean looked = (quantity.unit().equals("万元") || quantity.isPercent())
                    && !quantity.vague()
                    && digits(quantity.value()) >= LEAST_DIGITS;
            if (looked) {
                Set<String> own = figures.computeIfAbsent(section, SwappedDigits::figures);
                Supplier<Set<String>> all = () -> figures.computeIfAbsent(facts.root(), SwappedDigits::figures);
                boolean anywhere = !quantity.isPercent()
                        ? digits(quantity.value()) >= ANY_DIGITS
                        : SHARE.isIn(passage.text().substring(0, quantity.start()));
                look(quantity, own, anywhere ? all : () -> own, passage, facts, findings);
            }
        }
    }

    /**
     * What the number would be: a figure it stands beside, or of the booklet where so many digits are hardly alike by
     * chance.
     */
    private static Optional<String> meant(String written, boolean percent, Set<String> own, Supplier<Set<String>> all) {
        Optional<String> beside = own.stream()
                .filter(figure -> figure.startsWith("%") == percent)
                .map(figure -> figure.substring(percent ? 1 : 0))
                .filter(figure -> isSwapped(written, figure))
                .findFirst();
        boolean enough = written.replace(".", "").length() >= (percent ? PERCENT_DIGITS : ANY_DIGITS);
        return beside.isPresent() || !enough
                ? beside
                : all.get().stream()
                        .filter(figure -> figure.startsWith("%") == percent)
                        .map(figure -> figure.substring(percent ? 1 : 0))
                        .filter(figure -> isSwapped(written, figure) && isNeighbours(written, figure))
                        .findFirst();
    }

    /** Whether the two digits that changed places stand side by side. */
    private static boolean isNeighbours(String written, String figure) {
        String one = written.replace(".", "");
        String other = figure.replace(".", "");
        int first = 0;
        while (one.charAt(first) == other.charAt(first)) {
            first++;
        }
        return one.charAt(first + 1) != other.charAt(first + 1);
    }

    private static void look(
            Quantity quantity,
            Set<String> own,
            Supplier<Set<String>> all,
            Passage passage,
            Facts facts,
            Findings findings) {
        String written = plain(quantity.value());
        String kind = quantity.isPercent() ? "%" : "";
        Optional<String> meant = own.contains(kind + written)
                ? Optional.empty()
                : meant(written, quantity.isPercent(), own, all).filter(figure -> !isElsewhere(kind + written, facts));
        meant.ifPresent(figure -> findings.reportUnlessTold(
                CARD,
                passage,
                quantity.start(),
                quantity.end(),
                "册中是 " + figure + quantity.unit() + "，像是数字写颠倒了",
                "请核对这个数，或用花括号引用"));
    }

    /** Whether the booklet has the number after all. */
    private static boolean isElsewhere(String written, Facts facts) {
        return figures(facts.root()).contains(written)
                || facts.ledger().amounts().values().stream()
                        .anyMatch(amount -> plain(amount.value()).equals(written));
    }

    /** Sums and percentages of a section and what it consists of, percentages with a sign before. */
    private static Set<String> figures(Group section) {
        Set<String> all = new HashSet<>();
        section.eachFigure((group, name, figure) -> number(figure).ifPresent(all::add));
        return all;
    }

    private static Optional<String> number(Figure figure) {
        return figure.as(
                money -> Optional.of(plain(money.amount().value())),
                formMoney -> Optional.of(plain(formMoney.amount().value())),
                percent -> Optional.of("%" + plain(percent.rate().rounded(DECIMALS))),
                count -> Optional.empty(),
                score -> Optional.empty());
    }

    private static String plain(BigDecimal number) {
        return number.abs().setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }

    private static int digits(BigDecimal number) {
        return number.stripTrailingZeros().unscaledValue().abs().toString().length();
    }

    /** Whether two texts of one length differ in two digits that changed places. */
    private static boolean isSwapped(String written, String figure) {
        if (written.length() != figure.length()) {
            return false;
        }
        List<Integer> two = new ArrayList<>();
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) != figure.charAt(i)) {
                two.add(i);
            }
        }
        if (two.size() != 2) {
            return false;
        }
        return written.charAt(two.get(0)) == figure.charAt(two.get(1))
                && written.charAt(two.get(1)) == figure.charAt(two.get(0));
    }
}
