package cn.yince.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A unit file as lines with what is indented below them; a few of them moved, doubled, renamed, emptied, nested or left
 * out.
 */
public final class Blocks {
    private static final Pattern ENTRY = Pattern.compile("^(\\s*(?:- )*)([^\\s#:\\-][^#:]*):(?: +(.*))?$");
    private static final Pattern FLOW = Pattern.compile("([{,] ?)([^{},: ]+): ([^{},]*)");
    private static final int DEPTH = 300;

    private final List<String> lines;
    private final List<String> keys;
    private final Random random;

    private Blocks(String text, List<String> keys, Random random) {
        this.lines = new ArrayList<>(List.of(text.split("\n", -1)));
        this.keys = keys;
        this.random = random;
    }

    static String spoil(String text, List<String> keys, Random random) {
        Blocks blocks = new Blocks(text, keys, random);
        blocks.spoil();
        return String.join("\n", blocks.lines);
    }

    /** Many values left out, or many empty ones filled in as they come: a file that nobody has finished. */
    static String filledOtherwise(String text, Random random) {
        boolean fills = random.nextBoolean();
        int ofHundred = 1 + random.nextInt(60);
        List<String> lines = new ArrayList<>();
        String[] all = text.split("\n", -1);
        for (int i = 0; i < all.length; i++) {
            String line = all[i];
            Matcher entry = ENTRY.matcher(line);
            boolean above = i + 1 < all.length && indent(all[i + 1]) > indent(line);
            boolean leaf = entry.matches() && !above && !entry.group(2).matches("年度|模板|种类");
            if (leaf && random.nextInt(100) < ofHundred) {
                boolean empty = entry.group(3) == null || entry.group(3).startsWith("#");
                String value = !fills ? "" : empty ? plausible(random) : entry.group(3);
                lines.add(fills == empty ? entry.group(1) + entry.group(2) + ": " + value : line);
            } else {
                lines.add(line);
            }
        }
        return String.join("\n", lines);
    }

    private static String plausible(Random random) {
        String[] values = {
            "0", "1", "12.34", "100", "95", "某某工作", "是", "否", "无", "优", "良", "部门", "单位", "2023", "≥95%", "[]", "{}",
            "甲、乙"
        };
        return random.nextInt(5) == 0
                ? "'" + Odd.text(random).replace("'", "''") + "'"
                : values[random.nextInt(values.length)];
    }

    /** The names of a unit file's entries. */
    public static List<String> keys(String text) {
        return text.lines()
                .map(ENTRY::matcher)
                .filter(Matcher::matches)
                .map(m -> m.group(2))
                .distinct()
                .toList();
    }

    private void spoil() {
        int at = anEntry();
        int end = end(at);
        List<String> block = new ArrayList<>(lines.subList(at, end));
        switch (random.nextInt(15)) {
            case 0, 1 -> lines.subList(at, end).clear();
            case 2 -> lines.addAll(end, block);
            case 3 -> move(at, end, block);
            case 4 -> rename(at, keys.get(random.nextInt(keys.size())));
            case 5 -> rename(at, Odd.text(random));
            case 6, 7, 8 -> value(at, end, Odd.text(random));
            case 9 -> value(at, end, "");
            case 10 -> nested(at, end, block);
            case 11 -> inFlow(at);
            case 12 -> uncommented();
            case 13 -> value(at, end, anotherValue());
            default -> listed(at, end, block);
        }
    }

    private int anEntry() {
        int start = random.nextInt(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            int at = (start + i) % lines.size();
            if (ENTRY.matcher(lines.get(at)).matches()) {
                return at;
            }
        }
        return start;
    }

    private int end(int at) {
        int end = at + 1;
        while (end < lines.size() && (lines.get(end).isBlank() || indent(lines.get(end)) > indent(lines.get(at)))) {
            end++;
        }
        return end;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private void move(int at, int end, List<String> block) {
        int from = indent(lines.get(at));
        lines.subList(at, end).clear();
        if (lines.isEmpty()) {
            return;
        }
        int to = anEntry();
        String margin = " ".repeat(indent(lines.get(to)));
        lines.addAll(
                to,
                block.stream()
                        .map(line -> line.isBlank() ? line : margin + line.substring(Math.min(from, indent(line))))
                        .toList());
    }

    private void rename(int at, String name) {
        Matcher entry = ENTRY.matcher(lines.get(at));
        if (entry.matches()) {
            lines.set(at, entry.group(1) + name + ":" + (entry.group(3) == null ? "" : " " + entry.group(3)));
        }
    }

    private void value(int at, int end, String value) {
        Matcher entry = ENTRY.matcher(lines.get(at));
        if (entry.matches()) {
            boolean quoted = random.nextBoolean();
            lines.subList(at + 1, end).clear();
            lines.set(
                    at,
                    entry.group(1) + entry.group(2) + ": " + (quoted ? "'" + value.replace("'", "''") + "'" : value));
        }
    }

    private String anotherValue() {
        Matcher entry = ENTRY.matcher(lines.get(anEntry()));
        return entry.matches() && entry.group(3) != null ? entry.group(3) : "";
    }

    /** Its own value once more below it, or brackets without end. */
    private void nested(int at, int end, List<String> block) {
        if (random.nextInt(5) == 0) {
            int depth = 1 + random.nextInt(DEPTH);
            value(at, end, "{a: ".repeat(depth) + "1" + "}".repeat(depth));
            return;
        }
        Matcher entry = ENTRY.matcher(lines.get(at));
        if (entry.matches()) {
            lines.subList(at, end).clear();
            lines.add(at, entry.group(1) + entry.group(2) + ":");
            lines.addAll(
                    at + 1,
                    block.stream()
                            .map(line -> line.isBlank() ? line : "  " + line)
                            .toList());
        }
    }

    /** A mapping becomes a list of it. */
    private void listed(int at, int end, List<String> block) {
        Matcher entry = ENTRY.matcher(block.get(0));
        if (!entry.matches()) {
            return;
        }
        if (entry.group(3) != null && !entry.group(3).startsWith("#")) {
            value(at, end, "[" + entry.group(3) + "]");
        } else if (block.size() > 1) {
            String margin = " ".repeat(indent(block.get(1)));
            lines.subList(at + 1, end).clear();
            lines.add(at + 1, margin + "-");
            lines.addAll(
                    at + 2,
                    block.subList(1, block.size()).stream()
                            .map(line -> "  " + line)
                            .toList());
        }
    }

    private void inFlow(int near) {
        for (int i = 0; i < lines.size(); i++) {
            int at = (near + i) % lines.size();
            List<int[]> parts = new ArrayList<>();
            Matcher part = FLOW.matcher(lines.get(at));
            while (part.find()) {
                parts.add(new int[] {part.start(2), part.end(2), part.start(3), part.end(3)});
            }
            if (!parts.isEmpty()) {
                int[] one = parts.get(random.nextInt(parts.size()));
                boolean key = random.nextInt(3) == 0;
                String instead = key ? keys.get(random.nextInt(keys.size())) : Odd.text(random);
                String line = lines.get(at);
                lines.set(at, line.substring(0, one[key ? 0 : 2]) + instead + line.substring(one[key ? 1 : 3]));
                return;
            }
        }
    }

    /** What a fresh file only shows is made part of it. */
    private void uncommented() {
        List<Integer> comments = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().matches("# ?[^# ].*:.*")) {
                comments.add(i);
            }
        }
        if (!comments.isEmpty()) {
            int at = comments.get(random.nextInt(comments.size()));
            lines.set(at, lines.get(at).replaceFirst("# ?", ""));
        }
    }
}
