package cn.yince.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Days by the calendar of China. */
final class Today {
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Today() {}

    static LocalDate of(Clock clock) {
        return clock.instant().atOffset(CHINA).toLocalDate();
    }

    /** A day as it is typed. */
    static final class Word implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String typed) {
            try {
                return LocalDate.parse(typed.strip());
            } catch (DateTimeParseException e) {
                if (FORM.matcher(typed.strip()).matches()) {
                    throw new TypeConversionException("没有“" + typed.strip() + "”这一天，请核对月、日");
                }
                throw new TypeConversionException("日期“" + typed + "”应写作 年-月-日，月、日都是两位");
            }
        }
    }
}
