package cn.yince.batch.register;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a round collects.
 *
 * @param kind 决算 or 预算
 * @param year the year reported
 */
public record Edition(String kind, int year) implements Comparable<Edition> {
    private static final Pattern WRITTEN = Pattern.compile("(?:(20\\d\\d)年?度?)?(决算|预算)(?:(20\\d\\d)年?度?)?");

    /** As people write it: the year, with or without 年度, before or after the kind. */
    public static Optional<Edition> parse(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches() || (written.group(1) == null) == (written.group(3) == null)) {
            return Optional.empty();
        }
        String year = written.group(1) == null ? written.group(3) : written.group(1);
        return Optional.of(new Edition(written.group(2), Integer.parseInt(year)));
    }

    @Override
    public int compareTo(Edition other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return year == 0 ? kind : year + "年度" + kind;
    }
}
