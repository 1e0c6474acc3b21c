package cn.yince.desk.explain;

import cn.yince.pack.TableCodes;
import cn.yince.unit.amount.Address;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ways people write the name of a number: names of codes for codes, 五（二） for 五二, brackets and digits of any width.
 */
final class Spellings {
    private static final String NUMERAL = "[一二三四五六七八九十]+";
    private static final Pattern SUBSECTION = Pattern.compile("^(" + NUMERAL + ")、?\\((" + NUMERAL + ")\\)");
    private static final Pattern CODE = Pattern.compile("(\\d{3}|\\d{5}|\\d{7})(行政|事业)?");
    private final Map<String, Set<String>> names = new LinkedHashMap<>();
    private final TableCodes codes;

    Spellings(Collection<String> known, TableCodes codes) {
        this.codes = codes;
        for (String name : known) {
            add(plain(name), name);
            add(plain(spoken(name)), name);
        }
    }

    private void add(String spelling, String name) {
        names.computeIfAbsent(spelling, s -> new LinkedHashSet<>()).add(name);
    }

    /** The names that are written so; none when nothing is. */
    List<String> find(String typed) {
        String plain = plain(typed);
        Matcher subsection = SUBSECTION.matcher(plain);
        if (!names.containsKey(plain) && subsection.find()) {
            String joined = subsection.replaceFirst("$1$2");
            plain = names.containsKey(joined) ? joined : subsection.replaceFirst("$1");
            plain = names.containsKey(plain) ? plain : joined;
        }
        return List.copyOf(names.getOrDefault(plain, Set.of()));
    }

    /** Every spelling there is. */
    Collection<String> all() {
        return names.keySet();
    }

    /** A name with the names of its codes. */
    String spoken(String name) {
        String[] parts = name.split("\\.", -1);
        List<String> spoken = new ArrayList<>();
        for (String part : parts) {
            Matcher code = CODE.matcher(part);
            boolean coded = code.matches() && !spoken.isEmpty();
            spoken.add(
                    coded
                            ? codes.name(code.group(1), Address.parse(name))
                                    + (code.group(2) == null ? "" : code.group(2))
                            : part);
        }
        return String.join(".", spoken);
    }

    /** One width for every character, no spaces, 五二 for 五（二） only where {@link #find} tries it. */
    static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
