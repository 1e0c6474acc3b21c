package cn.yince.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a table looks whose columns are declared and not drawn: the settings 表样 of its pack and what the table sets
 * otherwise.
 *
 * @param texts every setting by its name, as typed
 */
public record FormLook(Map<String, String> texts) {
    private static final String LANDSCAPE = "横";
    private static final int PARTS_OF_LINE = 3;
    private static final float LEAST = 4;
    private static final float LARGEST_TYPE = 40;
    private static final float MOST_AIR = 20;
    private static final Pattern MARGINS = Pattern.compile("\\S+( \\S+){3}");
    private static final Pattern SHARE = Pattern.compile("[1-9]\\d%|100%");

    /** What a setting must look like. */
    private record Kind(Predicate<String> fits, String advice) {}

    private static final Kind MARGIN = new Kind(
            text -> MARGINS.matcher(text).matches()
                    && Stream.of(text.split(" "))
                            .allMatch(each -> Length.of(each).isPresent()),
            "应为上、右、下、左四个尺寸，例如 20mm 15mm 14mm 15mm");
    private static final Kind HEIGHT = new Kind(
            text -> Length.of(text).filter(length -> length.points() >= LEAST).isPresent(), "应为一个 4pt 以上的高度，例如 16pt");
    private static final Kind AIR = new Kind(
            text -> Length.of(text)
                    .filter(length -> length.points() <= MOST_AIR)
                    .isPresent(),
            "应为一个不超过 20pt 的尺寸，例如 4pt");
    private static final Kind TYPE = new Kind(
            text -> Length.of(text)
                    .filter(length -> length.points() >= LEAST && length.points() <= LARGEST_TYPE)
                    .isPresent(),
            "应为 4pt 到 40pt 的字号，例如 9pt");
    private static final Kind FAMILY =
            new Kind(List.of("宋体", "黑体", "仿宋", "楷体", "小标宋")::contains, "应为 宋体、黑体、仿宋、楷体、小标宋 之一");
    /** What braces in the lines above a table stand for. */
    public static final List<String> LABELS =
            List.of("标题", "表号", "名称标签", "单位名称", "年度", "年份", "金额单位标签", "金额单位", "注", "说明");

    private static final Pattern BRACES = Pattern.compile("[{｛]([^{}｛｝]{0,40})[}｝]");
    private static final Kind LINE = new Kind(
            text -> BRACES.matcher(text)
                            .results()
                            .allMatch(braces -> LABELS.contains(braces.group(1))
                                    && braces.group().charAt(0) == '{')
                    && !text.matches("(?s).*[\"\\\\\\n].*")
                    && (text.isEmpty() || text.split("\\|", -1).length == PARTS_OF_LINE),
            "应为 左|中|右 三段，例如 “|{年度}|{表号}”；不要这一行时空着；花括号里可以写 " + String.join("、", LABELS));

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("纸", new Kind(List.of(LANDSCAPE, "竖")::contains, "应为 横 或 竖")),
            Map.entry("横页边", MARGIN),
            Map.entry("竖页边", MARGIN),
            Map.entry("表宽", new Kind(SHARE.asMatchPredicate(), "应为版心宽的 10% 到 100%")),
            Map.entry("字体", FAMILY),
            Map.entry("字号", TYPE),
            Map.entry("标题字体", FAMILY),
            Map.entry("标题字号", TYPE),
            Map.entry("标题高", HEIGHT),
            Map.entry("标签高", HEIGHT),
            Map.entry("表头行高", HEIGHT),
            Map.entry("行高", HEIGHT),
            Map.entry("格上下边", AIR),
            Map.entry("格左右边", AIR),
            Map.entry("表头左右边", AIR),
            Map.entry("注上边", AIR),
            Map.entry(
                    "线宽",
                    new Kind(
                            text -> Length.of(text)
                                    .filter(length -> length.points() <= LEAST)
                                    .isPresent(),
                            "应为一个不超过 4pt 的尺寸，例如 0.5pt")),
            Map.entry("表号行", LINE),
            Map.entry("标签行", LINE));

    /** The names of all settings. */
    public static Set<String> names() {
        return KINDS.keySet();
    }

    /** What is wrong with a setting; nothing when there is no such. */
    public static Optional<String> fault(String name, String text) {
        return Optional.ofNullable(KINDS.get(name))
                .filter(kind -> !kind.fits.test(text))
                .map(Kind::advice);
    }

    /** Whether there is such a setting. */
    public static boolean has(String name) {
        return KINDS.containsKey(name);
    }

    /** Whether its paper lies. */
    public boolean isLandscape() {
        return texts.get("纸").equals(LANDSCAPE);
    }

    /** The margins of its paper: upper, right, lower, left, in whole points. */
    public int[] margins() {
        return Stream.of(texts.get(isLandscape() ? "横页边" : "竖页边").split(" "))
                .mapToInt(FormLook::whole)
                .toArray();
    }

    /** How much of the width between the margins the table has, in hundredths. */
    public int width() {
        return Integer.parseInt(texts.get("表宽").replace("%", ""));
    }

    /** A font family. */
    public String family(String name) {
        return texts.get(name);
    }

    /** A size of type or a width of lines, in points. */
    public float points(String name) {
        return Length.of(texts.get(name)).orElseThrow().points();
    }

    /** A height or distance in whole points. */
    public int height(String name) {
        return whole(texts.get(name));
    }

    /** What a line above the table says to the left, in the middle and to the right; empty when it has no such line. */
    public List<String> line(String name) {
        return texts.get(name).isEmpty() ? List.of() : List.of(texts.get(name).split("\\|", -1));
    }

    private static int whole(String length) {
        return Math.round(Length.of(length).orElseThrow().points());
    }
}
