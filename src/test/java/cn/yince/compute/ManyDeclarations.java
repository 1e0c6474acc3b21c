package cn.yince.compute;

import static java.util.stream.Collectors.joining;

import cn.yince.compute.ledger.Scheme;
import cn.yince.compute.ledger.SummedUnit;
import cn.yince.compute.ledger.Tables;
import cn.yince.pack.Pack;
import cn.yince.pack.Packs;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.unit.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tries very many formulas in one pack that makes scores of tables and groups of figures, a file for each formula:
 * making all numbers of a pack for each of them takes minutes. Where one formula keeps the numbers of others from being
 * made, they are tried apart.
 */
final class ManyDeclarations {
    private static final int TOGETHER = 40;
    private static final Pattern OWN_FILE = Pattern.compile("自己的[表数](\\d+)\\.yaml$");
    private static final String NOTHING = "部分: []\n---\n{}\n";
    private final Path folder;
    private final Pack pack;
    private final Unit unit;

    /**
     * In a copy of the templates, which is changed.
     *
     * @param unit whose numbers are made
     */
    ManyDeclarations(Path templates, Unit unit) throws IOException {
        folder = templates.resolve("山西/决算");
        this.unit = unit;
        Path settings = folder.resolve("设置.yaml");
        String figures =
                IntStream.range(0, TOGETHER).mapToObj(i -> ", 自己的数" + i).collect(joining());
        String tables = IntStream.range(0, TOGETHER)
                .mapToObj(i ->
                        "  附表%1$d: {表: 自己的表%1$d, 标题: 附表, 目录: 附表, 名称标签: 名称, 金额标签: 单位, 注: '', 无数据: ''}\n".formatted(i))
                .collect(joining());
        Files.createDirectories(folder.resolve("表"));
        Files.createDirectories(folder.resolve("数"));
        Files.writeString(settings, Files.readString(settings).replace(", 自己的数]", figures + "]") + tables);
        pack = new Packs(templates).open("山西", unit.kind(), unit.year(), Place.of("模板"));
    }

    /**
     * How many formulas make numbers; each of the others is told as a problem of its own files, or of all when nothing
     * but it is tried.
     *
     * @param files a table and a group of figures, with {@code ---} between them and {@code %1$s} for the formula
     * @throws AssertionError naming the formula that ends in anything else
     */
    int sound(List<String> formulas, String files) throws IOException {
        int sound = 0;
        for (int from = 0; from < formulas.size(); from += TOGETHER) {
            sound += together(formulas.subList(from, Math.min(formulas.size(), from + TOGETHER)), files);
        }
        return sound;
    }

    private int together(List<String> formulas, String files) throws IOException {
        for (int i = 0; i < TOGETHER; i++) {
            write(i, i < formulas.size() ? files.formatted(formulas.get(i)) : NOTHING);
        }
        Problems problems = new Problems();
        boolean made = made(problems, formulas, files);
        List<Problem> found = problems.inOrder().stream()
                .filter(problem ->
                        problem.code().startsWith("M") || problem.code().startsWith("Y"))
                .toList();
        if (formulas.size() == 1) {
            return found.isEmpty() ? 1 : 0;
        } else if (made && found.stream().allMatch(ManyDeclarations::isOfOne)) {
            return formulas.size()
                    - (int) found.stream()
                            .map(ManyDeclarations::number)
                            .distinct()
                            .count();
        }
        int half = formulas.size() / 2;
        return together(formulas.subList(0, half), files) + together(formulas.subList(half, formulas.size()), files);
    }

    /** Makes all numbers; whether nothing kept them from being made. */
    private boolean made(Problems problems, List<String> formulas, String files) {
        try {
            Tables tables = Tables.of(pack, problems);
            FigurePlan plan = FigurePlan.of(pack, tables, problems);
            SummedUnit<?> summed = new Scheme(pack.codes(), tables).sum(unit, problems);
            Calculator.compute(summed, plan, problems);
            return true;
        } catch (InputRejected e) {
            e.problems().forEach(problems::add);
        } catch (RuntimeException | StackOverflowError e) {
            if (formulas.size() == 1) {
                throw new AssertionError(formulas.get(0) + " in\n" + files, e);
            }
        }
        return false;
    }

    /** Whether a problem is told at a place of one of the formulas, and does not stand for others left out. */
    private static boolean isOfOne(Problem problem) {
        return OWN_FILE.matcher(problem.place().file()).find()
                && !problem.code().equals(Problems.MORE);
    }

    private static String number(Problem problem) {
        Matcher own = OWN_FILE.matcher(problem.place().file());
        return own.find() ? own.group(1) : "";
    }

    private void write(int number, String files) throws IOException {
        String[] parts = files.split("---\n");
        Files.writeString(folder.resolve("表/自己的表" + number + ".yaml"), parts[0]);
        Files.writeString(folder.resolve("数/自己的数" + number + ".yaml"), parts[1]);
    }
}
