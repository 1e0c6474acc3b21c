package cn.yince.layout.saucer;

import cn.yince.layout.LineBreaks;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.breaker.BreakPoint;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;
import org.xhtmlrenderer.layout.breaker.LineBreakingStrategy;

/**
 * Offers Flying Saucer the break points of {@link LineBreaks}, looking past the end of a text node into what is glued
 * to it.
 */
final class ChineseBreaking implements LineBreakingStrategy {
    @Override
    public BreakPointsProvider getBreakPointsProvider(String text, String language, CalculatedStyle style) {
        return new Points(text);
    }

    private static final class Points implements BreakPointsProvider {
        private final String text;
        private final int ownEnd;
        private int at;

        Points(String text) {
            this.text = text;
            int glue = text.indexOf(Signs.GLUE);
            ownEnd = glue < 0 ? text.length() : glue;
        }

        @Override
        public BreakPoint next() {
            if (at >= text.length()) {
                return BreakPoint.getDonePoint();
            }
            do {
                at++;
            } while (at < ownEnd && !LineBreaks.allowed(text, at));
            return at < ownEnd ? new BreakPoint(at) : end();
        }

        /** The end of the node; when something is glued to it, Flying Saucer must find room for that too. */
        private BreakPoint end() {
            at = text.length();
            BreakPoint end = new BreakPoint(at);
            if (ownEnd < text.length()) {
                end.setHyphen(String.valueOf(Signs.WITH_GLUE));
            }
            return end;
        }
    }
}
