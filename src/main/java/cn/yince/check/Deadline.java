package cn.yince.check;

import cn.yince.unit.codes.SameName;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A month by whose end something was to be done, e.g. {@code 11月底前}, {@code 当年11月30日前}.
 *
 * @param year as written; zero when only the month is
 * @param month 1 to 12
 */
record Deadline(int year, int month) {
    private static final Pattern WRITTEN = Pattern.compile(
            "^(?:(20\\d\\d)年|当年|本年)?(\\d{1,2})月(?:份|底|末|中旬|上旬|下旬|初|\\d{1,2}日)?(?:之|以)?前(?:完成|办结|支付|验收)?$");
    private static final Pattern DONE = Pattern.compile(
            "^(?:于|已于)?(?:(20\\d\\d)年|当年|本年)?(\\d{1,2})月(?:份|底|末|中旬|上旬|下旬|初|\\d{1,2}日)?(?:已?完成|办结|支付|验收)?$");
    private static final int MONTHS = 12;

    static Optional<Deadline> of(String target) {
        return read(WRITTEN, target);
    }

    /** Whether a value names a later month; of two of which only one has a year nothing is known. */
    boolean isMissedBy(String reached) {
        return read(DONE, reached)
                .filter(done ->
                        (done.year == 0) == (year == 0) && done.year * MONTHS + done.month > year * MONTHS + month)
                .isPresent();
    }

    private static Optional<Deadline> read(Pattern form, String text) {
        Matcher written = form.matcher(SameName.of(text.strip()));
        if (!written.matches()) {
            return Optional.empty();
        }
        int year = written.group(1) == null ? 0 : Integer.parseInt(written.group(1));
        return Optional.of(new Deadline(year, Integer.parseInt(written.group(2))));
    }
}
