package cn.yince.read.yaml;

import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * The decoded file by lines.
 *
 * @param file as the user named it
 * @param text the whole text
 * @param lines its lines, split where SnakeYAML splits them
 */
record RawText(String file, String text, List<String> lines) {
    private static final String BREAK = "\r\n|[\r\n\u0085\u2028\u2029]";
    private static final int SHOWN_AT_MOST = 20;

    /** Something unseen before the blanks of an indentation, which then is none. */
    private static final Pattern BEFORE_INDENT =
            Pattern.compile(" *([\\u00ad\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff])+ +\\S.*");

    static RawText of(String file, String text) {
        return new RawText(file, text, List.of(text.split(BREAK, -1)));
    }

    /** Place of a mark. */
    Place at(Mark mark) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** A line without indentation and trailing spaces, and where it begins; {@code line} counts from 0. */
    Typed.Line line(int line, int fromColumn) {
        String raw = lines.get(line);
        int from = raw.offsetByCodePoints(0, fromColumn);
        while (from < raw.length() && Character.isWhitespace(raw.charAt(from))) {
            from++;
        }
        int column = raw.codePointCount(0, from) + 1;
        return new Typed.Line(raw.substring(from).strip(), new Place(file, line + 1, column));
    }

    private void reportLineSeparators(Problems problems) {
        for (int line = 0; line < lines.size(); line++) {
            Matcher unseen = BEFORE_INDENT.matcher(lines.get(line));
            if (unseen.matches()) {
                String message =
                        "这一行的缩进里有看不见的字符 U+%04X".formatted((int) unseen.group(1).charAt(0));
                problems.error(
                        "Y0105", new Place(file, line + 1, unseen.start(1) + 1), message, "请删去这一行开头的空白，重新用半角空格缩进");
            }
        }
        Matcher separator = Pattern.compile("[\u0085\u2028\u2029]").matcher(text);
        if (separator.find()) {
            int line = (int) Pattern.compile(BREAK)
                            .matcher(text.substring(0, separator.start()))
                            .results()
                            .count()
                    + 1;
            problems.error(
                    "Y0105",
                    new Place(file, line, 0),
                    "这一行有看不见的换行符 U+%04X".formatted((int) separator.group().charAt(0)),
                    "请删去这个字符，用回车换行");
        }
    }

    /** Reports characters that no text may hold, such as those left by copying from other programs. */
    void reportControlCharacters(Problems problems) {
        reportLineSeparators(problems);
        int shown = 0;
        for (int line = 0; line < lines.size() && shown < SHOWN_AT_MOST; line++) {
            if (isPlain(lines.get(line))) {
                continue;
            }
            int[] points = lines.get(line).codePoints().toArray();
            for (int column = 0; column < points.length && shown < SHOWN_AT_MOST; column++) {
                if (!StreamReader.isPrintable(points[column])) {
                    shown++;
                    problems.error(
                            "Y0105",
                            new Place(file, line + 1, column + 1),
                            "有看不见的控制字符 U+%04X".formatted(points[column]),
                            "请删去这个字符（多半是从别的软件粘贴带来的）");
                }
            }
        }
    }

    /** Whether a line holds nothing but ASCII, Chinese characters and their signs; most do. */
    private static boolean isPlain(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean plain = c >= ' ' && c <= '~'
                    || c >= '\u4e00' && c <= '\u9fff'
                    || c >= '\u3000' && c <= '\u301f'
                    || c >= '\uff01' && c <= '\uff5e';
            if (!plain) {
                return false;
            }
        }
        return true;
    }
}
