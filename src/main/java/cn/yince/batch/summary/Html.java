package cn.yince.batch.summary;

import cn.yince.problem.Visible;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** HTML as it is written; no text of a unit becomes markup. */
public final class Html {
    private final StringBuilder html = new StringBuilder(1 << 16);

    /** Adds markup as it is. */
    public Html raw(String markup) {
        html.append(markup);
        return this;
    }

    /** Adds a text, or the value of an attribute. */
    public Html text(String text) {
        html.append(escaped(text));
        return this;
    }

    /** Adds a cell of a table; {@code label} is its column's title, for narrow screens. */
    public Html cell(String kind, String label, String content) {
        html.append("<td").append(kind.isEmpty() ? "" : " class=\"" + kind + "\"");
        html.append(" data-label=\"").append(escaped(label)).append("\">");
        html.append(escaped(content)).append("</td>");
        return this;
    }

    /** Adds what stands in a file beside this class, which is part of the program. */
    public Html file(String name) {
        try (InputStream in = Html.class.getResourceAsStream(name)) {
            html.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text, or the value of an attribute, as markup. */
    public static String escaped(String text) {
        return Visible.text(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** The address of a file beside the page. */
    static String address(String name) {
        return "./" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** All that was written. */
    @Override
    public String toString() {
        return html.toString();
    }
}
