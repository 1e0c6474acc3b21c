package cn.yince.batch;

import cn.yince.batch.result.Facts;
import cn.yince.batch.result.Outcome;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.unit.amount.Amount;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What can only be seen when many units lie side by side. */
final class AcrossUnits {
    static final String SAME_NAME = "B0101";
    private final List<Outcome> outcomes;

    AcrossUnits(List<Outcome> outcomes) {
        this.outcomes = outcomes;
    }

    /** Of several booklets with one name one is printed. */
    static Problem sameName(Path file, String name, Path other) {
        return Problem.error(
                SAME_NAME,
                Place.of(file.toString()),
                "册名与 " + shortName(other) + " 的相同（" + name + "），没有印出",
                "请核对两个文件的“单位.名称”和“年度”，或移走多余的一个");
    }

    /** Everything found, held against a list when there is one. */
    List<Problem> problems(Optional<UnitList> list) {
        List<Problem> problems = new ArrayList<>(sameCodes());
        list.ifPresent(l -> problems.addAll(l.problems(outcomes)));
        outcomes.stream().filter(o -> o.facts().totals().areKnown()).forEach(o -> problems.addAll(sums(o)));
        return problems;
    }

    private List<Problem> sameCodes() {
        Map<String, List<Outcome>> byCode = new LinkedHashMap<>();
        outcomes.stream()
                .filter(o -> !o.facts().code().isEmpty())
                .forEach(o -> byCode.computeIfAbsent(
                                o.facts().edition() + " " + o.facts().code(), c -> new ArrayList<>())
                        .add(o));
        return byCode.values().stream()
                .filter(same -> same.size() > 1)
                .map(same -> Problem.hint(
                        "B0102",
                        Place.of(same.get(0).file()),
                        "单位编码“" + same.get(0).facts().code() + "”有 " + same.size() + " 个文件：" + files(same),
                        "请核对“单位.编码”"))
                .toList();
    }

    /** A department that is not the sum of its units, as far as all of them are here. */
    private List<Problem> sums(Outcome department) {
        List<Outcome> units = units(department.facts());
        if (units.isEmpty() || units.stream().anyMatch(u -> !u.facts().totals().areKnown())) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        department.facts().totals().summedFigures().forEach((name, figure) -> {
            BigDecimal sum = units.stream()
                    .map(u -> u.facts().totals().keyFigures().getOrDefault(name, BigDecimal.ZERO))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal rounding = Amount.HALF_CENT.multiply(BigDecimal.valueOf(units.size() + 1L));
            if (figure.subtract(sum).abs().compareTo(rounding) > 0) {
                problems.add(notTheSum(department, name, figure, sum, units));
            }
        });
        return problems;
    }

    private static Problem notTheSum(
            Outcome department, String name, BigDecimal figure, BigDecimal sum, List<Outcome> units) {
        return Problem.hint(
                "B0105",
                Place.of(department.file()),
                "部门“%s”的%s %s 不等于所属 %d 个单位之和 %s，差 %s"
                        .formatted(
                                department.title(),
                                name,
                                figure.toPlainString(),
                                units.size(),
                                sum.toPlainString(),
                                figure.subtract(sum).toPlainString()),
                "所属单位：" + files(units));
    }

    /** Those it names, or else those whose codes begin with its own. */
    private List<Outcome> units(Facts department) {
        if (!department.members().isEmpty()) {
            List<Outcome> named = outcomes.stream()
                    .filter(o -> department.members().contains(o.key()))
                    .toList();
            return named.size() == department.members().size() ? named : List.of();
        } else if (!department.department() || department.code().isEmpty()) {
            return List.of();
        }
        return outcomes.stream()
                .filter(o -> !o.facts().department() && o.facts().edition().equals(department.edition()))
                .filter(o -> o.facts().code().startsWith(department.code())
                        && !o.facts().code().equals(department.code()))
                .toList();
    }

    private static String files(List<Outcome> units) {
        return units.stream().map(Outcome::file).collect(Collectors.joining("、"));
    }

    private static String shortName(Path file) {
        Path here = Path.of("").toAbsolutePath();
        return (file.startsWith(here) ? here.relativize(file) : file).toString();
    }
}
