package cn.yince.layout.saucer;

import cn.yince.layout.font.Advances;
import cn.yince.layout.line.BreakChoice;
import cn.yince.layout.line.Strip;
import cn.yince.pack.Typesetting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.FloatDistances;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;

/** The lines of one justified paragraph, which hold nothing but text. */
final class Paragraph {
    private static final float PER_EM = 1000;

    private final LayoutContext context;
    private final List<LineBox> lines;
    private final List<List<InlineText>> texts;
    private final Strip strip;

    /** Where the characters of each line begin in the strip. */
    private final int[] starts;

    Paragraph(LayoutContext context, List<LineBox> lines, Typesetting rules) {
        this.context = context;
        this.lines = lines;
        texts = lines.stream()
                .map(line -> (List<InlineText>) new ArrayList<>(ReadingOrder.of(line)))
                .toList();
        strip = new Strip(rules);
        starts = new int[lines.size()];
        for (int line = 0; line < lines.size(); line++) {
            starts[line] = strip.length();
            texts.get(line).forEach(this::add);
        }
        strip.close();
    }

    private void add(InlineText text) {
        FamilyFont font = (FamilyFont) text.getParent().getStyle().getFSFont(context);
        String own = own(text);
        for (int i = 0; i < own.length(); i++) {
            int thousandths = font.advances().of(own.charAt(i));
            float wide =
                    thousandths == Advances.NOT_PLAIN ? widthOf(font, own, i) : thousandths * font.getSize2D() / PER_EM;
            strip.add(own.charAt(i), wide, font.getSize2D());
        }
    }

    /** The width of a character that the family's own face lacks, that has no shape, or that is half of one. */
    private float widthOf(FamilyFont font, String text, int at) {
        if (Character.isLowSurrogate(text.charAt(at))) {
            return 0;
        }
        String whole = Character.toString(text.codePointAt(at));
        return Signs.visible(whole).isEmpty()
                ? 0
                : context.getTextRenderer().getWidth(context.getFontContext(), font, whole);
    }

    private static String own(InlineText text) {
        String all = text.getSubstring();
        int glue = all.indexOf(Signs.GLUE);
        return glue < 0 ? all : all.substring(0, glue);
    }

    /**
     * Sets the lines: their texts may be other ones then, of the same characters; gives the room after each character
     * drawn.
     */
    Map<InlineText, float[]> set() {
        if (lines.size() > 1) {
            move(chosen());
        }
        Map<InlineText, float[]> rooms = new IdentityHashMap<>();
        for (int line = 0; line < lines.size(); line++) {
            int to = line + 1 < lines.size() ? starts[line + 1] : strip.length();
            boolean isFilled = line + 1 < lines.size();
            spread(texts.get(line), strip.rooms(starts[line], to, room(lines.get(line)), line == 0, isFilled), rooms);
        }
        return rooms;
    }

    /** How far a line begins to the left of where it would. */
    float startBlank(int line) {
        return strip.startBlank(starts[line], line == 0);
    }

    private static void spread(List<InlineText> texts, float[] all, Map<InlineText, float[]> rooms) {
        int at = 0;
        for (InlineText text : texts) {
            String drawn = Signs.visible(text.getSubstring());
            int count = drawn.codePointCount(0, drawn.length());
            float[] own = Arrays.copyOfRange(all, Math.min(at, all.length), Math.min(at + count, all.length));
            at += count;
            rooms.put(text, own);
        }
    }

    /** How wide a line may be. */
    private static float room(LineBox line) {
        FloatDistances floats = line.getFloatDistances();
        return (float) line.getParent().getContentWidth()
                - floats.leftFloatDistance()
                - floats.rightFloatDistance()
                - line.getContentStart();
    }

    private int[] chosen() {
        int breaks = lines.size() - 1;
        int[] now = Arrays.copyOfRange(starts, 1, lines.size());
        int[] earliest = now.clone();
        int[] latest = now.clone();
        for (int at = 0; at < breaks; at++) {
            InlineText above = last(at);
            InlineText below = texts.get(at + 1).get(0);
            if (above.getTextNode() != null
                    && above.getTextNode() == below.getTextNode()
                    && above.getEnd() == below.getStart()) {
                earliest[at] = now[at] - above.getSubstring().length() + 1;
                latest[at] = now[at] + own(below).length() - 1;
            }
        }
        float[] widths = new float[lines.size()];
        for (int line = 0; line < widths.length; line++) {
            widths[line] = room(lines.get(line));
        }
        return new BreakChoice(strip, widths, earliest, latest).best(now);
    }

    private InlineText last(int line) {
        List<InlineText> all = texts.get(line);
        return all.get(all.size() - 1);
    }

    /** Lets lines begin elsewhere. */
    private void move(int[] chosen) {
        int[] moved = new int[lines.size() + 1];
        for (int line = 1; line < lines.size(); line++) {
            moved[line] = chosen[line - 1] - starts[line];
            starts[line] = chosen[line - 1];
        }
        for (int line = 0; line < lines.size(); line++) {
            List<InlineText> all = texts.get(line);
            int last = all.size() - 1;
            replace(all, 0, moved[line], last == 0 ? moved[line + 1] : 0);
            if (last > 0) {
                replace(all, last, 0, moved[line + 1]);
            }
        }
    }

    private void replace(List<InlineText> all, int index, int start, int end) {
        if (start == 0 && end == 0) {
            return;
        }
        InlineText old = all.get(index);
        InlineText text =
                new InlineText(old.getMasterText(), old.getTextNode(), old.getStart() + start, old.getEnd() + end, 0);
        String drawn = Signs.visible(text.getSubstring());
        text.setWidth(context.getTextRenderer()
                .getWidth(context.getFontContext(), old.getParent().getStyle().getFSFont(context), drawn));
        text.setParent(old.getParent());
        List<Object> siblings = old.getParent().getInlineChildren();
        siblings.set(siblings.indexOf(old), text);
        all.set(index, text);
    }
}
