package cn.yince.read.yaml;

import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The beginning of a line that looks like a key but is none: {@code 名称：财政局} or {@code 名称:财政局}.
 *
 * @param key what stands before the colon
 * @param fullWidth whether the colon is full-width; otherwise the space after it is missing
 * @param rest what stands after it
 */
public record MistypedKey(String key, boolean fullWidth, String rest) {
    private static final Pattern LINE =
            Pattern.compile("([^:：#{}\\[\\],\"']{1,40}?)\\s*(：|:(?=[^\\s/]))(.*)", Pattern.DOTALL);

    /** Parses a line without indentation. */
    public static Optional<MistypedKey> of(String line) {
        Matcher m = LINE.matcher(line);
        return m.matches()
                ? Optional.of(new MistypedKey(
                        m.group(1), m.group(2).equals("："), m.group(3).strip()))
                : Optional.empty();
    }

    /** The key for comparison, see {@link KeyText#normalised}. */
    public String normalised() {
        return KeyText.normalised(key);
    }

    /** The problem it is. */
    public Problem at(Place place) {
        String hint = "请写成“" + (key + ": " + shortened()).strip() + "”（半角冒号加一个空格）";
        return fullWidth
                ? Problem.error("Y0113", place, "“" + key + "”后面用了全角冒号“：”", hint)
                : Problem.error("Y0114", place, "“" + key + ":”的冒号后面缺少空格", hint);
    }

    private String shortened() {
        return rest.codePointCount(0, rest.length()) > 20
                ? rest.substring(0, rest.offsetByCodePoints(0, 20)) + "…"
                : rest;
    }
}
