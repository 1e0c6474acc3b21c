package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.check.Checks;
import cn.yince.compute.Calculator;
import cn.yince.compute.Figure;
import cn.yince.compute.Figures;
import cn.yince.compute.Group;
import cn.yince.compute.SharedPlan;
import cn.yince.compute.ledger.SummedUnit;
import cn.yince.layout.Formats;
import cn.yince.pack.Pack;
import cn.yince.pack.Packs;
import cn.yince.pack.Settings.Numbers;
import cn.yince.pack.TableMoney;
import cn.yince.problem.Problems;
import cn.yince.read.Asked;
import cn.yince.unit.Unit;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.codes.CodeBook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every figure of the examples by its name, as it prints. */
class GoldenFiguresTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "data-examples/yangquan-treasury-2023",
                "data-examples/yangquan-finance-2024",
                "data-examples/fenyang-approval-2023",
                "data-examples/minimal",
                "data-examples/yangquan-finance-2023-budget",
                "src/test/resources/cn/yince/every-fund",
                "src/test/resources/cn/yince/scored-forms"
            })
    void figures(String example) throws IOException {
        Unit unit = Asked.reader().read(Path.of(example + ".yaml"));
        Pack pack = new Packs(Path.of("templates"))
                .open(unit.pack(), unit.kind(), unit.year(), unit.source().placeOf("模板"));
        CodeBook codes = pack.codes().with(unit);
        Problems problems = new Problems();
        SummedUnit<?> checked = Checks.of(unit, problems);
        Figures figures = Calculator.compute(checked, SharedPlan.of(unit), problems);

        assertThat(problems.haveErrors()).as(problems.inOrder().toString()).isFalse();
        Golden.assertSame(
                Path.of(example).getFileName() + ".figures.txt",
                lines(figures, pack.settings().numbers()));
    }

    private static String lines(Figures figures, Numbers numbers) {
        Formats formats = new Formats(numbers);
        TableMoney money = TableMoney.usual(numbers);
        Map<String, String> lines = new TreeMap<>();
        for (Map.Entry<String, Amount> cell : figures.ledger().amounts().entrySet()) {
            lines.put(cell.getKey(), formats.table(cell.getValue(), money));
        }
        figures.ledger().counts().forEach((name, count) -> lines.put(name, formats.table(count.count(), money)));
        collect(figures.prose(), formats, lines);
        StringBuilder text = new StringBuilder();
        lines.forEach(
                (name, value) -> text.append(name).append(" = ").append(value).append('\n'));
        return text.toString();
    }

    private static void collect(Group group, Formats formats, Map<String, String> lines) {
        group.all(Figure.class)
                .forEach((name, figure) -> lines.put(group.at(name).toString(), formats.prose(figure)));
        group.groups().forEach(inner -> collect(inner, formats, lines));
    }
}
