package cn.yince.layout.freemarker;

import freemarker.core.TemplateElement;
import freemarker.template.Template;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what no template may use: making Java objects, running text as a template, padding to any length, joining by
 * what is not said at once, taking markup apart, and the time of day. Looks at the parsed template, so that texts and
 * comments may say what they like.
 */
final class ForbiddenWords {
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\?(join\\b(?!\\()|new|api|eval|eval_json|evalJson|interpret|left_pad|leftPad|right_pad|rightPad|markup_string|markupString)\\b|(?<![\\p{L}\\p{N}_$@)\\]}\".])\\.now\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"", Pattern.DOTALL);

    private static final String ENDLESS = "（没有写明的、太复杂的正则表达式）";

    private ForbiddenWords() {}

    /**
     * A word and where it stands.
     *
     * @param text e.g. {@code ?eval}
     * @param line of the directive or interpolation it is part of
     * @param column of the same
     */
    record Word(String text, int line, int column) {}

    /** The first forbidden word of a template. */
    @SuppressWarnings("deprecation")
    static Optional<Word> in(Template template) {
        Deque<TemplateElement> waiting = new ArrayDeque<>();
        if (template.getRootTreeNode() != null) {
            waiting.push(template.getRootTreeNode());
        }
        while (!waiting.isEmpty()) {
            TemplateElement element = waiting.pop();
            Matcher word = FORBIDDEN.matcher(expressions(element));
            if (word.find()) {
                return Optional.of(new Word(word.group(), element.getBeginLine(), element.getBeginColumn()));
            }
            Optional<String> endless = written(element).flatMap(RegularExpressions::unbounded);
            if (endless.isPresent()) {
                return Optional.of(new Word(endless.get() + ENDLESS, element.getBeginLine(), element.getBeginColumn()));
            }
            for (int i = element.getChildCount() - 1; i >= 0; i--) {
                waiting.push((TemplateElement) element.getChildAt(i));
            }
        }
        return Optional.empty();
    }

    /**
     * What FreeMarker understood of an element itself, texts in quotes left out unless they hold expressions; nothing
     * of plain text and comments.
     */
    private static String expressions(TemplateElement element) {
        return written(element).map(ForbiddenWords::withoutTexts).orElse("");
    }

    private static Optional<String> written(TemplateElement element) {
        return switch (element.getClass().getSimpleName()) {
            case "TextBlock", "Comment" -> Optional.empty();
            default -> Optional.of(element.getDescription());
        };
    }

    private static String withoutTexts(String description) {
        return TEXT.matcher(description)
                .replaceAll(text -> hasExpressions(text.group()) ? Matcher.quoteReplacement(text.group()) : "\"\"");
    }

    private static boolean hasExpressions(String text) {
        return text.contains("${") || text.contains("#{");
    }
}
