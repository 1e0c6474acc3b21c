package cn.yince.check.prose.naming;

import cn.yince.unit.amount.Address;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What texts may say not to exist. */
public final class Denials {
    private static final String ABSENT = "(?:没有安排|无|没有|未发生|未安排)(NAMES)(?:支出|收支|收入|费用){0,40}(?:预算)?(?=[，。；、]|$)";
    private static final String UNPLANNED = "(NAMES)(?:支出)?(?:没有|未|无)(?:预算)?(?:安排|列入)(?:预算)?(?=[，。；、]|$)";
    private static final String NOTHING = "(?!)";
    private final Map<String, Denied> byName = new LinkedHashMap<>();
    private final Pattern absent;
    private final Pattern unplanned;

    /**
     * Something that may be said not to exist.
     *
     * @param names what it is called
     * @param thisYear the sum that is zero then
     * @param lastYear the sum that is zero when it is said of last year; none when booklets do not have it
     * @param planned whether it is also said not to be planned
     */
    public record Denied(List<String> names, Address thisYear, Optional<Address> lastYear, boolean planned) {}

    Denials(Collection<Denied> all) {
        all.forEach(denied -> denied.names().forEach(name -> byName.put(name, denied)));
        absent = sentence(ABSENT, all.stream());
        unplanned = sentence(UNPLANNED, all.stream().filter(Denied::planned));
    }

    /** Longer names are tried first. */
    private static Pattern sentence(String words, Stream<Denied> all) {
        String joined = all.flatMap(denied -> denied.names().stream())
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile(words.replace("NAMES", joined.isEmpty() ? NOTHING : joined));
    }

    /** What a text calls so. */
    public Denied named(String name) {
        return byName.get(name);
    }

    /** Words that say one of them does not exist; its name is group 1. */
    public Pattern absent() {
        return absent;
    }

    /** Words that say one of them was not planned; its name is group 1. */
    public Pattern unplanned() {
        return unplanned;
    }
}
