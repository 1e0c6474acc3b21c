package cn.yince.pack;

import cn.yince.read.Tree;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a pack fills the lines of its justified paragraphs, and what it does where a form lacks a little room.
 *
 * @param seam room between a Chinese character and a digit or letter beside it, in em; gives way before anything else
 *     does
 * @param opening how wide, in em, a line may make a gap between Chinese characters or a seam, and no other
 * @param neighboursTight whether marks that stand side by side share their blank halves, as ）。
 * @param startTight whether a mark that opens a line leaves out its blank half; never on a paragraph's first line
 * @param end how wide a mark is that ends a line
 * @param tighter classes of the style sheet that set a form tighter, one after the other; none when forms stay as they
 *     are
 * @param smallest type, in points, in which a form sets a number that is too wide for its column
 */
public record Typesetting(
        float seam,
        float opening,
        boolean neighboursTight,
        boolean startTight,
        LineEnd end,
        List<String> tighter,
        float smallest) {
    /** Seams as wide as can be without a reader taking them for blanks when text is copied or looked for. */
    public static final Typesetting USUAL = new Typesetting(0.1f, 0.25f, true, false, LineEnd.HALF, List.of(), 6.5f);

    static final String GROUP = "排版";
    private static final String SEAM = "西文间距";
    private static final String OPENING = "字距最多拉开";
    private static final String NEIGHBOURS = "标点相连";
    private static final String START = "行首标点";
    private static final String END = "行尾标点";
    private static final String TIGHTER = "表单收紧";
    private static final String SMALLEST = "数字最小字号";
    private static final String HALF = "半角";
    private static final String FULL = "全角";
    private static final Map<String, LineEnd> ENDS =
            Map.of(FULL, LineEnd.FULL, HALF, LineEnd.HALF, "悬挂", LineEnd.HANGING);
    private static final Map<String, List<String>> CHOICES =
            Map.of(NEIGHBOURS, List.of(HALF, FULL), START, List.of(HALF, FULL), END, List.of(FULL, HALF, "悬挂"));
    private static final Pattern EM = Pattern.compile("(0(?:\\.\\d{1,3})?)em|0");
    private static final float MOST = 0.5f;
    private static final Pattern POINTS = Pattern.compile("(\\d{1,2}(?:\\.\\d)?)pt");
    private static final float LEAST_POINTS = 5;
    private static final float MOST_POINTS = 12;
    private static final Pattern CLASS = Pattern.compile("[\\p{L}\\p{N}_-]{1,20}");
    private static final int MOST_STEPS = 5;

    /** How wide a closing mark is at the end of a line. */
    public enum LineEnd {
        /** A whole em, as anywhere. */
        FULL,
        /** Without its blank half. */
        HALF,
        /** Wholly outside the line, if it is a stop or a comma; otherwise without its blank half. */
        HANGING
    }

    /** The same within a cell, whose edges no mark may cross. */
    public Typesetting within() {
        return new Typesetting(seam, opening, neighboursTight, false, LineEnd.FULL, tighter, smallest);
    }

    static Set<String> names() {
        return Set.of(SEAM, OPENING, NEIGHBOURS, START, END, TIGHTER, SMALLEST);
    }

    static boolean isList(String name) {
        return name.equals(TIGHTER);
    }

    /** What is wrong with a setting. */
    static Optional<String> fault(String name, String shown) {
        if (CHOICES.containsKey(name)) {
            return CHOICES.get(name).contains(shown)
                    ? Optional.empty()
                    : Optional.of("应为 " + String.join(" 或 ", CHOICES.get(name)));
        }
        if (isList(name)) {
            return Optional.empty();
        }
        if (name.equals(SMALLEST)) {
            return points(shown).isPresent() ? Optional.empty() : Optional.of("应为 5 至 12pt，例如 6.5pt");
        }
        return em(shown).isPresent() ? Optional.empty() : Optional.of("应为 0 至 0.5em，例如 0.1em");
    }

    static Typesetting of(Tree tree) {
        return new Typesetting(
                em(tree, SEAM),
                em(tree, OPENING),
                tree.text(NEIGHBOURS).equals(HALF),
                tree.text(START).equals(HALF),
                ENDS.getOrDefault(tree.text(END), LineEnd.HALF),
                classes(tree),
                points(tree.text(SMALLEST))
                        .orElseThrow(() -> tree.wrong(
                                SMALLEST, fault(SMALLEST, tree.text(SMALLEST)).orElse(""))));
    }

    private static List<String> classes(Tree tree) {
        List<String> classes = tree.texts(TIGHTER);
        if (classes.size() > MOST_STEPS || !classes.stream().allMatch(CLASS.asMatchPredicate())) {
            throw tree.wrong(TIGHTER, "应为一列不超过 " + MOST_STEPS + " 个样式名，例如 [收紧1, 收紧2]");
        }
        return classes;
    }

    private static Optional<Float> points(String typed) {
        Matcher points = POINTS.matcher(typed);
        float size = points.matches() ? Float.parseFloat(points.group(1)) : 0;
        return size < LEAST_POINTS || size > MOST_POINTS ? Optional.empty() : Optional.of(size);
    }

    private static float em(Tree tree, String key) {
        return em(tree.text(key))
                .orElseThrow(() -> tree.wrong(key, fault(key, tree.text(key)).orElse("")));
    }

    private static Optional<Float> em(String typed) {
        Matcher em = EM.matcher(typed);
        if (!em.matches()) {
            return Optional.empty();
        }
        float number = em.group(1) == null ? 0 : Float.parseFloat(em.group(1));
        return number > MOST ? Optional.empty() : Optional.of(number);
    }
}
