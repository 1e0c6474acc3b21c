package cn.yince.desk.proof;

import cn.yince.layout.freemarker.Syntax;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.unit.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What templates do with figures, also where no sample comes by: M0510 where one calculates, M0808 (a hint) where one
 * names what no sample has and no file declares. What was told of a line when samples came by is not told twice.
 */
final class FiguresInTemplates implements Look {
    private static final String UNKNOWN = "M0808";

    /** What is told when a sample comes by. */
    private static final String NO_VALUE = "M0501";

    private static final Pattern OPERATOR_BEFORE = Pattern.compile("(?:[*%]|(?<![<])/|-|\\d\\s*\\+)\\s*$");
    private static final Pattern OPERATOR_BEHIND = Pattern.compile(
            "\\s*(?:[*%]|/(?!\\s*>)|-(?!>)|\\+\\s*\\d|\\?(?:number|round|floor|ceiling|int|long|short|byte|float|double|abs|c|cn|upper_abc|lower_abc)\\b)",
            Pattern.UNICODE_CHARACTER_CLASS);
    /** A name that grows by what another names: {@code 和 += 表.金额}, {@code 和 = (和!"") + 表.金额}. */
    private static final Pattern SUMMED = Pattern.compile(
            "<#(?:assign|local|global)\\s+([\\p{L}\\w]+)\\s*(?:\\+=|=\\s*\\(?\\1(?:![^+)]*)?\\)?\\s*\\+)\\s*[\\p{L}\\w]+(?:\\.[\\p{L}\\w]+)*\\.([\\p{L}\\w]+)\\s*[/>]");

    private static final Pattern PLUS = Pattern.compile("\\s*\\+\\s*");

    @Override
    public void look(Draft draft, Problems problems) {
        SampleFigures figures = SampleFigures.of(draft);
        Set<String> declared = DeclaredFigures.names(draft);
        Set<String> told =
                problems.inOrder().stream().map(FiguresInTemplates::line).collect(Collectors.toSet());
        for (SourceText source : draft.sources(".ftl")) {
            look(source, figures, declared)
                    .filter(problem -> !told.contains(line(problem))
                            && !(problem.code().equals(UNKNOWN) && told.contains(line(NO_VALUE, problem))))
                    .forEach(problems::add);
        }
    }

    private static Stream<Problem> look(SourceText source, SampleFigures figures, Set<String> declared) {
        List<Problem> found = new ArrayList<>();
        String expressions = TemplatePath.expressions(source.text());
        Set<String> ends = figures.names();
        SUMMED.matcher(source.text())
                .results()
                .filter(sum -> ends.contains(sum.group(2)))
                .forEach(sum -> found.add(Syntax.calculated(source.at(sum.start()))));
        TemplatePath before = null;
        for (TemplatePath path : TemplatePath.in(expressions)) {
            if (figures.isFigure(path.names())) {
                if (isAdded(before, path, expressions) || isCalculated(expressions, path)) {
                    found.add(Syntax.calculated(source.at(path.offsets().get(0))));
                }
                before = path;
            } else {
                figures.unknown(path.names())
                        .filter(unknown -> !declared.contains(path.names().get(unknown.at())))
                        .ifPresent(unknown -> found.add(hint(source, path, unknown, declared)));
            }
        }
        return found.stream();
    }

    private static String line(Problem problem) {
        return line(problem.code(), problem);
    }

    private static String line(String code, Problem problem) {
        return code + problem.place().file() + ":" + problem.place().line();
    }

    /** Whether a figure stands behind another and a +. */
    private static boolean isAdded(TemplatePath before, TemplatePath path, String expressions) {
        return before != null
                && PLUS.matcher(expressions.substring(
                                before.end(), path.offsets().get(0)))
                        .matches();
    }

    private static boolean isCalculated(String expressions, TemplatePath path) {
        int from = path.offsets().get(0);
        Matcher before =
                OPERATOR_BEFORE.matcher(expressions.substring(Math.max(0, expressions.lastIndexOf('\n', from)), from));
        return before.find()
                || OPERATOR_BEHIND
                        .matcher(expressions)
                        .region(path.end(), expressions.length())
                        .lookingAt();
    }

    private static Problem hint(
            SourceText source, TemplatePath path, SampleFigures.Unknown unknown, Set<String> declared) {
        String name = String.join(".", path.names().subList(0, unknown.at() + 1));
        Optional<String> meant =
                unknown.nearest().or(() -> Nearest.to(path.names().get(unknown.at()), declared));
        String nearest = meant.map(n -> "是否应为“" + n + "”？").orElse("");
        return Problem.hint(
                UNKNOWN,
                source.at(path.offsets().get(unknown.at())),
                "四种样例里都没有“" + name + "”",
                nearest + "请核对名称；要新的数请在 数/*.yaml 里写");
    }
}
