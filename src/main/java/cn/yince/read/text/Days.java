package cn.yince.read.text;

import cn.yince.problem.Severity;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates that are none: numbers of days as a workbook counts them, and days the calendar does not have. */
final class Days {
    private static final Pattern FIELD = Pattern.compile(".*(?:日期|时间)");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.\\d+)?");
    private static final int FIRST = 30_000;
    private static final int LAST = 60_000;
    private static final LocalDate BEGIN = LocalDate.of(1899, 12, 30);
    private static final String YEAR = "(?<![\\d.])(\\d{4})";

    /** A day in words; a day in figures only where a date is asked for, since 2.30 may be anything. */
    private static final Pattern WORDS =
            Pattern.compile("(?:" + YEAR + "\\s*年(?:度)?)?\\s*(?<![\\d.])(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*[日号]");

    private static final Pattern FIGURES =
            Pattern.compile(YEAR + "\\s*([-./])\\s*(\\d{1,2})\\s*\\2\\s*(\\d{1,2})(?!\\d)");
    private static final Pattern MONTH = Pattern.compile(YEAR + "\\s*[-./年]\\s*(\\d{1,2})(?:月|$)");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final int LEAP = 2000;
    /** Of the cover; forms are filled in more freely. */
    private static final String COVER = "日期";

    private static final Pattern ASKED = Pattern.compile(".*日期");

    /** Which year, in figures or in characters. */
    private static final Pattern TOLD = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}|[〇○零Oo一二三四五六七八九]{4}|[本次]年|\\{");

    private Days() {}

    /** What is wrong with a date. */
    record Fault(Severity severity, String code, String message, String hint) {}

    static Optional<Fault> of(String text, String field) {
        boolean date = FIELD.matcher(field).matches();
        if (!date) {
            return inWords(text, Severity.HINT);
        }
        return ofDate(text.strip())
                .or(() -> ASKED.matcher(field).matches() ? written(text.strip(), field) : Optional.empty());
    }

    /** A day that is one, or none that could be told, as it will stand on the page. */
    private static Optional<Fault> written(String text, String field) {
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            String day = compact.group(1) + "年" + Integer.parseInt(compact.group(2)) + "月"
                    + Integer.parseInt(compact.group(3)) + "日";
            return Optional.of(new Fault(Severity.HINT, "Y0318", "填的“" + text + "”会照样印出来，没有年、月、日的字", "请写成 " + day));
        }
        return text.isEmpty() || TOLD.matcher(text).find()
                ? Optional.empty()
                : Optional.of(new Fault(
                        field.equals(COVER) ? Severity.ERROR : Severity.HINT,
                        "Y0318",
                        "填的“" + text + "”看不出是哪一年",
                        "请写成 ×年×月 或 ×年×月×日；没有定就留空"));
    }

    private static Optional<Fault> ofDate(String text) {
        Matcher serial = SERIAL.matcher(text);
        if (serial.matches()
                && Integer.parseInt(serial.group(1)) >= FIRST
                && Integer.parseInt(serial.group(1)) <= LAST) {
            LocalDate meant = BEGIN.plusDays(Integer.parseInt(serial.group(1)));
            return Optional.of(new Fault(
                    Severity.ERROR,
                    "Y0316",
                    "填的“" + text + "”像是日期 " + meant + " 在工作簿里的序号",
                    "请写成 " + meant.getYear() + "年" + meant.getMonthValue() + "月" + meant.getDayOfMonth()
                            + "日；在工作簿里请把单元格格式设为文本或日期"));
        }
        return inWords(text, Severity.ERROR).or(() -> inFigures(text)).or(() -> month(text));
    }

    private static Optional<Fault> inWords(String text, Severity severity) {
        if (text.indexOf('月') < 0) {
            return Optional.empty();
        }
        Matcher words = WORDS.matcher(text);
        while (words.find()) {
            int year = words.group(1) == null ? LEAP : Integer.parseInt(words.group(1));
            if (!isDay(year, Integer.parseInt(words.group(2)), Integer.parseInt(words.group(3)))) {
                return Optional.of(none(severity, words.group().strip()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Fault> inFigures(String text) {
        Matcher figures = FIGURES.matcher(text);
        if (figures.find()) {
            boolean day = isDay(
                    Integer.parseInt(figures.group(1)),
                    Integer.parseInt(figures.group(3)),
                    Integer.parseInt(figures.group(4)));
            return day ? Optional.empty() : Optional.of(none(Severity.ERROR, figures.group()));
        }
        Matcher compact = COMPACT.matcher(text);
        boolean wrong = compact.matches()
                && !isDay(
                        Integer.parseInt(compact.group(1)),
                        Integer.parseInt(compact.group(2)),
                        Integer.parseInt(compact.group(3)));
        return wrong ? Optional.of(none(Severity.ERROR, text)) : Optional.empty();
    }

    private static Optional<Fault> month(String text) {
        Matcher month = MONTH.matcher(text);
        return month.find() && !isDay(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)), 1)
                ? Optional.of(
                        new Fault(Severity.ERROR, "Y0317", "填的“" + text + "”里没有“" + month.group(2) + "月”这个月份", "请核对日期"))
                : Optional.empty();
    }

    private static Fault none(Severity severity, String day) {
        return new Fault(severity, "Y0317", "写的“" + day + "”，日历上没有这一天", "请核对日期");
    }

    private static boolean isDay(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).getYear() == year && year > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
