package cn.yince.desk.proof;

import cn.yince.compute.formula.Constancy;
import cn.yince.compute.formula.Expression;
import cn.yince.compute.formula.FormulaFault;
import cn.yince.compute.formula.FormulaParser;
import cn.yince.compute.ledger.DeclarationReader;
import cn.yince.problem.Problems;
import cn.yince.read.yaml.Typed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** M0706: a hint where a rule or formula of the pack's own comes out the same for every unit. */
final class FormulasVary implements Look {
    private static final String RULES = "核对.yaml";
    private static final Set<String> CONDITIONS = Set.of("当", "条件");
    private static final Set<String> NO_FORMULAS = Set.of("行", "每个", "侧", "零行", "名在", "各名");

    @Override
    public void look(Draft draft, Problems problems) {
        draft.pack().layers().stream()
                .filter(layer -> !layer.kind().isNational())
                .map(layer -> layer.folder().resolve(RULES))
                .filter(Files::isRegularFile)
                .flatMap(FormulasVary::entries)
                .filter(entry -> CONDITIONS.contains(entry.key()))
                .forEach(entry -> look(entry.value(), problems));
        Stream.of("表", DeclaredFigures.FOLDER)
                .flatMap(folder -> draft.own(folder).stream())
                .flatMap(FormulasVary::entries)
                .filter(entry -> !NO_FORMULAS.contains(entry.key()))
                .forEach(entry -> look(entry.value(), problems));
    }

    private static Stream<Typed.Entry> entries(Path file) {
        return DeclaredFigures.read(file).stream().flatMap(FormulasVary::entries);
    }

    private static Stream<Typed.Entry> entries(Typed typed) {
        if (typed instanceof Typed.Sequence list) {
            return list.entries().stream().flatMap(FormulasVary::entries);
        }
        return typed instanceof Typed.Mapping mapping
                ? mapping.entries().stream().flatMap(entry -> Stream.concat(Stream.of(entry), entries(entry.value())))
                : Stream.of();
    }

    private static void look(Typed typed, Problems problems) {
        if (typed instanceof Typed.Scalar scalar) {
            expression(scalar.text().strip())
                    .map(Constancy::in)
                    .orElse(List.of())
                    .forEach(found -> problems.hint(
                            "M0706",
                            DeclarationReader.place(typed, found.offset()),
                            found.message(),
                            "请核对两边的名称；真要这样的，删去它结果也一样"));
        }
    }

    /** What cannot be read another look tells of. */
    private static Optional<Expression> expression(String text) {
        try {
            return Optional.of(FormulaParser.condition(text));
        } catch (FormulaFault e) {
            try {
                return Optional.of(FormulaParser.number(text));
            } catch (FormulaFault noNumber) {
                return Optional.empty();
            }
        }
    }
}
