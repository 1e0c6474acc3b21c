package cn.yince.layout.freemarker;

import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in the source of a template the tag that has no partner. */
public final class OpenTags {
    private static final Pattern OF_TEMPLATES =
            Pattern.compile("(?s)<#--.*?-->|</?[#@][^>]*?(?:\"[^\"]*\"[^>]*?)*>|\\$\\{[^}]*}");
    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]*)((?:[^>\"]|\"[^\"]*\")*)>");

    private OpenTags() {}

    /**
     * A tag without a partner.
     *
     * @param line in the source, from 1
     * @param column from 1
     * @param tag as written, e.g. {@code <p>}
     */
    public record Alone(int line, int column, String tag) {}

    /** The first one; nothing when tags are in pairs as far as can be seen without running the template. */
    public static Optional<Alone> first(String source) {
        String bare = blanked(source);
        Deque<int[]> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(bare);
        while (tag.find()) {
            if (tag.group(3).endsWith("/")) {
                continue;
            } else if (tag.group(1).isEmpty()) {
                open.push(new int[] {tag.start(), tag.end()});
            } else if (open.isEmpty()) {
                return Optional.of(at(source, tag.start(), tag.end()));
            } else if (!name(bare, open.peek()).equals(tag.group(2))) {
                return Optional.of(at(source, open.peek()[0], open.peek()[1]));
            } else {
                open.pop();
            }
        }
        return Optional.ofNullable(open.peek()).map(alone -> at(source, alone[0], alone[1]));
    }

    /** Tells of the first one in a file of a pack. */
    public static Optional<Problem> problem(String code, Path file, String source) {
        return first(source)
                .map(alone -> Problem.error(
                        code,
                        new Place(file.toString(), alone.line(), alone.column()),
                        "标签 " + alone.tag() + " 没有和它成对的标签",
                        "每个 <标签> 都要有 </标签>，先开后关；单独的写成 <br/>"));
    }

    /** With blanks in place of what the template's own language has, so that places stay. */
    private static String blanked(String source) {
        StringBuilder bare = new StringBuilder(source);
        Matcher own = OF_TEMPLATES.matcher(source);
        while (own.find()) {
            for (int i = own.start(); i < own.end(); i++) {
                if (bare.charAt(i) != '\n') {
                    bare.setCharAt(i, ' ');
                }
            }
        }
        return bare.toString();
    }

    private static String name(String bare, int[] tag) {
        return bare.substring(tag[0] + 1, tag[1]).split("[\\s/>]")[0];
    }

    private static Alone at(String source, int from, int to) {
        int line =
                (int) source.substring(0, from).chars().filter(c -> c == '\n').count() + 1;
        return new Alone(line, from - source.lastIndexOf('\n', from - 1), source.substring(from, to));
    }
}
