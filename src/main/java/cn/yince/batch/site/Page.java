package cn.yince.batch.site;

import cn.yince.batch.summary.Html;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What all pages of the site have: one style and at most one script, both inside and known by their digests, so that
 * nothing else can run on them; nothing is loaded. Pages are well-formed XML after their first line.
 */
final class Page {
    static final String FIRST_LINE = "<!DOCTYPE html>\n";
    private static final String STYLE = file("site.css");
    private static final String SCRIPT = file("site.js");

    private Page() {}

    /** Begins a page up to its body. */
    static Html begin(String title, boolean hasScript) {
        return new Html()
                .raw(FIRST_LINE + "<html lang=\"zh-CN\">\n<head>\n<meta charset=\"UTF-8\"/>\n")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-"
                        + digest(STYLE) + "'; img-src data:; base-uri 'none'; form-action 'none'"
                        + (hasScript ? "; script-src 'sha256-" + digest(SCRIPT) + "'" : "") + "\"/>\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>")
                .text(title)
                .raw("</title>\n<style>" + STYLE + "</style>\n</head>\n<body>\n");
    }

    /** Ends it. */
    static byte[] end(Html html, boolean hasScript) {
        return html.raw(hasScript ? "<script>" + SCRIPT + "</script>\n" : "")
                .raw("</body>\n</html>\n")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A size for people. */
    static String size(long bytes) {
        return bytes < 1 << 20
                ? Math.max(1, bytes >> 10) + " KB"
                : (bytes * 10 >> 20) / 10 + "." + (bytes * 10 >> 20) % 10 + " MB";
    }

    private static String digest(String text) {
        return Base64.getEncoder().encodeToString(DigestUtils.sha256(text));
    }

    private static String file(String name) {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
