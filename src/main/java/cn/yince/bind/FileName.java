package cn.yince.bind;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of files that every system takes. */
public final class FileName {
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]");
    private static final Pattern SEPARATOR = Pattern.compile("[/\\\\]+");
    /** Ends that Windows drops, and what makes a name hidden. */
    private static final Pattern EDGES = Pattern.compile("^[\\s.]+|[\\s.]+$");

    private static final Pattern OF_DEVICES = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    /** Bytes of a name without its ending: half-written files, drafts and folded copies have a little more. */
    private static final int LONGEST = 210;

    /** The year and what is published, which end a title. */
    private static final int TAIL = 14;

    private static final String UNTITLED = "未写册名";
    private static final String LEFT_OUT = "……";

    private FileName() {}

    /**
     * The file of a booklet is named for its title: the name with .pdf; what no system allows in names becomes
     * {@code _}, what would hide it goes, what is too long loses its middle. A title of which nothing is left is none.
     */
    public static String of(String title) {
        String name = part(title);
        return (name.isEmpty() ? UNTITLED : shortened(name)) + ".pdf";
    }

    /**
     * Without its middle where the name would be longer than systems take, marks and endings of other files beside it
     * counted in.
     */
    private static String shortened(String name) {
        if (bytes(name) <= LONGEST) {
            return name;
        }
        int[] letters = name.codePoints().toArray();
        int tail = Math.min(TAIL, letters.length);
        String end = new String(letters, letters.length - tail, tail);
        int head = 0;
        int room = LONGEST - bytes(end) - bytes(LEFT_OUT);
        for (int used = 0; head < letters.length - tail; head++) {
            used += bytes(Character.toString(letters[head]));
            if (used > room) {
                break;
            }
        }
        return new String(letters, 0, head) + LEFT_OUT + end;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** A path with {@code /} between its parts that leads nowhere but down, whatever was typed; never empty. */
    public static String path(String typed) {
        List<String> parts = Arrays.stream(SEPARATOR.split(typed))
                .map(FileName::part)
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.isEmpty() ? "_" : parts.stream().collect(Collectors.joining("/"));
    }

    private static String part(String typed) {
        String allowed = EDGES.matcher(FORBIDDEN.matcher(typed).replaceAll("_")).replaceAll("");
        return OF_DEVICES.matcher(allowed).matches() ? "_" + allowed : allowed;
    }
}
