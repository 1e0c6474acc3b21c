package cn.yince.check.prose;

import cn.yince.compute.Figure.Money;
import cn.yince.compute.Group;
import cn.yince.problem.RuleCard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * T0135: a number that neither the booklet nor another text has, but that would be what the numbers around it come to
 * were a digit of it typed otherwise: their difference, sum, product or rate, whatever words stand between. That it is
 * mistyped is the evidence; where the words before it say how it is reckoned, less of it will do.
 */
final class Reckoned implements Rule {
    private static final RuleCard CARD =
            RuleCard.hint("T0135", "算得的数", "文字里的数不是同一处的数相减、相加、相乘、相除的得数错了一位、写颠倒或点错了小数点", "同一句、同一张表、同一节的数");
    private static final Pattern LEFT = Pattern.compile("(?:还|仍|尚)?(?:没有|没|未|结余|节余|剩余|缺口|差额)");
    private static final BigDecimal ROUNDED = new BigDecimal("0.0005");
    private static final int MOST = 14;
    private static final int ENOUGH = 3;

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD);
    }

    @Override
    public void checkAll(Facts facts, Findings findings) {
        Map<Passage, List<Token>> tokens = new IdentityHashMap<>();
        Map<String, Integer> places = new HashMap<>();
        Set<String> texts = new HashSet<>();
        for (Passage passage : facts.passages()) {
            boolean looked = passage.section() != null
                    && !passage.quantities().isEmpty()
                    && !passage.area().equals("名词解释")
                    && !Forms.isName(passage.slot());
            if (Letters.hasDigit(passage.text())) {
                List<Token> found = Token.in(passage.text());
                if (texts.add(passage.text())) {
                    found.stream().map(Reckoned::key).distinct().forEach(key -> places.merge(key, 1, Integer::sum));
                }
                if (looked && found.size() <= MOST) {
                    tokens.put(passage, found);
                }
            }
        }
        for (Passage passage : facts.passages()) {
            List<Token> found = tokens.getOrDefault(passage, List.of());
            for (Token token : found) {
                if (found.size() > 1 && !token.about() && places.get(key(token)) == 1) {
                    look(token, found, passage, facts, findings);
                }
            }
        }
    }

    private static String key(Token token) {
        return token.value().stripTrailingZeros().toPlainString() + token.unit();
    }

    private static void look(Token token, List<Token> all, Passage passage, Facts facts, Findings findings) {
        int precision = token.digits().precision();
        boolean looked = precision >= 2 && !token.each() && !isFigure(token, passage, facts);
        if (!looked) {
            return;
        }
        List<BigDecimal> known = known(passage, token.unit());
        if (known.stream().anyMatch(token::is)) {
            return;
        }
        List<Result> results = Result.of(token, all, known, passage);
        if (results.stream().anyMatch(result -> isAbout(token, result))) {
            return;
        }
        String text = passage.text();
        String before = text.substring(Letters.clauseStart(text, token.start()), token.start());
        boolean left = LEFT.matcher(text).region(token.end(), text.length()).lookingAt();
        Optional<Result> meant = results.stream()
                .filter(result -> isMistyped(
                        token, result, result.how().isToldBy(before) || left && result.how() == Result.How.APART))
                .findFirst();
        meant.ifPresent(result -> findings.reportUnlessTold(
                CARD,
                passage,
                token.start(),
                token.end(),
                result.told() + " = " + Result.shown(token.exactAs(result.value()), token.unit()) + "，像是写错了数字",
                "请核对这几个数，说的不是一回事就不必管"));
    }

    private static boolean isFigure(Token token, Passage passage, Facts facts) {
        return !token.isCount()
                && passage.quantities().stream()
                        .filter(quantity -> quantity.start() == token.start())
                        .anyMatch(facts::isFigure);
    }

    /** Numbers of one unit in what the text stands beside. */
    private static List<BigDecimal> known(Passage passage, String unit) {
        List<BigDecimal> known = new ArrayList<>();
        if (passage.isForm()) {
            passage.indicators().numbers().stream()
                    .filter(each -> each.value().unit().equals(unit))
                    .forEach(each -> known.add(each.value().number()));
        } else if (unit.equals("元")) {
            passage.section().all(Money.class).forEach((name, sum) -> known.add(inYuan(sum)));
            for (Group change : passage.changes()) {
                change.all(Money.class).forEach((name, sum) -> known.add(inYuan(sum)));
            }
        }
        return known.stream()
                .map(BigDecimal::abs)
                .filter(each -> each.signum() > 0)
                .distinct()
                .toList();
    }

    private static BigDecimal inYuan(Money sum) {
        return sum.amount().value().movePointRight(4);
    }

    private static boolean isMistyped(Token token, Result result, boolean told) {
        BigDecimal written = token.digits();
        BigDecimal right = token.digits(result.value());
        Typo typo = Typo.anyOf(written, right).orElse(null);
        boolean cued = told && (result.near() || typo == Typo.ORDER);
        int precision = written.precision();
        int least = Math.max(
                written.stripTrailingZeros().precision(),
                right.stripTrailingZeros().precision());
        if (typo == null) {
            return false;
        }
        return switch (typo) {
            case ORDER ->
                cued
                        ? precision >= (token.isCount() ? 2 : ENOUGH)
                        : precision >= ENOUGH && least >= ENOUGH && isNeighbours(written, right);
            case DIGIT -> cued && written.stripTrailingZeros().precision() >= ENOUGH;
            case POINT, SCALE -> least >= ENOUGH || cued && least >= 2;
            case LENGTH -> cued && precision >= ENOUGH;
        };
    }

    /** Whether a number is a result, but for what the numbers it comes of were rounded by. */
    private static boolean isAbout(Token token, Result result) {
        boolean rounded = result.how() == Result.How.RATE || result.how() == Result.How.PRODUCT;
        BigDecimal apart = token.value().subtract(result.value()).abs();
        return token.is(result.value())
                || rounded && apart.compareTo(result.value().multiply(ROUNDED)) <= 0;
    }

    /** Whether two numbers of as many digits differ in two that stand side by side. */
    private static boolean isNeighbours(BigDecimal written, BigDecimal right) {
        String one = written.toPlainString();
        String other = right.toPlainString();
        int first = 0;
        while (one.charAt(first) == other.charAt(first)) {
            first++;
        }
        return first + 2 <= one.length() && one.substring(first + 2).equals(other.substring(first + 2));
    }
}
