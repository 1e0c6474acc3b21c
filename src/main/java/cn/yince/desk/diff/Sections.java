package cn.yince.desk.diff;

import cn.yince.PageNumbers;
import cn.yince.Printed.EntryPlace;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The headings of a booklet's sections, as its contents have them. What a pack calls by a numeral stands under the
 * heading that begins with it, and what has no heading of its own inside the one that its first characters number: 五二
 * under 五、, as 五（二）.
 */
final class Sections {
    private static final Pattern NUMERAL = Pattern.compile("[一二三四五六七八九十]+");
    private final List<EntryPlace> entries;

    Sections(PageNumbers pages) {
        Set<Integer> ofTables =
                pages.tables().values().stream().map(of -> of.get(0)).collect(Collectors.toSet());
        this.entries = pages.entries().stream()
                .filter(entry -> !ofTables.contains(entry.page()))
                .toList();
    }

    /**
     * Where a group of figures stands.
     *
     * @param heading that it stands under
     * @param numeral that the heading begins with
     * @param inner the numeral inside it; empty when the group is the whole section
     */
    private record Section(EntryPlace heading, String numeral, String inner) {}

    /** Parts count 一、二、… anew; the text is the last of them. */
    private Optional<Section> of(String group) {
        for (int length = NUMERAL.matcher(group).matches() ? group.length() : 0; length > 0; length--) {
            String numeral = group.substring(0, length);
            Optional<EntryPlace> heading = last(entry -> entry.title().startsWith(numeral + "、"));
            if (heading.isPresent()) {
                return Optional.of(new Section(heading.get(), numeral, group.substring(length)));
            }
        }
        return Optional.empty();
    }

    /** The heading it has, 五（二） inside another, or its name. */
    String title(String group) {
        return of(group)
                .map(at -> at.inner().isEmpty() ? at.heading().title() : at.numeral() + "（" + at.inner() + "）")
                .orElse(group);
    }

    /** The page its section begins on: the one of its numeral, or else one whose heading has its name. */
    Optional<Integer> page(String group) {
        boolean isNamed = !NUMERAL.matcher(group).matches();
        return of(group)
                .map(Section::heading)
                .or(() -> last(entry -> isNamed && entry.title().contains(group)))
                .map(EntryPlace::page);
    }

    private Optional<EntryPlace> last(Predicate<EntryPlace> wanted) {
        return entries.stream().filter(wanted).reduce((earlier, later) -> later);
    }
}
