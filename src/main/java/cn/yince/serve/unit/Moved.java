package cn.yince.serve.unit;

import cn.yince.OpenUnit;
import cn.yince.desk.explain.Trace;
import cn.yince.desk.explain.Traces;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What prints otherwise after a change: figures, the tables they stand in, sentences. */
final class Moved {
    private static final int MOST = 200;
    private static final int LONGEST = 600;
    private static final Pattern BLOCK = Pattern.compile("<(p|h[1-6]|td|th|li)\\b[^>]*>(.*?)</\\1>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");

    private Moved() {}

    /** The numbers of a unit by their names, without where they print. */
    static Traces numbers(OpenUnit unit) {
        return Traces.of(unit.figures(), unit.settings(), List.of());
    }

    static Map<String, Object> between(Book before, Book after) {
        Map<String, Object> moved = new LinkedHashMap<>();
        List<Map<String, Object>> figures = new ArrayList<>();
        Set<String> tables = new LinkedHashSet<>();
        int more = 0;
        Set<String> names = new LinkedHashSet<>(after.numbers().byName().keySet());
        names.addAll(before.numbers().byName().keySet());
        for (String name : names) {
            String old = printed(before.numbers().byName().get(name));
            String now = printed(after.numbers().byName().get(name));
            if (!old.equals(now)) {
                if (after.isCell(name)) {
                    tables.add(name.substring(0, name.indexOf('.')));
                }
                if (figures.size() < MOST) {
                    figures.add(Map.of("name", name, "label", name, "old", old, "new", now));
                } else {
                    more++;
                }
            }
        }
        moved.put("figures", figures);
        moved.put("tables", tables);
        moved.put("sentences", sentences(before, after));
        moved.put("more", more);
        return moved;
    }

    private static String printed(Trace trace) {
        return trace == null ? "" : trace.printed();
    }

    /** The sentences that are not on the other side, in their order side by side. */
    private static List<Map<String, Object>> sentences(Book before, Book after) {
        Set<String> olds = new LinkedHashSet<>(before.sentences());
        Set<String> news = new LinkedHashSet<>(after.sentences());
        List<String> gone =
                olds.stream().filter(each -> !news.contains(each)).limit(MOST).toList();
        List<String> come =
                news.stream().filter(each -> !olds.contains(each)).limit(MOST).toList();
        List<Map<String, Object>> changes = new ArrayList<>();
        for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
            Map<String, Object> change = new LinkedHashMap<>();
            change.put("section", "");
            change.put("old", i < gone.size() ? gone.get(i) : "");
            change.put("new", i < come.size() ? come.get(i) : "");
            changes.add(change);
        }
        return changes;
    }

    /**
     * What prints.
     *
     * @param numbers by their names
     * @param sentences in order
     * @param tables names of tables
     */
    record Book(Traces numbers, List<String> sentences, Set<String> tables) {
        static Book of(OpenUnit unit) {
            Set<String> tables = new LinkedHashSet<>();
            unit.settings().tables().forEach(table -> tables.add(table.name()));
            return new Book(Moved.numbers(unit), sentences(unit.text().orElse("")), tables);
        }

        boolean isCell(String name) {
            int dot = name.indexOf('.');
            return dot > 0 && tables.contains(name.substring(0, dot));
        }

        private static List<String> sentences(String xhtml) {
            List<String> all = new ArrayList<>();
            Matcher block = BLOCK.matcher(xhtml);
            while (block.find()) {
                String text = plain(TAG.matcher(block.group(2)).replaceAll(""));
                if (!text.isEmpty()) {
                    all.add(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
                }
            }
            return all;
        }

        private static String plain(String xhtml) {
            return xhtml.replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&quot;", "\"")
                    .replace("&#160;", " ")
                    .replace("&amp;", "&")
                    .replaceAll("\\s+", " ")
                    .strip();
        }
    }
}
