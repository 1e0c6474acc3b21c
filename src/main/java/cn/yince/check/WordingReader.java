package cn.yince.check;

import cn.yince.check.Wording.Piece;
import cn.yince.compute.formula.FormulaFault;
import cn.yince.problem.Citing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes apart a text of a rule. */
final class WordingReader {
    /** What stands for the name of a claim. */
    static final String CALLED = "{名}";

    /** In a number a name may have braces of its own. */
    private static final Pattern HOLE = Pattern.compile("\\{(?:(数:)((?:[^{}]|\\{[^{}]*})*)|(此行名称|此行|名))}");

    private static final Pattern UNKNOWN = Pattern.compile("\\{(?!(?:表|节):[^{}]*})[^{}]*}?");
    private final BiFunction<String, Integer, Operand> numbers;
    private final Citing names;

    /**
     * A reader.
     *
     * @param numbers makes a number of the formula at the end of a text that begins so many characters into it
     * @param names what the pack calls the tables and sections that a text cites
     */
    WordingReader(BiFunction<String, Integer, Operand> numbers, Citing names) {
        this.numbers = numbers;
        this.names = names;
    }

    /**
     * A text in which nothing differs from row to row.
     *
     * @throws FormulaFault when something does
     */
    static String forAll(String text) {
        Matcher hole = HOLE.matcher(text);
        if (hole.find()) {
            throw new FormulaFault(hole.start(), "这里不能写“" + hole.group() + "”，它说的是整条规则", "花括号里可以写 表:名称、节:名称");
        }
        return text;
    }

    /** A text for all rows and numbers: an ellipsis for what differs from one to another. */
    static String withoutHoles(String text) {
        return HOLE.matcher(text).replaceAll("…").replaceAll("…(\\s*…)+", "…");
    }

    Wording read(String text) {
        Matcher unknown = UNKNOWN.matcher(
                HOLE.matcher(text).replaceAll(hole -> "，".repeat(hole.group().length())));
        if (unknown.find()) {
            throw new FormulaFault(
                    unknown.start(), "不认识“" + unknown.group() + "”", "花括号里可以写 表:名称、节:名称、数:算式、此行、此行名称、名，花括号和冒号用半角");
        }
        if (text.indexOf('{') < 0) {
            return new Wording(List.of(new Piece.Words(text)));
        }
        List<Piece> pieces = new ArrayList<>();
        Matcher hole = HOLE.matcher(text);
        int from = 0;
        while (hole.find()) {
            words(text.substring(from, hole.start()), pieces);
            pieces.add(piece(text, hole));
            from = hole.end();
        }
        words(text.substring(from), pieces);
        return new Wording(List.copyOf(pieces));
    }

    private void words(String text, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Piece.Words(names.in(text)));
        }
    }

    private Piece piece(String text, Matcher hole) {
        if (hole.group(1) != null) {
            return new Piece.Number(numbers.apply(text.substring(0, hole.end(2)), hole.start(2)));
        }
        return switch (hole.group(3)) {
            case "此行" -> new Piece.RowName(false);
            case "此行名称" -> new Piece.RowName(true);
            default -> new Piece.Called();
        };
    }
}
