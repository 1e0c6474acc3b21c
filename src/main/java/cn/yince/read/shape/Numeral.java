package cn.yince.read.shape;

import cn.yince.read.yaml.KeyText;
import cn.yince.read.yaml.Typed;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Exact numbers as clerks type them: {@code 1,234.56}, {@code １２．３}, {@code （1.00）} for minus one. */
public final class Numeral {
    private static final Pattern FORM = Pattern.compile("(\\d+|\\d{1,3}(?:,\\d{3})+)(\\.\\d+)?");
    /** Characters of a number with all its commas; to make one of a million digits takes half a minute. */
    private static final int LONGEST = 100;

    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(12);

    private Numeral() {}

    /** The number, or empty after reporting why it is none. */
    static Optional<BigDecimal> read(String kind, Typed typed, At at) {
        return Scalars.expect(kind, typed, at).flatMap(scalar -> read(kind, scalar, scalar.text(), at));
    }

    /** The same for a part of what was typed. */
    static Optional<BigDecimal> read(String kind, Typed.Scalar scalar, String text, At at) {
        Optional<BigDecimal> value = of(text);
        if (text.length() > LONGEST) {
            at.error(
                    "Y0308",
                    scalar,
                    at.name() + "填的“" + scalar.quoted() + "”有 " + text.length() + " 个字，长得不可能是数",
                    "请检查位数");
        } else if (value.isEmpty()) {
            NumeralFault fault = NumeralFault.of(KeyText.halfWidth(text).strip());
            at.error(fault.code(), scalar, at.name() + "填的“" + scalar.quoted() + "”" + fault.message(), fault.hint());
        } else if (value.get().abs().compareTo(LARGEST) > 0) {
            at.error("Y0308", scalar, at.name() + "填的“" + scalar.quoted() + "”大得不可能", "请检查位数和金额单位");
            return Optional.empty();
        }
        return value;
    }

    /** The number a text says; nothing when it is none. */
    public static Optional<BigDecimal> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String typed = KeyText.halfWidth(text).strip();
        boolean inBrackets = typed.startsWith("(") && typed.endsWith(")");
        boolean negative = inBrackets || typed.startsWith("-");
        String digits = inBrackets ? typed.substring(1, typed.length() - 1) : negative ? typed.substring(1) : typed;
        Matcher form = FORM.matcher(digits.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(form.group().replace(",", ""));
        return Optional.of(negative ? value.negate() : value);
    }
}
