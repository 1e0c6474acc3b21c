package cn.yince.desk.proof;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blanks out what in a template is not text of the booklet; every other character stays at its place. */
final class BareText {
    private static final Pattern REMARKS = Pattern.compile("<#--.*?-->|<!--.*?-->", Pattern.DOTALL);
    private static final String QUOTED = "\"[^\"]*\"|'[^']*'";
    private static final Pattern FUNCTIONS = Pattern.compile("<#function\\b.*?</#function>", Pattern.DOTALL);
    private static final String FILLED =
            "\\$\\{(?:" + QUOTED + "|[^}\"'])*}|</?[#@](?:" + QUOTED + "|\\([^)]*\\)|[^>\"'(])*>";
    private static final Pattern INSTRUCTIONS = Pattern.compile(FILLED);
    private static final Pattern MARKS = Pattern.compile(FILLED + "|</?\\w(?:" + QUOTED + "|[^>\"'])*>");

    private BareText() {}

    static String withoutRemarks(String template) {
        return blank(template, REMARKS);
    }

    /** The words between directives and interpolations, with tags and what stands in them. */
    static String withTags(String template) {
        return blank(blank(withoutRemarks(template), FUNCTIONS), INSTRUCTIONS);
    }

    /** Only the words between tags, directives and interpolations. */
    static String of(String template) {
        return blank(blank(withoutRemarks(template), FUNCTIONS), MARKS);
    }

    private static String blank(String text, Pattern what) {
        return what.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(found.group().replaceAll("[^\n]", " ")));
    }
}
