package cn.yince.compute.formula;

import cn.yince.compute.formula.Expression.Path;
import cn.yince.compute.formula.Segment.Alternative;
import cn.yince.compute.formula.Segment.Any;
import cn.yince.compute.formula.Segment.Choice;
import cn.yince.compute.formula.Segment.Here;
import cn.yince.compute.formula.Segment.Wanted;
import cn.yince.compute.formula.Segment.Word;
import java.util.ArrayList;
import java.util.List;

/** Takes a name apart at its dots. */
final class PathReader {
    /** Begins the words that stand for the row, the column or the thing a formula is asked for. */
    private static final String HERE = "此";

    private static final String NOT = "非";
    private final String name;
    private final int offset;

    private PathReader(String name, int offset) {
        this.name = name;
        this.offset = offset;
    }

    /**
     * The path a name says.
     *
     * @throws FormulaFault when a part is missing
     */
    static Path read(String name, int offset) {
        List<Segment> segments = new PathReader(name, offset).segments();
        return new Path(segments, name, offset);
    }

    private List<Segment> segments() {
        List<Segment> segments = new ArrayList<>();
        int from = 0;
        while (from <= name.length()) {
            boolean choice = from < name.length() && name.charAt(from) == '[';
            int end = name.indexOf('.', choice ? name.indexOf(']', from) : from);
            String part = name.substring(from, end < 0 ? name.length() : end);
            segments.add(segment(part, from));
            from = end < 0 ? name.length() + 1 : end + 1;
        }
        if (segments.get(0).isPattern()) {
            throw new FormulaFault(offset, "名称“" + name + "”的第一段应为一个名称", "如 支出.*.项目支出");
        }
        return List.copyOf(segments);
    }

    private Segment segment(String part, int from) {
        if (part.isBlank()) {
            throw new FormulaFault(offset + from, "名称“" + name + "”少了一段", "各段之间用一个点，前后不能是点");
        } else if (part.equals("*")) {
            return new Any();
        } else if (part.startsWith("[")) {
            return choice(part.substring(1, part.length() - 1), from);
        }
        if (part.startsWith(HERE) && !Here.WORDS.contains(part)) {
            throw new FormulaFault(offset + from, "没有“" + part + "”", "可以用 " + String.join("、", Here.WORDS));
        }
        return part.startsWith(HERE) ? new Here(part) : new Word(part);
    }

    private Choice choice(String text, int from) {
        List<Alternative> alternatives = new ArrayList<>();
        for (String each : text.split("\\|", -1)) {
            List<Wanted> words = new ArrayList<>();
            for (String word : each.split("且", -1)) {
                boolean negated = word.strip().startsWith(NOT);
                String bare = negated ? word.strip().substring(1).strip() : word.strip();
                if (bare.isEmpty()) {
                    throw new FormulaFault(offset + from, "“[" + text + "]”里少了一个名称", "写成 [甲|乙]、[非 甲] 或 [类且人员经费]");
                }
                words.add(new Wanted(bare, negated));
            }
            alternatives.add(new Alternative(List.copyOf(words)));
        }
        return new Choice(List.copyOf(alternatives));
    }
}
