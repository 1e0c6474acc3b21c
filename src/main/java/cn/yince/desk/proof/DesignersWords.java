package cn.yince.desk.proof;

import cn.yince.compute.Calculator;
import cn.yince.compute.FigurePlan;
import cn.yince.compute.Figures;
import cn.yince.compute.ledger.Scheme;
import cn.yince.compute.ledger.SummedUnit;
import cn.yince.layout.Formats;
import cn.yince.pack.Composition;
import cn.yince.pack.Pack;
import cn.yince.problem.Problems;
import cn.yince.read.shape.Outline;
import cn.yince.unit.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Every word a designer may use in a pack: what is asked for, what is computed, how it is set. */
public final class DesignersWords {
    private static final Pattern CLASS = Pattern.compile("\\.([\\p{L}_][\\p{L}\\p{N}_-]*)");
    private static final Pattern COMMENT = Pattern.compile("/\\*[\\s\\S]*?\\*/");
    private static final Pattern DECLARATIONS = Pattern.compile("\\{[^{}]*\\}");
    private static final Map<Outline.Kind, String> KINDS = Map.ofEntries(
            Map.entry(Outline.Kind.TEXT, "文字"),
            Map.entry(Outline.Kind.WORD, "词"),
            Map.entry(Outline.Kind.PARAGRAPHS, "段落"),
            Map.entry(Outline.Kind.PATH, "路径"),
            Map.entry(Outline.Kind.AMOUNT, "金额"),
            Map.entry(Outline.Kind.SIGNED_AMOUNT, "可负金额"),
            Map.entry(Outline.Kind.FORM_AMOUNT, "表单金额"),
            Map.entry(Outline.Kind.COUNT, "个数"),
            Map.entry(Outline.Kind.SCORE, "得分"),
            Map.entry(Outline.Kind.PERCENT, "百分数"),
            Map.entry(Outline.Kind.DATE, "日期"),
            Map.entry(Outline.Kind.YEAR, "年份"));

    private final Pack pack;

    /** Those of a pack. */
    public DesignersWords(Pack pack) {
        this.pack = pack;
    }

    /**
     * The fields of its unit files: path, type, what it is; {@code *} for what stands by code, by name or in a list.
     */
    public List<List<String>> fields() {
        List<List<String>> lines = new ArrayList<>();
        collect(pack.fields().outline(), "", "", lines);
        return List.copyOf(lines);
    }

    private static void collect(Outline outline, String path, String what, List<List<String>> into) {
        if (outline instanceof Outline.Fields fields) {
            for (Outline.Field field : fields.fields()) {
                String said = (field.required() ? "必填；" : "") + (field.unused() ? "本模板不用；" : "") + field.description();
                collect(field.value(), path.isEmpty() ? field.name() : path + "." + field.name(), said, into);
            }
        } else if (outline instanceof Outline.Codes codes) {
            collect(codes.value(), path + ".*", what, into);
        } else if (outline instanceof Outline.Named named) {
            collect(named.value(), path + ".*", what, into);
        } else if (outline instanceof Outline.Entries entries) {
            collect(entries.entry(), path + ".*", what, into);
        } else if (outline instanceof Outline.Leaf leaf) {
            into.add(List.of(
                    path,
                    leaf.kind() == Outline.Kind.CHOICE ? String.join("、", leaf.choices()) : KINDS.get(leaf.kind()),
                    what));
        } else {
            into.add(List.of(path, "公布数", what));
        }
    }

    /** The cells and figures of its fullest sample: the name and how it prints in a text. */
    public List<List<String>> figures() {
        Unit unit = Samples.FULL.read(pack);
        Scheme scheme = Scheme.of(pack).with(unit);
        SummedUnit<?> summed = scheme.sum(unit, new Problems());
        Figures figures = Calculator.compute(summed, FigurePlan.of(pack, scheme.tables()), new Problems());
        Formats formats = new Formats(pack.settings().numbers());
        Map<String, String> shown = new LinkedHashMap<>();
        figures.byName()
                .forEach((name, figure) -> shown.put(pack.names().shown(name).toString(), formats.prose(figure)));
        return shown.entrySet().stream()
                .map(each -> List.of(each.getKey(), each.getValue()))
                .toList();
    }

    /** The classes of its style sheets and forms, with the file that sets each. */
    public List<List<String>> styles() {
        List<List<String>> lines = new ArrayList<>();
        for (Composition.Part part : Composition.of(pack).parts()) {
            if (part.name().endsWith(".css")) {
                classes(SourceText.read(part.name(), part.file()).text())
                        .forEach(name -> lines.add(List.of(name, part.name())));
            }
        }
        return List.copyOf(lines);
    }

    private static Set<String> classes(String css) {
        String selectors =
                DECLARATIONS.matcher(COMMENT.matcher(css).replaceAll("")).replaceAll(" ");
        return new TreeSet<>(CLASS.matcher(selectors)
                .results()
                .map(MatchResult::group)
                .map(name -> name.substring(1))
                .toList());
    }
}
