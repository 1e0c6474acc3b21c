package cn.yince.desk.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name in the expressions of a template that leads from the top through groups, e.g. {@code 九["公务接待费"].支出决算}.
 *
 * @param names its parts, two or more
 * @param offsets where each stands in the template
 * @param end behind the last
 */
record TemplatePath(List<String> names, List<Integer> offsets, int end) {
    private static final String NAME = "[\\p{L}_][\\p{L}\\p{N}_]*";
    private static final String QUOTED = "(?:\"[^\"]*\"|'[^']*')";
    private static final Pattern EXPRESSION = Pattern.compile(
            "\\$\\{(?:" + QUOTED + "|[^}\"'])*}|<[#@](?:" + QUOTED + "|\\((?:" + QUOTED + "|[^)\"'])*\\)|[^>\"'(])*>");
    private static final Pattern WORDS = Pattern.compile("(\\[" + QUOTED + "\\])|" + QUOTED);
    private static final Pattern PATH =
            Pattern.compile("(?<![\\p{L}\\p{N}_.@?])" + NAME + "(?:\\." + NAME + "|\\[" + QUOTED + "\\])+");
    private static final Pattern PART = Pattern.compile("(?<=\")[^\"\\[\\]]+(?=\")|(?<=')[^'\\[\\]]+(?=')|" + NAME);
    private static final Pattern BOUND = Pattern.compile("\\s(?:as|in)\\s+(" + NAME + ")(?:\\s*,\\s*(" + NAME + "))?|("
            + NAME + ")\\s*(?:=(?!=)|->)|<#(?:macro|function)([^>]*)>");

    /** A template with nothing left but expressions, each at its place. */
    static String expressions(String template) {
        String code = BareText.withoutRemarks(template);
        StringBuilder left = new StringBuilder(code.replaceAll("[^\n]", " "));
        Matcher expression = EXPRESSION.matcher(code);
        while (expression.find()) {
            left.replace(expression.start(), expression.end(), expression.group());
        }
        return WORDS.matcher(left)
                .replaceAll(words -> words.group(1) == null
                        ? " ".repeat(words.group().length())
                        : Matcher.quoteReplacement(words.group()));
    }

    /** The paths in expressions, without those that begin with a name the template itself gives. */
    static List<TemplatePath> in(String expressions) {
        Set<String> bound = bound(expressions);
        List<TemplatePath> paths = new ArrayList<>();
        Matcher path = PATH.matcher(expressions);
        while (path.find()) {
            TemplatePath found = of(path);
            if (!bound.contains(found.names().get(0))) {
                paths.add(found);
            }
        }
        return paths;
    }

    private static TemplatePath of(Matcher path) {
        List<String> names = new ArrayList<>();
        List<Integer> offsets = new ArrayList<>();
        Matcher part = PART.matcher(path.group());
        while (part.find()) {
            names.add(part.group());
            offsets.add(path.start() + part.start());
        }
        return new TemplatePath(names, offsets, path.end());
    }

    private static Set<String> bound(String expressions) {
        Set<String> bound = new HashSet<>();
        Matcher binding = BOUND.matcher(expressions);
        while (binding.find()) {
            for (int group = 1; group <= binding.groupCount(); group++) {
                if (binding.group(group) != null) {
                    Pattern.compile(NAME)
                            .matcher(binding.group(group))
                            .results()
                            .forEach(name -> bound.add(name.group()));
                }
            }
        }
        return bound;
    }
}
