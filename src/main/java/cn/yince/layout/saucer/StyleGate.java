package cn.yince.layout.saucer;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

/**
 * Keeps style sheets within reason before the renderer reads them: it lays out whatever length it is told, for ever if
 * need be. Numbers have a range by property, selectors and sheets a length; what stands in quotes says what it likes,
 * but not at any length.
 */
final class StyleGate {
    /** Why another sheet is refused. */
    static final String SHEET_HERE = "样式须写在文档的 <style> 里";

    private static final String FILE = "版式文档";
    private static final int LONGEST = 300_000;
    private static final int MOST_RULES = 3_000;
    private static final int LONGEST_SELECTOR = 500;
    private static final int LONGEST_TEXT = 500;
    private static final int DEEPEST = 3;
    private static final int MOST_STYLED = 20_000_000;

    /** Attributes that the renderer takes for lengths. */
    private static final Set<String> SIZES =
            Set.of("width", "height", "border", "cellpadding", "cellspacing", "hspace", "vspace", "size");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?(\\*/|$)");
    private static final Pattern TEXT =
            Pattern.compile("(?s)\"(?:[^\"\\\\]|\\\\.)*+(?:\"|$)|'(?:[^'\\\\]|\\\\.)*+(?:'|$)");
    private static final Pattern DECLARATION = Pattern.compile("([-\\w\\\\]+)\\s*:([^;{}]*)");

    private StyleGate() {}

    /**
     * Looks at styles; at a stylesheet that was proved by another document only once.
     *
     * @throws InputRejected [M0314] naming the first thing that goes beyond, [M0303] another sheet that it imports
     */
    static void check(Document document, KnownStyles.Sheet sheet) {
        if (!sheet.isSound()) {
            sheet(sheet.text());
        }
        NodeList elements = document.getElementsByTagName("*");
        long all = 0;
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            if (!element.hasAttributes()) {
                continue;
            }
            NamedNodeMap attributes = element.getAttributes();
            for (int j = 0; j < attributes.getLength(); j++) {
                if (SIZES.contains(attributes.item(j).getNodeName())) {
                    value("width", attributes.item(j).getNodeValue());
                }
            }
            String style = element.getAttribute("style");
            if (!style.isEmpty()) {
                all += style.length();
                bounded(all, MOST_STYLED, "各处 style 一共");
                declarations(bare(style));
            }
        }
    }

    private static void sheet(String sheet) {
        bounded(sheet.length(), LONGEST, "样式表");
        StyleImports.first(sheet).ifPresent(address -> {
            throw PackAgent.refusal(address, SHEET_HERE);
        });
        String bare = bare(sheet);
        int depth = 0;
        int rules = 0;
        int start = 0;
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (c == '{') {
                rules++;
                depth++;
                selector(bare.substring(start, i).strip());
            } else if (c == '}') {
                depth--;
            }
            start = c == '{' || c == '}' || c == ';' ? i + 1 : start;
            if (depth > DEEPEST) {
                throw refused("样式表的 { } 套了超过 " + DEEPEST + " 层", "请检查 { } 是否成对");
            }
        }
        if (rules > MOST_RULES) {
            throw refused("样式表有超过 " + MOST_RULES + " 条规则", "请删去用不着的规则");
        }
        declarations(bare);
    }

    private static void selector(String selector) {
        for (String each : selector.split(",")) {
            if (each.length() > LONGEST_SELECTOR) {
                throw refused("选择符“" + shown(each) + "”超过 " + LONGEST_SELECTOR + " 字", "请写短，只留下认出这个元素的几个名称");
            }
        }
    }

    /** Without comments and texts. */
    private static String bare(String css) {
        return TEXT.matcher(COMMENT.matcher(css).replaceAll(" ")).replaceAll(text -> {
            if (text.group().length() > LONGEST_TEXT) {
                throw refused(
                        "样式里的文字“" + shown(text.group().substring(1)) + "”超过 " + LONGEST_TEXT + " 字", "长的文字请写在章节里");
            }
            return "\"\"";
        });
    }

    private static void declarations(String bare) {
        Matcher declaration = DECLARATION.matcher(bare);
        while (declaration.find()) {
            String property = declaration.group(1).toLowerCase(Locale.ROOT);
            value(property, declaration.group(2));
        }
    }

    private static void value(String property, String value) {
        if (value.isEmpty()) {
            return;
        }
        StyleRange.fault(property, value).ifPresent(fault -> {
            throw refused("“" + property + ": " + shown(value.strip()) + "”" + fault, "请改成版面用得到的大小");
        });
    }

    private static void bounded(long length, int most, String what) {
        if (length > most) {
            throw refused(what + "有 " + length + " 字，超过上限 " + most, "请删去用不着的内容");
        }
    }

    private static String shown(String text) {
        int most = 60;
        return text.length() > most ? text.substring(0, most) + "…" : text;
    }

    private static InputRejected refused(String what, String advice) {
        return new InputRejected(Problem.error("M0314", Place.of(FILE), what, advice));
    }
}
