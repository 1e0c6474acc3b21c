package cn.yince;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.yince.check.Checks;
import cn.yince.compute.Calculator;
import cn.yince.compute.Figure;
import cn.yince.compute.Figures;
import cn.yince.compute.Flag;
import cn.yince.compute.Group;
import cn.yince.compute.Node;
import cn.yince.compute.NodeCases;
import cn.yince.compute.Rows;
import cn.yince.compute.SharedPlan;
import cn.yince.compute.Text;
import cn.yince.compute.Words;
import cn.yince.compute.ledger.Ledger;
import cn.yince.compute.ledger.SummedUnit;
import cn.yince.pack.Packs;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.read.Asked;
import cn.yince.unit.Budget;
import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A budget taken as far as its figures. */
final class Budgets {
    /** Words, flags and figures as they read; lists of them; texts and groups as they are. */
    private static final NodeCases<Object> SHOWN = new NodeCases<>() {
        @Override
        public Object figure(Figure figure) {
            return shown(figure);
        }

        @Override
        public Object text(Text text) {
            return text;
        }

        @Override
        public Object words(Words words) {
            return words.text();
        }

        @Override
        public Object flag(Flag flag) {
            return flag.isSet();
        }

        @Override
        public Object group(Group group) {
            return group;
        }

        @Override
        public Object rows(Rows rows) {
            return rows.nodes().stream().map(node -> node.as(this)).toList();
        }
    };

    private static final Packs PACKS = new Packs(Path.of("templates"));

    final Budget unit;
    final Ledger ledger;
    final Figures figures;
    final List<Problem> problems;

    private Budgets(Budget unit) {
        Problems found = new Problems();
        SummedUnit<?> checked = Checks.of(unit, found);
        this.unit = unit;
        this.ledger = checked.ledger();
        this.figures = Calculator.compute(checked, SharedPlan.of(unit), found);
        this.problems = found.inOrder();
    }

    /** The department of the reference booklet. */
    static String reference() throws IOException {
        return Files.readString(Path.of("src/test/resources/cn/yince/budget.yaml"));
    }

    static Budgets of(String yaml) {
        return of(read(yaml, "预算.yaml"));
    }

    static Budgets of(Budget unit) {
        return new Budgets(unit);
    }

    static Budget read(String yaml, String file) {
        return (Budget) Asked.reader().read(yaml.getBytes(UTF_8), file);
    }

    /** The same budget as the sum of units. */
    static Budget sumOf(Budget sum, Budget... units) {
        return new Budget(
                sum.particulars(),
                sum.expenditure(),
                sum.carriedOver(),
                sum.carriedForward(),
                sum.basicByEconomicItem(),
                sum.governmentFundIncome(),
                sum.stateCapitalIncome(),
                sum.incomeNames(),
                sum.officialSpending(),
                sum.procurement(),
                sum.operatingCost(),
                sum.projects(),
                sum.assets(),
                sum.priorYear(),
                sum.narrative(),
                List.of(units));
    }

    /** Cells of one row as they print, blank for zero, in the order of the columns named. */
    String row(String table, String row, String... columns) {
        StringBuilder cells = new StringBuilder();
        for (String column : columns) {
            cells.append(cells.isEmpty() ? "" : " ").append(cell(table + "." + row + "." + column));
        }
        return cells.toString();
    }

    String cell(String name) {
        if (!ledger.amounts().containsKey(name)) {
            return "?";
        }
        return ledger.amount(name).isZero()
                ? "-"
                : ledger.amount(name).rounded().toPlainString();
    }

    /**
     * A value of the prose by its path, e.g. {@code 五.201.占比}, or {@code 各类.2.占比} for the second of a list; null for
     * none.
     */
    Object figure(String path) {
        Node value = figures.prose();
        for (String name : path.split("\\.")) {
            value = value instanceof Rows rows
                    ? rows.nodes().get(Integer.parseInt(name) - 1)
                    : ((Group) value).children().get(name);
        }
        return value == null ? null : value.as(SHOWN);
    }

    /** A figure with its decimals, percentages with two. */
    static Object shown(Figure figure) {
        return figure.as(
                money -> money.amount().rounded().toPlainString(),
                formMoney -> formMoney.amount().value().stripTrailingZeros().toPlainString(),
                percent -> percent.rate().percent().setScale(2, RoundingMode.HALF_UP) + "%",
                Figure.Count::number,
                score -> score);
    }

    List<String> codes() {
        return problems.stream().map(Problem::code).toList();
    }
}
