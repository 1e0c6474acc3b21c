package cn.yince.layout.saucer;

import cn.yince.layout.LineBreaks;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Text;
import org.xhtmlrenderer.extend.FontContext;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.newtable.TableBox;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.FSFont;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;

/**
 * Lets words that are wider than their line break anywhere, so that nothing runs out of its cell. Looks at a finished
 * layout; marks the text for the next one.
 */
final class EmergencyBreaks {
    private static final int TOLERANCE = Math.round(Engine.DOTS_PER_POINT);

    private static final Pattern PART = Pattern.compile("[0-9][0-9.,]*|[A-Za-z]+|.", Pattern.DOTALL);

    private final LayoutContext context;
    private final RunText measure;
    private final Map<Text, String> marked = new LinkedHashMap<>();

    /** The room for which each was looked at last: a text on thousands of lines is looked at once. */
    private final Map<Text, Float> looked = new IdentityHashMap<>();

    EmergencyBreaks(Engine engine) {
        context = engine.layoutContext();
        measure = engine.text;
    }

    /** Looks where a layout overflows; whether it does. */
    boolean find(BlockBox within) {
        int before = marked.size();
        walk(within, 1);
        return marked.size() > before;
    }

    /** Marks the document's text where the layout overflows; whether it has to be laid out again. */
    boolean mark() {
        marked.forEach(Text::setData);
        return !marked.isEmpty();
    }

    /** @param share how much narrower than laid out a line must become for its table to fit */
    private void walk(Box box, float share) {
        float within = box instanceof TableBox table ? share * fit(table) : share;
        if (box instanceof LineBox line) {
            markLine(line, within);
        }
        Boxes.inside(box).forEach(child -> walk(child, within));
    }

    private static float fit(TableBox table) {
        float room = table.getContainingBlock().getContentWidth();
        return table.getWidth() <= room + TOLERANCE ? 1 : room / table.getWidth();
    }

    private void markLine(LineBox line, float share) {
        float room = share * line.getParent().getContentWidth() - line.getContentStart();
        if (line.getContentWidth() > room + TOLERANCE) {
            line.getChildren().forEach(child -> markText(child, Math.max(room, 1)));
        }
    }

    private void markText(Object child, float room) {
        if (child instanceof InlineLayoutBox box) {
            box.getInlineChildren().forEach(inner -> markText(inner, room));
        } else if (child instanceof InlineText text
                && text.getTextNode() != null
                && text.getParent() != null
                && !Float.valueOf(room).equals(looked.put(text.getTextNode(), room))) {
            String data = text.getTextNode().getData();
            String loosened = loosen(data, text.getParent().getStyle().getFSFont(context), room);
            if (!loosened.equals(data)) {
                marked.put(text.getTextNode(), loosened);
            }
        }
    }

    private String loosen(String text, FSFont font, float room) {
        return loosen(measure, text, font, room);
    }

    /** A text with breaks allowed anywhere in words that are wider than a line. */
    static String loosen(RunText measure, String text, FSFont font, float room) {
        int glue = text.indexOf(Signs.GLUE);
        int end = glue < 0 ? text.length() : glue;
        StringBuilder loosened = new StringBuilder();
        int start = 0;
        for (int at = 1; at <= end; at++) {
            if (at == end || LineBreaks.allowed(text, at)) {
                String word = text.substring(start, at);
                loosened.append(width(measure, font, word) > room ? loose(measure, font, word, room) : word);
                start = at;
            }
        }
        return loosened.append(text, end, text.length()).toString();
    }

    private static int width(RunText measure, FSFont font, String word) {
        return measure.getWidth((FontContext) null, font, word.strip());
    }

    /** Numbers and words within stay whole that have room; the rest may break anywhere. */
    private static String loose(RunText measure, FSFont font, String word, float room) {
        StringBuilder loose = new StringBuilder();
        Matcher parts = PART.matcher(word.replace(String.valueOf(LineBreaks.BREAK_HERE), ""));
        int before = 0;
        while (parts.find()) {
            boolean whole = parts.group().length() > 1 && width(measure, font, parts.group()) <= room;
            for (int i = parts.start(); i < parts.end(); ) {
                int c = parts.group().codePointAt(i - parts.start());
                boolean inside = whole && i > parts.start();
                if (before != 0 && !inside && (!LineBreaks.neverFirst(c) || LineBreaks.neverFirst(before))) {
                    loose.append(LineBreaks.BREAK_HERE);
                }
                loose.appendCodePoint(c);
                before = c;
                i += Character.charCount(c);
            }
        }
        return loose.toString();
    }
}
