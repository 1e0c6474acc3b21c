package cn.yince.layout.jasper;

import cn.yince.pack.FormLook;
import cn.yince.pack.form.DeclaredForm;
import cn.yince.pack.form.Head;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the heads and columns of a declared form stand, in points from the upper left corner inside the margins. */
final class FormGeometry {
    private static final int LONG_SIDE = 842;
    private static final int SHORT_SIDE = 595;
    private static final int WHOLE = 100;

    /** Room above and below the lines of a head together. */
    private static final int AIR = 4;

    private final DeclaredForm form;
    private final FormLook look;
    private final int[] levels;
    private final List<HeadCell> heads = new ArrayList<>();
    private final Map<String, Span> columns = new HashMap<>();

    /** A place from left to right. */
    record Span(int left, int width) {}

    /** A head and its place. */
    record HeadCell(String text, int left, int top, int width, int height) {}

    FormGeometry(DeclaredForm form) {
        this.form = form;
        this.look = form.look();
        this.levels = new int[form.heads().stream().mapToInt(Head::depth).max().orElse(1)];
        Arrays.fill(levels, look.height("表头行高"));
        placeColumns();
        form.heads().forEach(head -> grow(head, 0, levels.length));
        form.heads().forEach(head -> place(head, 0, levels.length));
        heads.sort(Comparator.comparingInt(HeadCell::top).thenComparingInt(HeadCell::left));
    }

    int pageWidth() {
        return look.isLandscape() ? LONG_SIDE : SHORT_SIDE;
    }

    int pageHeight() {
        return look.isLandscape() ? SHORT_SIDE : LONG_SIDE;
    }

    /** The width between the margins. */
    int width() {
        return pageWidth() - look.margins()[1] - look.margins()[3];
    }

    /** The place of the whole table. */
    Span table() {
        int wide = width() * look.width() / WHOLE;
        return new Span((width() - wide) / 2, wide);
    }

    /** The place of a column. */
    Span of(String column) {
        return columns.get(column);
    }

    /** The heads row by row, as they are read. */
    List<HeadCell> heads() {
        return heads;
    }

    int headHeight() {
        return Arrays.stream(levels).sum();
    }

    private void placeColumns() {
        List<String> names = form.columns();
        int all = names.stream().mapToInt(this::share).sum();
        int before = 0;
        for (String column : names) {
            int left = table().left() + table().width() * before / all;
            before += share(column);
            columns.put(column, new Span(left, table().left() + table().width() * before / all - left));
        }
    }

    private int share(String column) {
        return form.shares().getOrDefault(column, 1);
    }

    private Span span(Head head) {
        List<Head> leaves = head.leaves();
        Span first = of(leaves.get(0).column());
        Span last = of(leaves.get(leaves.size() - 1).column());
        return new Span(first.left(), last.left() + last.width() - first.left());
    }

    /** The heads below stand at the foot of the levels from start to end; what is left is the head's own. */
    private static int split(Head head, int end) {
        return end - (head.depth() - 1);
    }

    /** A level becomes higher where a head says more than fits. */
    private void grow(Head head, int start, int end) {
        int split = split(head, end);
        int has = Arrays.stream(levels, start, split).sum();
        levels[split - 1] += Math.max(0, needed(head) - has);
        head.below().forEach(below -> grow(below, split, end));
    }

    private int needed(Head head) {
        int perLine = Math.max(1, (int) ((span(head).width() - 2 * look.height("表头左右边")) / look.points("字号")));
        int lines = head.text().lines().mapToInt(line -> lines(line, perLine)).sum();
        return (int) Math.ceil(lines * look.points("字号") * TextBlock.LEADING) + AIR;
    }

    /** A line may have to end earlier because of a sign that must not begin the next. */
    private static int lines(String text, int perLine) {
        int inEach = text.length() > perLine && text.matches(".*\\p{P}.*") ? Math.max(1, perLine - 1) : perLine;
        return Math.max(1, (text.length() + inEach - 1) / inEach);
    }

    private void place(Head head, int start, int end) {
        int split = split(head, end);
        int top = Arrays.stream(levels, 0, start).sum();
        int height = Arrays.stream(levels, start, split).sum();
        heads.add(new HeadCell(head.text(), span(head).left(), top, span(head).width(), height));
        head.below().forEach(below -> place(below, split, end));
    }
}
