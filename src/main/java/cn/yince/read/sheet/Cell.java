package cn.yince.read.sheet;

import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A cell with something in it.
 *
 * @param place its file, sheet, row and column
 * @param kind what is in it
 * @param text the text; of a number its digits without format, {@code 2010601} or {@code 0.1}; of a date or truth what
 *     Excel shows; of an error its name
 * @param shown what Excel shows in a wide enough column: {@code 95%}, {@code 0101}, {@code 1,234.50}
 * @param number exact, rounded to the 15 digits Excel keeps; null for what is no number
 * @param formula whether a formula gave it
 */
public record Cell(Place place, Kind kind, String text, String shown, BigDecimal number, boolean formula) {
    private static final Pattern SHOWN = Pattern.compile("-?\\d{1,40}(?:\\.\\d{1,40})?(?:E[+-]?\\d{1,3})?");

    /** What a cell holds. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        TRUTH,
        /** An error such as {@code #REF!}. */
        ERROR,
        /** A picture put into the cell. */
        PICTURE,
        /** A formula whose value nobody has computed. */
        UNCOMPUTED
    }

    /** 1-based. */
    public int row() {
        return place.line();
    }

    /** 1-based. */
    public int column() {
        return place.column();
    }

    /** Whether what shows of a number is another number, and not only a shorter one: {@code 50%} of 0.5. */
    public boolean isShownAsAnother() {
        String digits = shown.replace(",", "").strip();
        if (number == null || number.signum() == 0) {
            return false;
        } else if (digits.endsWith("%") || digits.endsWith("‰")) {
            return true;
        } else if (!SHOWN.matcher(digits).matches()) {
            return false;
        }
        BigDecimal seen = new BigDecimal(digits);
        return seen.subtract(number).abs().compareTo(seen.ulp()) > 0;
    }

    /**
     * What keeps the cell from being used, if anything does: an error value, a picture, or a formula never computed.
     */
    public Optional<Problem> fault() {
        return switch (kind) {
            case ERROR -> Optional.of(Problem.error("Y0409", place, "单元格是错误值 " + text, "请在 Excel 或 WPS 里改正公式，或直接填数"));
            case PICTURE -> Optional.of(Problem.error("Y0410", place, "单元格里是图片，不是文字", "图片印不出来，请填文字；手写签名请填姓名"));
            case UNCOMPUTED ->
                Optional.of(Problem.error("Y0408", place, "公式没有算出的值", "请用 Excel 或 WPS 打开，等公式算好后保存；或直接填数"));
            default -> Optional.empty();
        };
    }
}
