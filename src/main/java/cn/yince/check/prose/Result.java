package cn.yince.check.prose;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the numbers around a number come to.
 *
 * @param value money in 元
 * @param how how they are reckoned
 * @param near whether all of them stand in the sentence of the number
 * @param told how, as a message says it
 */
record Result(BigDecimal value, How how, boolean near, String told) {
    private static final String GAP = "[^，。；：、\\d]{0,6}$";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    /** How a number may come about, and what is said before it then. */
    enum How {
        APART("(?:多|少|差|差额|超|超出|超支|增|增加|增长|上升|减|减少|节约|节省|结余|结转|剩余?|余|余下|其余|高|低|降|压减|核减|未|没有|缺|短|回落|提高)"),
        TOGETHER("(?:共|合计|总计|共计|一共|总数|总额|合共|之和|两者|[两三四五六七八九]项|[两三]级|合起来)"),
        RATE("(?:占|率|为|达到?|完成|增长|下降|减少|增加|上升|降低|是|的|增|降|减|幅)"),
        PRODUCT("(?:共|合计|共计|总计|需|支付|支出|为|约|是|计|折合|应付|测算)");

        private final Pattern cue;

        How(String cue) {
            this.cue = Pattern.compile(cue + GAP);
        }

        /** Whether words end with what is said before such a number. */
        boolean isToldBy(String before) {
            return cue.matcher(before).find();
        }
    }

    /**
     * All that a number may be.
     *
     * @param token the number
     * @param all the numbers of its text
     * @param known numbers of its unit in what the text stands beside
     */
    static List<Result> of(Token token, List<Token> all, List<BigDecimal> known, Passage passage) {
        int from = Letters.sentenceStart(passage.text(), token.start());
        int to = Letters.sentenceEnd(passage.text(), token.end());
        List<Token> others = all.stream()
                .filter(each -> each != token && !each.about())
                .filter(each -> each.start() >= from && each.end() <= to)
                .toList();
        List<Result> results = new ArrayList<>();
        if (token.isRate()) {
            rates(token, others, results);
            return results;
        }
        List<Token> alike = others.stream()
                .filter(each -> each.isLike(token) && !each.each())
                .toList();
        for (int i = 0; i < alike.size(); i++) {
            for (int j = i + 1; j < alike.size(); j++) {
                apart(alike.get(i).value(), alike.get(j).value(), token.unit(), true, results);
                results.add(new Result(
                        alike.get(i).value().add(alike.get(j).value()),
                        How.TOGETHER,
                        true,
                        shown(alike.get(i).value(), token.unit()) + " + "
                                + shown(alike.get(j).value(), token.unit())));
            }
            for (BigDecimal figure : known) {
                apart(alike.get(i).value(), figure, token.unit(), false, results);
            }
        }
        sums(token, alike, results);
        if (token.isMoney()) {
            products(others, results);
        }
        return results;
    }

    private static void apart(BigDecimal one, BigDecimal other, String unit, boolean near, List<Result> results) {
        BigDecimal more = one.max(other);
        BigDecimal less = one.min(other);
        if (more.compareTo(less) > 0) {
            results.add(
                    new Result(more.subtract(less), How.APART, near, shown(more, unit) + " − " + shown(less, unit)));
        }
    }

    /** Three and more numbers together: right before, right behind, all; and what is left of one of them. */
    private static void sums(Token token, List<Token> alike, List<Result> results) {
        if (alike.size() <= 2) {
            return;
        }
        int before =
                (int) alike.stream().filter(each -> each.end() <= token.start()).count();
        for (int from = 0; from + 2 < before; from++) {
            results.add(new Result(sum(alike.subList(from, before)), How.TOGETHER, true, "前面各数之和"));
        }
        for (int to = before + 3; to <= alike.size(); to++) {
            results.add(new Result(sum(alike.subList(before, to)), How.TOGETHER, true, "后面各数之和"));
        }
        BigDecimal all = sum(alike);
        results.add(new Result(all, How.TOGETHER, true, "各数之和"));
        for (Token whole : alike) {
            BigDecimal rest = whole.value().subtract(all.subtract(whole.value()));
            if (rest.signum() > 0) {
                results.add(new Result(rest, How.APART, true, shown(whole.value(), whole.unit()) + " 减其余各数"));
            }
        }
    }

    private static BigDecimal sum(List<Token> parts) {
        return parts.stream().map(Token::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void products(List<Token> others, List<Result> results) {
        BigDecimal together = BigDecimal.ZERO;
        Token count = null;
        int prices = 0;
        for (Token each : others) {
            if (each.isCount()) {
                count = each;
            } else if (each.isMoney() && each.each() && count != null) {
                together = together.add(each.value().multiply(count.value()));
                prices++;
                count = null;
            }
        }
        if (prices > 1) {
            results.add(new Result(together, How.PRODUCT, true, "各项单价 × 数量之和"));
        }
        pairs(others, results);
    }

    private static void pairs(List<Token> others, List<Result> results) {
        for (Token price : others) {
            for (Token times : others) {
                if (price.isMoney() && times.isCount() && times.value().signum() > 0) {
                    String told = shown(price.value(), "元") + " × " + shown(times.value(), times.unit());
                    BigDecimal product = price.value().multiply(times.value());
                    results.add(new Result(product, How.PRODUCT, true, told));
                    results.add(new Result(product.multiply(MONTHS), How.PRODUCT, true, told + " × 12"));
                    results.add(new Result(
                            price.value().divide(times.value(), MathContext.DECIMAL64),
                            How.PRODUCT,
                            true,
                            shown(price.value(), "元") + " ÷ " + shown(times.value(), times.unit())));
                }
            }
        }
    }

    private static void rates(Token token, List<Token> others, List<Result> results) {
        BigDecimal times = token.unit().equals("%") ? HUNDRED : BigDecimal.ONE;
        for (Token one : others) {
            for (Token other : others) {
                if (one != other && one.unit().equals(other.unit()) && !one.isRate()) {
                    rate(one, other, times, results);
                }
            }
        }
    }

    private static void rate(Token one, Token other, BigDecimal times, List<Result> results) {
        if (other.value().signum() == 0 || one.value().signum() == 0) {
            return;
        }
        BigDecimal rate =
                one.value().divide(other.value(), MathContext.DECIMAL64).multiply(times);
        String told = shown(one.value(), one.unit()) + " ÷ " + shown(other.value(), other.unit());
        results.add(new Result(rate, How.RATE, true, told));
        results.add(new Result(rate.subtract(times).abs(), How.RATE, true, told + " − 1"));
    }

    /** A number with its unit, money in 万元 where it is so much. */
    static String shown(BigDecimal number, String unit) {
        boolean wan = unit.equals("元") && number.compareTo(TEN_THOUSAND) >= 0;
        return (wan ? number.movePointLeft(4) : number).stripTrailingZeros().toPlainString() + (wan ? "万元" : unit);
    }
}
