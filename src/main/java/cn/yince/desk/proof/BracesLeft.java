package cn.yince.desk.proof;

import cn.yince.problem.Problems;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * M0514: what looks like a name to be filled in and prints as it stands: a brace or a $ of full width, braces without
 * $, another language's marks, a name in quotes. An error where a $ tells that a value is meant, else a hint.
 */
final class BracesLeft implements Look {
    private static final Pattern STYLES = Pattern.compile("<style\\b[^>]{0,500}>|</style>|<#noparse>|</#noparse>");
    private static final Pattern MEANT =
            Pattern.compile("[$＄]\\s{0,3}[{｛(（\\[][^{}｛｝()（）\\n<>]{0,80}[}｝)）\\]]?|[$＄]\\s{0,3}[{｛]");
    private static final Pattern BRACES =
            Pattern.compile("#\\{[^{}\\n]{0,80}}|<%[^%\\n]{0,80}%>|[{｛]{1,3}[^{}｛｝\\n]{0,80}[}｝]{0,3}|[}｝]");
    private static final Pattern QUOTED = Pattern.compile(
            "\\$\\{\\s{0,9}(?:\"([\\p{L}_][\\p{L}\\p{N}_]{0,40}(?:\\.[\\p{L}\\p{N}_]{1,40}){1,8})\"|'([\\p{L}_][\\p{L}\\p{N}_]{0,40}(?:\\.[\\p{L}\\p{N}_]{1,40}){1,8})')\\s{0,9}}");

    @Override
    public void look(Draft draft, Problems problems) {
        draft.sources(".ftl").forEach(source -> look(source, problems));
    }

    private static void look(SourceText source, Problems problems) {
        String code = withoutStyles(BareText.withoutRemarks(source.text()));
        Matcher quoted = QUOTED.matcher(code);
        while (quoted.find()) {
            String name = quoted.group(1) == null ? quoted.group(2) : quoted.group(1);
            problems.error(
                    "M0514",
                    source.at(quoted.start()),
                    "“" + quoted.group() + "”印出来是“" + name + "”这几个字，不是它的值",
                    "请去掉引号，写成 ${" + name + "}");
        }
        String text = BareText.withTags(code);
        Matcher meant = MEANT.matcher(text);
        while (meant.find()) {
            problems.error(
                    "M0514", source.at(meant.start()), "“" + meant.group().strip() + "”不会换成什么，照样印出来", "请写成半角的 ${名称}");
        }
        Matcher braces = BRACES.matcher(
                MEANT.matcher(text).replaceAll(found -> " ".repeat(found.group().length())));
        while (braces.find()) {
            problems.hint(
                    "M0514",
                    source.at(braces.start()),
                    "“" + braces.group().strip() + "”不会换成什么，照样印出来",
                    "章节里要印一个值的，写成半角的 ${名称}；真要印花括号的可不改");
        }
    }

    /** Style sheets have braces of their own. */
    private static String withoutStyles(String code) {
        StringBuilder left = new StringBuilder(code);
        Matcher mark = STYLES.matcher(code);
        int from = -1;
        while (mark.find()) {
            if (mark.group().startsWith("</")) {
                for (int i = Math.max(from, 0); from >= 0 && i < mark.start(); i++) {
                    left.setCharAt(i, code.charAt(i) == '\n' ? '\n' : ' ');
                }
                from = -1;
            } else if (from < 0) {
                from = mark.end();
            }
        }
        return left.toString();
    }
}
