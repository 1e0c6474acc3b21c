package cn.yince.read.yaml;

import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value that begins with a bracket or a quotation mark and goes on after it closes, as in {@code {五二.201.占比}左右}: a
 * text to the clerk, an error to YAML.
 */
final class TextAfterClosing {
    private static final Pattern BRACKETS = Pattern.compile("(\\{[^{}]*\\}|\\[[^\\[\\]]*\\])\\s*([^\\s#,\\]}].*)");
    private static final Pattern QUOTED = Pattern.compile("(\"[^\"]*\"|'[^']*')\\s*([^\\s#,\\]}:].*)");

    private TextAfterClosing() {}

    static Optional<Problem> of(String value, Place place) {
        if (BRACKETS.matcher(value).matches()) {
            String message = "内容以“" + value.charAt(0) + "”开头，没有加引号";
            return Optional.of(Problem.error("Y0208", place, message, "请给整段内容加单引号"));
        }
        Matcher quoted = QUOTED.matcher(value);
        if (quoted.matches()) {
            String message = "引号括起的内容后面还有“" + quoted.group(2) + "”";
            return Optional.of(Problem.error("Y0120", place, message, "请用一对单引号括起整段内容，或改用中文引号“”"));
        }
        return Optional.empty();
    }
}
