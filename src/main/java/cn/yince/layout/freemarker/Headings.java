package cn.yince.layout.freemarker;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Collects the contents from a chapter: every element with {@code id} and {@code data-目录="级"}; its title is
 * {@code data-标题} or its text.
 */
final class Headings {
    private static final String MARK = "data-目录=\"";
    private static final Pattern TAG = Pattern.compile("<(\\w+)\\b([^<>]*\\bdata-目录=\"(\\d)\"[^<>]*)>([^<]*)");
    private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]*)\"");
    private static final Pattern TITLE = Pattern.compile("\\bdata-标题=\"([^\"]*)\"");

    private Headings() {}

    static List<Entry> in(String xhtml) {
        List<Entry> entries = new ArrayList<>();
        Matcher tag = TAG.matcher(xhtml);
        for (int at = xhtml.indexOf(MARK); at >= 0; at = xhtml.indexOf(MARK, at + 1)) {
            tag.region(Math.max(0, xhtml.lastIndexOf('<', at)), xhtml.length());
            if (tag.lookingAt()) {
                String title = first(TITLE, tag.group(2), tag.group(4));
                entries.add(new Entry(Integer.parseInt(tag.group(3)), plain(title), first(ID, tag.group(2), "")));
            }
        }
        return entries;
    }

    private static String first(Pattern pattern, String attributes, String otherwise) {
        Matcher matcher = pattern.matcher(attributes);
        return matcher.find() ? matcher.group(1) : otherwise;
    }

    private static String plain(String escaped) {
        return escaped.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&#160;", "\u00a0")
                .replace("&amp;", "&")
                .strip();
    }
}
