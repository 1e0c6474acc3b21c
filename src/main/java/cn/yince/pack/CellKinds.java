package cn.yince.pack;

import cn.yince.read.Tree;
import cn.yince.unit.codes.CodeKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may be set of cells that are named by their meaning, and how it looks. */
final class CellKinds {
    private static final String SUMMED = CellSettings.SUMMARY + "." + CellSettings.SUMMED;
    private static final String PARTS = CellSettings.SUMMARY + "." + CellSettings.PARTS;
    private static final Set<String> CHARTS = Set.of(
            CellSettings.SUMMARY + "." + CellSettings.SIZE, PARTS, CellSettings.SUMMARY + "." + CellSettings.SHARE);
    private static final Pattern KEY_FIGURE = under(CellSettings.SUMMARY + "." + CellSettings.KEY_FIGURES);
    private static final Pattern TOTALS = under(CellSettings.TOTALS);
    private static final String PRIOR = CellSettings.PRIOR + ".";
    private static final String PRIOR_CELL = "." + CellSettings.CELL;
    private static final String TYPED_AT = "." + CellSettings.TYPED_AT;
    private static final Pattern CODES = Pattern.compile(CellSettings.CODES + "\\.([^.]+)(\\.[^.]+)?");

    /** What a classification must be. */
    static final String SCHEMES =
            "应为 " + Stream.of(CodeKind.values()).map(CodeKind::label).collect(Collectors.joining("、"));

    private static final Pattern OPEN = Pattern.compile("\\{[^.]*}");
    private static final Pattern CELL = Pattern.compile("[^.]+(\\.[^.]+)+");
    private static final Pattern ROW = Pattern.compile("[^.]+(\\.[^.]+)*");

    private CellKinds() {}

    private static Pattern under(String group) {
        return Pattern.compile(Pattern.quote(group) + "\\.[^.]+");
    }

    /**
     * Whether a key nobody set before may be set; which figures of last year there are is known to the nation's layers.
     */
    static boolean mayBeAdded(String key, LayerKind layer) {
        return key.equals(SUMMED)
                || CHARTS.contains(key)
                || KEY_FIGURE.matcher(key).matches()
                || TOTALS.matcher(key).matches()
                || CODES.matcher(key).matches()
                || layer.isNational() && (isPriorCell(key) || isTypedAt(key));
    }

    private static boolean isPriorCell(String key) {
        return key.startsWith(PRIOR) && key.endsWith(PRIOR_CELL);
    }

    private static boolean isTypedAt(String key) {
        return key.startsWith(PRIOR) && key.endsWith(TYPED_AT);
    }

    private static boolean isCell(Tree.Leaf leaf) {
        return isPriorCell(leaf.key())
                || KEY_FIGURE.matcher(leaf.key()).matches() && !leaf.shown().isBlank();
    }

    /** Whether the value of a key is a list. */
    static boolean isList(String key) {
        return key.equals(SUMMED) || key.equals(PARTS) || TOTALS.matcher(key).matches();
    }

    /** What is wrong with a value, as far as it alone can tell. */
    static Optional<String> fault(Tree.Leaf leaf) {
        if (CODES.matcher(leaf.key()).matches()) {
            return CodeKind.of(leaf.shown()).isPresent() ? Optional.empty() : Optional.of(SCHEMES);
        }
        boolean isWrong = TOTALS.matcher(leaf.key()).matches() && !all(leaf.texts(), ROW)
                || isCell(leaf) && !all(leaf.texts(), CELL);
        if (isWrong) {
            return Optional.of(leaf.isList() ? "的每一项应为 行 或 行.栏" : "应为 表.行 或 表.行.栏");
        }
        return isTypedAt(leaf.key()) && !all(leaf.texts(), ROW) ? Optional.of("应为单位文件里的一处，例如 收入") : openPart(leaf);
    }

    /** A part in braces is named by the path. */
    private static Optional<String> openPart(Tree.Leaf leaf) {
        if (!isPriorCell(leaf.key()) && !isTypedAt(leaf.key())) {
            return Optional.empty();
        }
        String path = leaf.key().substring(PRIOR.length(), leaf.key().lastIndexOf('.'));
        return OPEN.matcher(leaf.shown())
                .results()
                .map(MatchResult::group)
                .filter(open -> !path.contains(open))
                .findFirst()
                .map(open -> "的“" + open + "”在“" + path + "”里没有");
    }

    private static boolean all(List<String> texts, Pattern pattern) {
        return texts.stream().allMatch(text -> pattern.matcher(text).matches());
    }

    /** The table that a setting is about, by its name everywhere; nothing when it is about none. */
    static Optional<String> table(Tree.Leaf leaf) {
        if (TOTALS.matcher(leaf.key()).matches()) {
            return Optional.of(leaf.key().substring(leaf.key().lastIndexOf('.') + 1));
        }
        Matcher codes = CODES.matcher(leaf.key());
        if (codes.matches()) {
            return Optional.of(codes.group(1));
        }
        return isCell(leaf) ? Optional.of(leaf.shown().substring(0, leaf.shown().indexOf('.'))) : Optional.empty();
    }

    /** The key figure that a key sets. */
    static Optional<String> keyFigure(String key) {
        return Optional.of(key)
                .filter(each -> KEY_FIGURE.matcher(each).matches())
                .map(each -> each.substring(each.lastIndexOf('.') + 1));
    }

    /** The key figures that a setting names. */
    static List<String> keyFigures(Tree.Leaf leaf) {
        return leaf.key().equals(SUMMED) || CHARTS.contains(leaf.key())
                ? leaf.texts().stream().filter(name -> !name.isBlank()).toList()
                : List.of();
    }
}
