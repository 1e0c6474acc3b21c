package cn.yince.layout;

import cn.yince.compute.Figure;
import cn.yince.compute.Text;
import cn.yince.pack.Settings.Numbers;
import cn.yince.pack.TableMoney;
import cn.yince.unit.amount.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.BiFunction;

/** How a pack prints numbers: the only place where a figure becomes text. */
public final class Formats {
    private final Numbers numbers;

    /** Formats by a pack's settings. */
    public Formats(Numbers numbers) {
        this.numbers = numbers;
    }

    /** A figure in prose. */
    public String prose(Figure figure) {
        return figure.as(
                money -> money.isZero()
                        ? numbers.proseZero()
                        : grouped(money.amount().rounded(), numbers.proseSeparators()),
                formMoney -> trimmed(formMoney.amount().value()),
                percent -> percent(percent) + "%",
                count -> String.valueOf(count.number()),
                score -> trimmed(score.points()));
    }

    /** The bare number of a figure with all its decimals: no separators, no %. */
    public String number(Figure figure) {
        return exact(figure).toPlainString();
    }

    /** The bare number of a figure without trailing zeros. */
    public String shortNumber(Figure figure) {
        return trimmed(exact(figure));
    }

    /** Money in 元, without separators and trailing zeros; empty for anything else. */
    public Optional<String> yuan(Figure figure) {
        return figure.as(
                money -> Optional.of(trimmed(money.amount().yuan())),
                formMoney -> Optional.of(trimmed(formMoney.amount().yuan())),
                percent -> Optional.empty(),
                count -> Optional.empty(),
                score -> Optional.empty());
    }

    /** Money in 元 with separators; empty for anything else. */
    public Optional<String> groupedYuan(Figure figure) {
        return yuan(figure).map(text -> withSeparators(text, text.contains(".") ? text.indexOf('.') : text.length()));
    }

    /** The bare number of a figure with two decimals, counts too. */
    public String twoDecimals(Figure figure) {
        return exact(figure).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** A text of the unit with its figures printed. */
    public String prose(Text text) {
        return text.printed(this::prose);
    }

    /** The same, each printed figure passed through {@code marking}. */
    public String prose(Text text, BiFunction<Figure, String, String> marking) {
        return text.printed(figure -> marking.apply(figure, prose(figure)));
    }

    /** An amount in a table. */
    public String table(Amount amount, TableMoney money) {
        BigDecimal printed = money.rounded(amount);
        return printed.signum() == 0 ? money.zero() : grouped(printed, numbers.tableSeparators());
    }

    /** A count in a table. */
    public String table(int count, TableMoney money) {
        return count == 0 ? money.zero() : String.valueOf(count);
    }

    private String percent(Figure.Percent percent) {
        if (percent.isZero()) {
            return isShare(percent.kind()) ? numbers.shareZero() : "0";
        }
        boolean trimmed = percent.kind() == Figure.PercentKind.GROWTH && numbers.growthTrimmed();
        return trimmed ? trimmed(rounded(percent)) : rounded(percent).toPlainString();
    }

    private static boolean isShare(Figure.PercentKind kind) {
        return kind == Figure.PercentKind.SHARE || kind == Figure.PercentKind.COMPLETION;
    }

    private BigDecimal rounded(Figure.Percent percent) {
        return switch (percent.kind()) {
            case SHARE, COMPLETION -> percent.rate().rounded(numbers.shareDecimals());
            case GROWTH -> percent.rate().rounded(numbers.growthDecimals());
            case EXECUTION -> percent.rate().rounded(numbers.executionDecimals());
        };
    }

    private BigDecimal exact(Figure figure) {
        return figure.as(
                money -> money.amount().rounded(),
                formMoney -> formMoney.amount().value(),
                this::rounded,
                count -> BigDecimal.valueOf(count.number()),
                Figure.Score::points);
    }

    private static String trimmed(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static String grouped(BigDecimal value, boolean separators) {
        String plain = value.toPlainString();
        return separators ? withSeparators(plain, plain.contains(".") ? plain.indexOf('.') : plain.length()) : plain;
    }

    private static String withSeparators(String plain, int endOfWhole) {
        StringBuilder text = new StringBuilder(plain);
        int first = plain.startsWith("-") ? 1 : 0;
        for (int i = endOfWhole - 3; i > first; i -= 3) {
            text.insert(i, ',');
        }
        return text.toString();
    }
}
