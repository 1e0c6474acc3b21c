package cn.yince.check.prose;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The cities, counties and districts of the country, and which of them is of which city. */
final class Places {
    /** Characters that the name of a place ends with. */
    static final String LEVELS = "市县区旗州盟";

    private static final int SHORTEST = 3;
    /** Names that words of every text may make up, such as 港口区. */
    private static final Pattern COMMON = Pattern.compile(
            "(?:解放|港口|老城|新市|古城|山城|市.|西市|城.|和平|平安|.山|前进|工农|站前|红旗|河[东西北]|西安|江北|[东西]城|湖滨|滨江|振兴|高港|老边|路[南北]|桥[东西]|新[华城建]|向阳|双桥|东风|开平)区|东方市|滨海新区");

    /** Loaded when the first name is looked for. */
    private static final class Table {
        private static final Map<String, Set<String>> CITIES = new HashMap<>();
        private static final Map<String, Set<String>> COUNTIES = new HashMap<>();
        private static final int LONGEST;

        static {
            try (InputStream in = Places.class.getResourceAsStream("地名.tsv")) {
                new String(in.readAllBytes(), UTF_8).lines().forEach(Table::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            LONGEST = CITIES.keySet().stream().mapToInt(String::length).max().orElse(0);
        }

        private static void add(String line) {
            String[] cells = line.split("\t");
            CITIES.computeIfAbsent(cells[0], name -> new HashSet<>());
            for (String county : cells.length > 1 ? cells[1].split(" ") : new String[0]) {
                CITIES.computeIfAbsent(county, name -> new HashSet<>()).add(cells[0]);
                COUNTIES.computeIfAbsent(cells[0], name -> new HashSet<>()).add(county);
            }
        }
    }

    private Places() {}

    /** The place whose name ends at {@code end} of a text; empty for none, and for one that may be other words. */
    static String endingAt(String text, int end) {
        for (int length = Math.min(Table.LONGEST, end); length >= SHORTEST; length--) {
            String name = text.substring(end - length, end);
            if (Table.CITIES.containsKey(name) && !COMMON.matcher(name).matches()) {
                return name;
            }
        }
        return "";
    }

    /**
     * The places that a unit of this name has to do with: those in its name, the cities they are of, and what is of the
     * smallest of them. Empty when its name has none.
     */
    static Set<String> around(String unit) {
        Set<String> named = new HashSet<>();
        for (int end = 2; end <= unit.length(); end++) {
            for (int length = 2;
                    LEVELS.indexOf(unit.charAt(end - 1)) >= 0 && length <= Math.min(Table.LONGEST, end);
                    length++) {
                String name = unit.substring(end - length, end);
                if (Table.CITIES.containsKey(name)) {
                    named.add(name);
                }
            }
        }
        Set<String> around = new HashSet<>(named);
        for (String name : named) {
            around.addAll(Table.CITIES.get(name));
            Set<String> counties = Table.COUNTIES.getOrDefault(name, Set.of());
            around.addAll(counties.stream().anyMatch(named::contains) ? Set.of() : counties);
        }
        return around;
    }
}
