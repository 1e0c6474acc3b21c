package cn.yince.layout.change;

import cn.yince.layout.change.Stretch.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares two texts word by word. A number with its decimals and per cent sign and a word in Latin letters are one, as
 * is every other character; blanks do not count. Differences with no more than two characters between them are one, and
 * texts with little in common are wholly different: nobody can read confetti.
 */
public final class WordChanges {
    private static final Pattern WORD =
            Pattern.compile("[0-9][0-9,.]*[0-9][%％]?|[0-9][%％]?|[A-Za-z]+|[^\\s\\u3000\\u00A0]");

    /** Longest texts compared; what is longer differs wholly unless it is the same. */
    private static final int LONGEST = 200_000;

    /** Characters between two differences that are told as one. */
    private static final int SPECK = 2;

    /** A text of which less than this part is left is wholly different. */
    private static final int LEAST_SHARE = 4;

    private final String old;
    private final String now;
    private final List<Stretch> stretches = new ArrayList<>();
    private int from;
    private int start;

    private WordChanges(String old, String now) {
        this.old = old;
        this.now = now;
    }

    /** Where words begin and end, and what they are. */
    private record Words(int[] starts, int[] ends, int[] words) {
        static Words of(String text, Map<String, Integer> known) {
            List<int[]> found = new ArrayList<>();
            Matcher word = WORD.matcher(text);
            while (word.find()) {
                int number = known.computeIfAbsent(word.group(), each -> known.size());
                found.add(new int[] {word.start(), word.end(), number});
            }
            return new Words(column(found, 0), column(found, 1), column(found, 2));
        }

        private static int[] column(List<int[]> found, int at) {
            return found.stream().mapToInt(each -> each[at]).toArray();
        }
    }

    /** The parts of both texts in order, of each difference the old one first; all of the new text is there. */
    public static List<Stretch> between(String old, String now) {
        return new WordChanges(old, now).compare();
    }

    /** Whether any part is of one of them only. */
    public static boolean isAny(List<Stretch> stretches) {
        return stretches.stream().anyMatch(each -> each.kind() != Kind.BOTH);
    }

    private List<Stretch> compare() {
        if (old.length() > LONGEST || now.length() > LONGEST) {
            return old.equals(now) ? whole(Kind.BOTH) : whole(Kind.NEW);
        }
        Map<String, Integer> known = new HashMap<>();
        Words olds = Words.of(old, known);
        Words news = Words.of(now, known);
        List<Alignment.Run> runs = new ArrayList<>(Alignment.of(olds.words(), news.words()));
        runs.removeIf(run -> isSpeck(run, olds, news));
        int kept = runs.stream().mapToInt(Alignment.Run::length).sum();
        if (kept * LEAST_SHARE < Math.min(olds.words().length, news.words().length)) {
            runs.clear();
        }
        for (Alignment.Run run : runs) {
            int end = run.now() + run.length();
            change(olds.starts()[run.old()], news.starts()[run.now()]);
            add(Kind.BOTH, now.substring(start, news.ends()[end - 1]));
            from = olds.ends()[run.old() + run.length() - 1];
        }
        change(old.length(), now.length());
        return List.copyOf(stretches);
    }

    /** Between two differences, and hardly seen there; never a sign that ends a sentence. */
    private static boolean isSpeck(Alignment.Run run, Words olds, Words news) {
        boolean first = run.old() == 0 || run.now() == 0;
        boolean last =
                run.old() + run.length() == olds.words().length || run.now() + run.length() == news.words().length;
        return !first
                && !last
                && run.length() <= SPECK
                && olds.ends()[run.old() + run.length() - 1] - olds.starts()[run.old()] <= SPECK;
    }

    private List<Stretch> whole(Kind kind) {
        if (kind == Kind.NEW) {
            change(old.length(), now.length());
        } else {
            add(kind, now);
        }
        return List.copyOf(stretches);
    }

    /** What lies before both places differs, but for blanks. */
    private void change(int oldEnd, int nowEnd) {
        String was = old.substring(Math.min(from, oldEnd), oldEnd).strip();
        if (!Item.plain(was).isEmpty()) {
            stretches.add(new Stretch(Kind.OLD, Item.plain(was), start));
        }
        String is = now.substring(start, nowEnd);
        add(Item.plain(is).isEmpty() ? Kind.BOTH : Kind.NEW, is);
    }

    private void add(Kind kind, String text) {
        if (!text.isEmpty()) {
            stretches.add(new Stretch(kind, text, start));
            start += text.length();
        }
    }
}
