package cn.yince.mutation;

import cn.yince.read.Retyped.Scalar;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * One number as typed.
 *
 * @param scalar where and what
 * @param nature what sort of number
 * @param yuan whether its file is in 元
 */
record Leaf(Scalar scalar, Nature nature, boolean yuan) {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9,]+(\\.[0-9]+)?");
    private static final Pattern NO_FIGURE =
            Pattern.compile("年度|(.*\\.)?([^.]*(编码|电话|指标值|完成值|日期|时间|名称|职责|机构设置)|科目补充\\..*|下属单位\\..*)(\\.\\d+)?");
    private static final Pattern COUNT = Pattern.compile(".*\\.(批次|人次|团组|保有量|购置数量|数量)|国有资产\\..*");

    /** Sorts of numbers. */
    enum Nature {
        AMOUNT,
        BALANCE,
        SCORE,
        COUNT,
        PERCENT
    }

    /** Whether a text is a figure at all: no year, code, telephone number or target of an indicator. */
    static boolean isFigure(Scalar scalar) {
        return NUMBER.matcher(scalar.text()).matches()
                && !NO_FIGURE.matcher(scalar.path()).matches();
    }

    static Leaf of(Scalar scalar, boolean yuan) {
        return new Leaf(scalar, nature(scalar.path()), yuan);
    }

    private static Nature nature(String path) {
        if (path.startsWith("结转结余")) {
            return Nature.BALANCE;
        } else if (path.startsWith("公布数") && path.endsWith("比")) {
            return Nature.PERCENT;
        } else if (path.endsWith("得分") || path.endsWith("分值")) {
            return Nature.SCORE;
        }
        return COUNT.matcher(path).matches() ? Nature.COUNT : Nature.AMOUNT;
    }

    String file() {
        return scalar.file();
    }

    String path() {
        return scalar.path();
    }

    BigDecimal number() {
        return new BigDecimal(scalar.text().replace(",", ""));
    }

    /** What this leaf says when {@code typed} stands there. */
    Interval value(String typed) {
        BigDecimal number = typed.isEmpty() ? BigDecimal.ZERO : new BigDecimal(typed.replace(",", ""));
        if (nature == Nature.AMOUNT || nature == Nature.BALANCE) {
            return yuan ? Interval.exact(number) : Interval.rounded(number);
        }
        return Interval.exact(number);
    }

    /**
     * Whether no such number can stand here, whatever the others are: a negative one, half a vehicle, a score above
     * 100.
     */
    boolean isImpossible(String typed) {
        BigDecimal number = value(typed).value();
        boolean fraction = nature == Nature.COUNT && number.stripTrailingZeros().scale() > 0;
        boolean tooMuch = nature == Nature.SCORE && number.compareTo(BigDecimal.valueOf(100)) > 0;
        return fraction || tooMuch || number.signum() < 0 && nature != Nature.BALANCE;
    }
}
