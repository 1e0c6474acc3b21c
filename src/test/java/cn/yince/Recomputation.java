package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.problem.Place;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.amount.Origin;
import cn.yince.unit.amount.Rate;
import cn.yince.unit.amount.Traced;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a number once more, from what stands in the unit file at the places its trace names and from nothing else. */
final class Recomputation {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern NUMERAL = Pattern.compile("[(-]?[\\d,]+(\\.\\d+)?");
    private final Map<String, List<String>> files = new HashMap<>();
    private final Map<String, BigDecimal> named = new HashMap<>();

    /** A number of files on disk; one that is not may be given. */
    Recomputation(String name, String text) {
        files.put(name, text.lines().toList());
    }

    private List<String> lines(Place place) {
        return files.computeIfAbsent(place.file(), Recomputation::linesOnDisk);
    }

    private static List<String> linesOnDisk(String file) {
        try {
            return Files.readAllLines(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean inYuan(Place place) {
        return lines(place).stream().anyMatch(line -> line.matches("金额单位: 元\\s*(#.*)?"));
    }

    BigDecimal of(Traced number) {
        Origin origin = number.origin();
        if (origin instanceof Origin.Named stored) {
            BigDecimal value = of(stored.of());
            assertThat(value).as(stored.name()).isEqualByComparingTo(number.number());
            assertThat(named.merge(stored.name(), value, (a, b) -> a))
                    .as(stored.name())
                    .isEqualByComparingTo(value);
            return value;
        } else if (origin instanceof Origin.Absent) {
            return BigDecimal.ZERO;
        } else if (origin instanceof Origin.Typed typed) {
            BigDecimal there = at(typed.place());
            return number instanceof Amount && inYuan(typed.place()) ? there.movePointLeft(4) : there;
        } else if (origin instanceof Origin.Published published) {
            BigDecimal there = at(published.place());
            assertThat(mayPrintAs(published.derived(), there))
                    .as(published.place().toString())
                    .isTrue();
            of(published.derived());
            return there;
        } else if (origin instanceof Origin.Sum sum) {
            return of(sum.first()).add(of(sum.second()));
        } else if (origin instanceof Origin.Difference difference) {
            return of(difference.from()).subtract(of(difference.less()));
        } else if (origin instanceof Origin.Magnitude magnitude) {
            return of(magnitude.of()).abs();
        } else if (origin instanceof Origin.Quotient quotient) {
            BigDecimal part = of(quotient.part());
            BigDecimal whole = of(quotient.whole());
            return part.signum() == 0 ? part : part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
        } else if (origin instanceof Origin.NoQuotient none) {
            assertThat(of(none.whole()).setScale(2, RoundingMode.HALF_UP)).isEqualByComparingTo(BigDecimal.ZERO);
            return BigDecimal.ZERO;
        } else if (origin instanceof Origin.PointsOf points) {
            BigDecimal full = BigDecimal.valueOf(points.points());
            return full.multiply(of(points.rate()))
                    .divide(HUNDRED, points.decimals(), RoundingMode.HALF_UP)
                    .min(full);
        } else if (origin instanceof Origin.Number counted) {
            counted.counted().forEach(this::of);
            return BigDecimal.valueOf(counted.counted().size());
        } else if (origin instanceof Origin.Mean mean) {
            BigDecimal sum = mean.of().stream().map(this::of).reduce(BigDecimal.ZERO, BigDecimal::add);
            return sum.divide(BigDecimal.valueOf(mean.of().size()), mean.decimals(), RoundingMode.HALF_UP);
        }
        throw new AssertionError("unknown origin of " + number);
    }

    private static boolean mayPrintAs(Traced derived, BigDecimal published) {
        return derived instanceof Rate rate ? rate.mayPrintAs(published) : ((Amount) derived).mayPrintAs(published);
    }

    private BigDecimal at(Place place) {
        String typed = lines(place).get(place.line() - 1);
        int from = typed.offsetByCodePoints(0, place.column() - 1);
        String there = Normalizer.normalize(typed.substring(from), Normalizer.Form.NFKC)
                .replaceFirst("^['\"]", "");
        Matcher numeral = NUMERAL.matcher(there);
        assertThat(numeral.lookingAt()).as(place + ": " + typed).isTrue();
        String digits = numeral.group().replace(",", "");
        return digits.startsWith("(") ? new BigDecimal(digits.substring(1)).negate() : new BigDecimal(digits);
    }
}
