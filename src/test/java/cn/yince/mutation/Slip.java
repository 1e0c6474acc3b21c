package cn.yince.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Ways in which a number is typed wrongly. */
enum Slip {
    TIMES_TEN("×10"),
    SWAPPED("两位颠倒"),
    SIGN("变号"),
    A_TENTH_MORE("+0.1"),
    A_TENTH_LESS("−0.1"),
    TWO_CENTS_MORE("+0.02"),
    TWO_CENTS_LESS("−0.02"),
    CLEARED("清空");

    final String label;

    Slip(String label) {
        this.label = label;
    }

    /**
     * What is typed instead; several texts where the slip may happen at several places, none where it changes nothing.
     */
    List<String> of(Leaf leaf) {
        BigDecimal number = leaf.number();
        return switch (this) {
            case TIMES_TEN -> unlessZero(number, number.movePointRight(1));
            case SWAPPED -> swapped(leaf.scalar().text());
            case SIGN -> unlessZero(number, number.negate());
            case A_TENTH_MORE -> List.of(plain(number.add(new BigDecimal("0.1"))));
            case A_TENTH_LESS -> List.of(plain(number.subtract(new BigDecimal("0.1"))));
            case TWO_CENTS_MORE -> List.of(plain(number.add(new BigDecimal("0.02"))));
            case TWO_CENTS_LESS -> List.of(plain(number.subtract(new BigDecimal("0.02"))));
            case CLEARED -> number.signum() == 0 ? List.of() : List.of("");
        };
    }

    private static List<String> unlessZero(BigDecimal number, BigDecimal instead) {
        return number.signum() == 0 ? List.of() : List.of(plain(instead));
    }

    /** Neighbouring digits, also across the point, that differ. */
    private static List<String> swapped(String text) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            int next = i + 1 < text.length() && !Character.isDigit(text.charAt(i + 1)) ? i + 2 : i + 1;
            if (next < text.length() && Character.isDigit(text.charAt(i)) && text.charAt(i) != text.charAt(next)) {
                char[] swapped = text.toCharArray();
                swapped[i] = text.charAt(next);
                swapped[next] = text.charAt(i);
                all.add(new String(swapped));
            }
        }
        return all;
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
