package cn.yince.layout.jasper;

import cn.yince.layout.jasper.FormGeometry.Span;

/** JRXML in the making. */
final class JrxmlText {
    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    void line(String line) {
        text.append(line).append('\n');
    }

    /** A text that is always the same. */
    void text(Span place, int top, int height, String style, String words) {
        line("<element kind=\"staticText\" " + at(place, top, height, style) + "><text>" + data(words)
                + "</text></element>");
    }

    /** A text that an expression makes; what does not fit becomes smaller. */
    void field(Span place, int top, int height, String style, String further, String expression) {
        element(at(place, top, height, style) + " " + further, "", expression);
    }

    /** The same; its place becomes higher where its text does not fit. */
    void stretched(Span place, int top, int height, String style, String further, String when, String expression) {
        element(at(place, top, height, style) + " textAdjust=\"StretchHeight\" " + further, when, expression);
    }

    private void element(String attributes, String when, String expression) {
        String condition = when.isEmpty() ? "" : "<printWhenExpression>" + data(when) + "</printWhenExpression>";
        line("<element kind=\"textField\" " + attributes + ">" + condition + "<expression>" + data(expression)
                + "</expression></element>");
    }

    private static String at(Span place, int top, int height, String style) {
        return "x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" style=\"%s\""
                .formatted(place.left(), top, place.width(), height, style);
    }

    /** Words for between quotation marks. */
    static String attribute(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static String data(String words) {
        return "<![CDATA[" + words.replace("]]>", "]]]]><![CDATA[>") + "]]>";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
