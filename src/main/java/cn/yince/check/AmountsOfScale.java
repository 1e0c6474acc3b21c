package cn.yince.check;

import cn.yince.problem.Place;
import cn.yince.unit.Given;
import cn.yince.unit.Source;
import cn.yince.unit.amount.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Amounts as typed, by the paths of a unit file, and how many times one is another. All in 万元. */
final class AmountsOfScale {
    /** Between these one amount is ten thousand times the other, give or take what a year changes. */
    private static final BigDecimal LEAST = BigDecimal.valueOf(2_500);

    private static final BigDecimal MOST = BigDecimal.valueOf(40_000);
    private static final String FORMS = "绩效自评";
    private static final String EXECUTED = ".执行";
    private static final int DIGITS = 3;
    private final Given given;
    private final Map<String, BigDecimal> sums = new HashMap<>();

    AmountsOfScale(Given given) {
        this.given = given;
    }

    /** What a path gives, sums of what is below it; zero for nothing. */
    BigDecimal sum(String path) {
        return sums.computeIfAbsent(
                path, asked -> all(asked).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** Every amount at or below a path, by its path, in the order typed. */
    Map<String, BigDecimal> all(String path) {
        Map<String, BigDecimal> amounts = new LinkedHashMap<>();
        Object at = given;
        for (String step : path.split("\\.")) {
            at = path.isEmpty() ? at : step(at, step);
        }
        collect(path, at, amounts);
        return amounts;
    }

    private static Object step(Object at, String step) {
        if (at instanceof Given below) {
            return below.values().get(step);
        }
        boolean number = !step.isEmpty() && step.chars().allMatch(Character::isDigit);
        return number && at instanceof List<?> list && Integer.parseInt(step) <= list.size()
                ? list.get(Integer.parseInt(step) - 1)
                : null;
    }

    private static void collect(String path, Object at, Map<String, BigDecimal> into) {
        String before = path.isEmpty() ? "" : path + ".";
        if (at instanceof Amount amount) {
            into.put(path, amount.value());
        } else if (at instanceof Given below) {
            below.values().forEach((name, value) -> collect(before + name, value, into));
        } else if (at instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collect(before + (i + 1), list.get(i), into);
            }
        }
    }

    /** The path of the largest amount at or below one, of those whose paths end so; the path itself for none. */
    String largest(String path, String end) {
        return all(path).entrySet().stream()
                .filter(each -> each.getKey().endsWith(end))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(path);
    }

    /** Where an amount stands, or in a workbook the largest of those that it is the sum of: people see no sum there. */
    Place place(Source source, String path) {
        String end = path.equals(FORMS) ? EXECUTED : "";
        return source.placeOf(source.isWorkbook() ? largest(path, end) : path);
    }

    /** The names below a path, in the order typed; the numbers of a list. */
    List<String> names(String path) {
        Object at = given;
        for (String step : path.split("\\.")) {
            at = step(at, step);
        }
        if (at instanceof Given below) {
            return List.copyOf(below.names());
        }
        List<String> numbers = new ArrayList<>();
        for (int i = 1; at instanceof List<?> list && i <= list.size(); i++) {
            numbers.add(String.valueOf(i));
        }
        return numbers;
    }

    /** A number of things; 0 for nothing. */
    int count(String path) {
        Object at = given;
        for (String step : path.split("\\.")) {
            at = step(at, step);
        }
        return at instanceof Integer count ? count : 0;
    }

    /**
     * Whether one of two amounts has the very digits of the other, three or more, and is another power of ten times it.
     */
    static boolean differByPower(BigDecimal a, BigDecimal b) {
        if (a.signum() <= 0 || b.signum() <= 0 || a.compareTo(b) == 0) {
            return false;
        }
        BigDecimal digits = a.stripTrailingZeros();
        return digits.precision() >= DIGITS
                && digits.unscaledValue().equals(b.stripTrailingZeros().unscaledValue());
    }

    /** Whether one of two amounts is about ten thousand times the other. */
    static boolean differInScale(BigDecimal a, BigDecimal b) {
        if (a.signum() <= 0 || b.signum() <= 0) {
            return false;
        }
        BigDecimal times = a.max(b).divide(a.min(b), 2, RoundingMode.HALF_UP);
        return times.compareTo(LEAST) >= 0 && times.compareTo(MOST) <= 0;
    }
}
