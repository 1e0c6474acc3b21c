package cn.yince.compute.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of a formula. Half- and full-width signs mean the same; a name may hold （） in pairs, and [] after a dot.
 */
final class Tokens {
    /** Words that are no names. */
    static final Set<String> WORDS = Set.of("且", "或", "非");

    /** Words whose （ is no part of a name. */
    private static final Set<String> BEFORE_PARENTHESIS = Set.of(
            "且", "或", "非", "合计", "逐行合计", "绝对值", "印数", "同", "有", "有填", "有数据", "印", "属", "是", "如果", "占比", "完成率", "与上年",
            "比较", "分", "个数", "平均分", "行数", "文字", "各段", "词", "各词", "名称", "代码", "等级", "科目", "款", "类", "项", "经济科目", "收入科目",
            "各行", "逐项");

    private static final int LONGEST = 1000;
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("==", "="),
            Map.entry("＝", "="),
            Map.entry("=", "="),
            Map.entry("!=", "≠"),
            Map.entry("<>", "≠"),
            Map.entry("≠", "≠"),
            Map.entry("<=", "<="),
            Map.entry("≤", "<="),
            Map.entry("⩽", "<="),
            Map.entry(">=", ">="),
            Map.entry("≥", ">="),
            Map.entry("⩾", ">="),
            Map.entry("<", "<"),
            Map.entry("＜", "<"),
            Map.entry(">", ">"),
            Map.entry("＞", ">"),
            Map.entry("+", "+"),
            Map.entry("＋", "+"),
            Map.entry("-", "-"),
            Map.entry("－", "-"),
            Map.entry("−", "-"),
            Map.entry("*", "*"),
            Map.entry("×", "*"),
            Map.entry("/", "/"),
            Map.entry("÷", "/"),
            Map.entry("(", "("),
            Map.entry("（", "("),
            Map.entry(")", ")"),
            Map.entry("）", ")"),
            Map.entry(",", ","),
            Map.entry("，", ","));

    private final String text;
    private int at;

    private Tokens(String text) {
        this.text = text;
    }

    /** What a word is. */
    enum Kind {
        NUMBER,
        NAME,
        WORD,
        SIGN,
        END
    }

    /**
     * A word.
     *
     * @param kind what it is
     * @param text of a sign its usual form
     * @param from offset of its first character
     * @param to offset behind its last
     */
    record Token(Kind kind, String text, int from, int to) {
        boolean is(String other) {
            return (kind == Kind.SIGN || kind == Kind.WORD) && text.equals(other);
        }
    }

    /**
     * The words, an end last.
     *
     * @param from offset of the first
     * @throws FormulaFault when there is a character that means nothing
     */
    static List<Token> of(String text, int from) {
        int length = text.length() - from;
        if (length > LONGEST) {
            throw new FormulaFault(from, "算式太长：" + length + " 个字", "最多 " + LONGEST + " 个字，请分成几个");
        }
        Tokens tokens = new Tokens(text);
        tokens.at = from;
        List<Token> list = new ArrayList<>();
        Token token;
        do {
            token = tokens.next();
            list.add(token);
        } while (token.kind() != Kind.END);
        return list;
    }

    private Token next() {
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '　')) {
            at++;
        }
        int from = at;
        if (at == text.length()) {
            return new Token(Kind.END, "", from, from);
        } else if (isDigit(text.charAt(at))) {
            return number(from);
        } else if (text.charAt(at) == '{') {
            return braced(from);
        } else if (isFirstOfName(text.charAt(at))) {
            return name(from);
        }
        for (int length = 2; length > 0; length--) {
            String sign = text.substring(at, Math.min(text.length(), at + length));
            if (SIGNS.containsKey(sign)) {
                at += sign.length();
                return new Token(Kind.SIGN, SIGNS.get(sign), from, at);
            }
        }
        throw new FormulaFault(from, "不认识的字符“" + Character.toString(text.codePointAt(from)) + "”", "名称里有别的符号时，写成 {名称}");
    }

    private Token number(int from) {
        while (at < text.length() && (isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        String number = text.substring(from, at);
        if (!number.matches("\\d{1,15}(\\.\\d{1,6})?") || at < text.length() && Character.isLetter(text.charAt(at))) {
            throw new FormulaFault(from, "“" + number + "”不是数", "写成 1234.56，不用千分位，后面不写单位");
        }
        return new Token(Kind.NUMBER, number, from, at);
    }

    private Token braced(int from) {
        int end = text.indexOf('}', from);
        if (end < 0) {
            throw new FormulaFault(from, "“{”没有配对的“}”", "名称写成 {名称}");
        }
        at = end + 1;
        return new Token(Kind.NAME, text.substring(from + 1, end).strip(), from, at);
    }

    private Token name(int from) {
        int open = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean word = c == '（' && BEFORE_PARENTHESIS.contains(text.substring(from, at));
            if (c == '[' && at > from && text.charAt(at - 1) == '.') {
                at = choice(from);
            } else if (word || c == '）' && open == 0 || !isOfName(c)) {
                break;
            } else {
                open += c == '（' ? 1 : c == '）' ? -1 : 0;
                at++;
            }
        }
        String name = text.substring(from, at);
        return new Token(WORDS.contains(name) ? Kind.WORD : Kind.NAME, name, from, at);
    }

    /** Behind the bracket that ends what begins here. */
    private int choice(int from) {
        int end = text.indexOf(']', at);
        if (end < 0) {
            throw new FormulaFault(from, "“[”没有配对的“]”", "几项任选一项写成 支出.*.[甲|乙]");
        }
        return end + 1;
    }

    private static boolean isFirstOfName(char c) {
        return Character.isLetter(c) || Character.isSurrogate(c) || c == '“';
    }

    private boolean isOfName(char c) {
        boolean star = c == '*' && text.charAt(at - 1) == '.';
        return star || Character.isLetterOrDigit(c) || Character.isSurrogate(c) || "._（）“”、·".indexOf(c) >= 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
