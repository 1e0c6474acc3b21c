package cn.yince.read.text;

import cn.yince.read.yaml.Typed;
import java.util.Optional;
import java.util.regex.Pattern;

/** Text behind a number sign that was meant to print, but is a comment to the format of the file. */
final class CommentCut {
    /** A sign with something right behind it, as in {@code #3 楼}; comments have a blank there. */
    private static final Pattern NUMBER_SIGN = Pattern.compile("#[^\\s#].*");

    /** A blank behind the sign all the same, but then what follows a number sign. */
    private static final Pattern NUMBER = Pattern.compile("#\\s*[\\d一二三四五六七八九十]+\\s*(?:号|楼|层|栋|幢|机|库|室|线|车|项|标|地块).*");

    /** A sentence that ends in the comment. */
    private static final Pattern SENTENCE = Pattern.compile("#\\s.*[。；！？]");

    private static final Pattern CLOSED = Pattern.compile("(?s).*[。；！？）”》.]");
    private static final Pattern OPEN = Pattern.compile("(?s).*(?:位于|[在为是的和与及、，：（“《由至到于将把对按以或经向从]|包括|分别|编号)");
    private static final int APART = 2;

    private CommentCut() {}

    /** The comment, when it looks like text; of a value that is empty too. */
    static Optional<Typed.Line> of(Typed.Scalar typed) {
        return typed.comment().filter(comment -> isText(typed, comment));
    }

    private static boolean isText(Typed.Scalar typed, Typed.Line comment) {
        if (NUMBER_SIGN.matcher(comment.text()).matches()) {
            return true;
        } else if (typed.text().isEmpty()) {
            return false;
        }
        boolean near = gap(typed, comment) < APART;
        boolean ended = CLOSED.matcher(typed.text()).matches();
        return OPEN.matcher(typed.text()).matches()
                || isUnclosed(typed.text())
                || near
                        && (NUMBER.matcher(comment.text()).matches()
                                || !ended && SENTENCE.matcher(comment.text()).matches()
                                || comment.text().equals("#"));
    }

    private static boolean isUnclosed(String text) {
        return count(text, '（') > count(text, '）')
                || count(text, '“') > count(text, '”')
                || count(text, '《') > count(text, '》');
    }

    private static long count(String text, char c) {
        return text.chars().filter(each -> each == c).count();
    }

    /** Blanks between the text and the sign. */
    private static int gap(Typed.Scalar typed, Typed.Line comment) {
        Typed.Line last = typed.lines().get(typed.lines().size() - 1);
        return comment.place().column()
                - last.place().column()
                - last.text().codePointCount(0, last.text().length());
    }
}
