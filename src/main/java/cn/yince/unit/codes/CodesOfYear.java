package cn.yince.unit.codes;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A classification in one year, with the names a unit adds (科目补充). */
public final class CodesOfYear {
    private final Classification classification;
    private final int year;
    private final Map<String, CodeEntry> current;
    private final Map<String, String> own;
    private final NameIndex index;

    private CodesOfYear(
            Classification classification,
            int year,
            Map<String, CodeEntry> current,
            Map<String, String> own,
            NameIndex index) {
        this.classification = classification;
        this.year = year;
        this.current = current;
        this.own = own;
        this.index = index;
    }

    static CodesOfYear of(Classification classification, int year) {
        Map<String, CodeEntry> current = classification.in(year);
        return new CodesOfYear(classification, year, current, Map.of(), new NameIndex(current.values()));
    }

    /** The same with names of a unit's own; where it names a code that is known, the unit's name is printed. */
    CodesOfYear with(Map<String, String> names) {
        if (names.isEmpty()) {
            return this;
        }
        Map<String, String> all = new HashMap<>(own);
        all.putAll(names);
        return new CodesOfYear(classification, year, current, Map.copyOf(all), index);
    }

    /** The classification in all years. */
    public Classification classification() {
        return classification;
    }

    /** The year. */
    public int year() {
        return year;
    }

    /** The names a unit adds, by code. */
    public Map<String, String> own() {
        return own;
    }

    /** The name of a code: a unit's own, that of the year, that of the nearest year it was used in, the code itself. */
    public String name(String code) {
        String ofUnit = own.get(code);
        if (ofUnit != null) {
            return ofUnit;
        }
        CodeEntry entry = current.get(code);
        return entry != null
                ? entry.name()
                : classification.nearest(year, code).map(CodeEntry::name).orElse(code);
    }

    /** What the classification says of a code in this year. */
    public Optional<CodeEntry> entry(String code) {
        return Optional.ofNullable(current.get(code));
    }

    /** What the classification says of all codes of the year. */
    public Collection<CodeEntry> entries() {
        return Collections.unmodifiableCollection(current.values());
    }

    /** All codes of the year, and those a unit names. */
    public Collection<String> codes() {
        if (current.keySet().containsAll(own.keySet())) {
            return Collections.unmodifiableSet(current.keySet());
        }
        Set<String> all = new LinkedHashSet<>(current.keySet());
        all.addAll(own.keySet());
        return all;
    }

    /** The codes of the year that go by a name, see {@link SpokenNames}; a unit's own names are not among them. */
    public Collection<String> codesNamed(String name) {
        return index.codes(name);
    }

    /** The length of the longest name of the year. */
    public int longestName() {
        return index.longest();
    }

    /** Whether a name of the year may end there in a text: one that ends so does, others hardly ever. */
    public boolean isNameEnd(String text, int end) {
        return index.isEnd(text, end);
    }

    /** What a column of the classification says of a code, or else of its 类; empty when nothing. */
    public String trait(String column, String code) {
        return classification.trait(column, year, code).orElse("");
    }
}
