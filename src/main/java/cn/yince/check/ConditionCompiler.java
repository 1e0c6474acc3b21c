package cn.yince.check;

import cn.yince.compute.formula.Expression;
import cn.yince.compute.formula.Expression.Call;
import cn.yince.compute.formula.Expression.Junction;
import cn.yince.compute.formula.Expression.Literal;
import cn.yince.compute.formula.Expression.Operation;
import cn.yince.compute.formula.Expression.Path;
import cn.yince.compute.formula.FormulaFault;
import cn.yince.compute.formula.Functions;
import cn.yince.compute.formula.Segment;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a condition on the cells and figures of a booklet of what a formula says. */
final class ConditionCompiler {
    private final Formulas formulas;

    /** A compiler of conditions that know what a formula of a table may name. */
    ConditionCompiler(Formulas formulas) {
        this.formulas = formulas;
    }

    /** What is reckoned like a cell of a table. */
    interface Formulas {
        /** The number of an expression. */
        cn.yince.compute.ledger.Term reckoned(Expression number);

        /** What an expression asks. */
        cn.yince.compute.ledger.Term.Test test(Expression condition);

        /** Whether a table is called so. */
        boolean isTable(String name);

        /** Whether a unit file has such a part. */
        boolean isTyped(String group);
    }

    /**
     * The condition an expression says.
     *
     * @throws FormulaFault when it says none
     */
    Condition of(Expression condition) {
        return condition.as(new Conditions());
    }

    /** The number an expression says. */
    Operand number(Expression number) {
        return number.as(new Operands());
    }

    private static final Set<String> OF_TESTS = Set.copyOf(Functions.TESTS);
    private static final Set<String> NUMBERS = Set.of("合计", "逐行合计", "绝对值", "印数", "同", "如果");

    private static FormulaFault fault(Expression expression, String message, String hint) {
        return new FormulaFault(expression.offset(), message, hint);
    }

    /** Conditions. */
    private final class Conditions implements Expression.Cases<Condition> {
        @Override
        public Condition comparison(Expression.Comparison comparison) {
            Operand left = comparison.left().as(new Operands());
            Operand right = comparison.right().as(new Operands());
            return new Condition.Comparison(
                    left, comparison.sign(), right, comparison.leftText(), comparison.rightText(), comparison.offset());
        }

        @Override
        public Condition junction(Junction junction) {
            Condition left = junction.left().as(this);
            Condition right = junction.right().as(this);
            return junction.both() ? new Condition.Both(left, right) : new Condition.Either(left, right);
        }

        @Override
        public Condition not(Expression.Not not) {
            return new Condition.Not(not.of().as(this));
        }

        @Override
        public Condition literal(Literal literal) {
            throw noComparison(literal);
        }

        @Override
        public Condition path(Path path) {
            throw noComparison(path);
        }

        @Override
        public Condition call(Call call) {
            if (OF_TESTS.contains(call.name())) {
                return new Condition.Holds(formulas.test(call));
            }
            if (!NUMBERS.contains(call.name())) {
                throw fault(
                        call,
                        "没有名为“" + call.name() + "”的条件",
                        Functions.advice(call.name(), Functions.TESTS) + "；或者比较两个数，如“甲 <= 乙”");
            }
            throw noComparison(call);
        }

        @Override
        public Condition operation(Operation operation) {
            throw noComparison(operation);
        }

        private static FormulaFault noComparison(Expression expression) {
            return fault(expression, "这里应为 =、≠、<=、>=、< 或 >", "条件是两个数的比较，如“甲 <= 乙”");
        }
    }

    /** The numbers in them. */
    private final class Operands implements Expression.Cases<Operand> {
        private static final Set<String> FUNCTIONS = Set.of("合计", "绝对值");

        @Override
        public Operand literal(Literal literal) {
            return new Operand.Literal(Estimate.exact(literal.number()));
        }

        @Override
        public Operand path(Path path) {
            if (FUNCTIONS.contains(path.text())) {
                throw new FormulaFault(path.offset() + path.text().length() + 1, "这里缺“(”", "写成 合计(名称.*)、绝对值(…)");
            } else if (path.isPattern()) {
                throw fault(path, "这里不能是“" + path.text() + "”", "这里应为一个数、一个名称、合计(名称.*)、绝对值(…) 或括号");
            } else if (formulas.isTable(path.head())) {
                return new Operand.Reckoned(
                        formulas.reckoned(path), isPlain(path) ? Optional.of(named(path)) : Optional.empty());
            } else if (formulas.isTyped(path.head())) {
                Operand.Reckoned typed = new Operand.Reckoned(formulas.reckoned(path), Optional.empty());
                return isPlain(path) ? new Operand.FigureOrTyped(new Operand.Cell(named(path)), typed) : typed;
            }
            return new Operand.Cell(named(path));
        }

        private static boolean isPlain(Path path) {
            return path.segments().stream().allMatch(Segment.Word.class::isInstance);
        }

        private static Operand.Named named(Path path) {
            return new Operand.Named(path.text(), path.offset());
        }

        @Override
        public Operand call(Call call) {
            return switch (call.name()) {
                case "绝对值" -> new Operand.Magnitude(only(call).as(this));
                case "印数" -> new Operand.Printed(only(call).as(this));
                case "合计" -> call.arguments().stream().allMatch(this::isOfTables) ? reckoned(call) : sumOfNames(call);
                case "逐行合计", "同", "如果" -> reckoned(call);
                default ->
                    throw fault(
                            call,
                            "没有名为“" + call.name() + "”的函数",
                            Functions.advice(call.name(), List.of("合计", "逐行合计", "绝对值", "印数", "同", "如果")));
            };
        }

        private static Expression only(Call call) {
            if (call.arguments().size() != 1) {
                throw fault(call, call.name() + "的括号里应有一个数", "如 " + call.name() + "(支出决算表.合计.项目支出)");
            }
            return call.arguments().get(0);
        }

        private boolean isOfTables(Expression argument) {
            return argument instanceof Path path && (formulas.isTable(path.head()) || formulas.isTyped(path.head()));
        }

        private Operand reckoned(Call call) {
            return new Operand.Reckoned(formulas.reckoned(call), Optional.empty());
        }

        private static Operand sumOfNames(Call call) {
            Expression first = call.arguments().get(0);
            if (call.arguments().size() > 1
                    || !(first instanceof Path path)
                    || !path.text().contains("*")) {
                throw fault(first, "合计的括号里应为带 * 的名称", "如 合计(支出决算表.*.项目支出)、合计(自评表.*.实际执行金额)");
            }
            return new Operand.Sum(named(path));
        }

        @Override
        public Operand operation(Operation operation) {
            return new Operand.Operation(
                    operation.left().as(this),
                    operation.sign(),
                    operation.right().as(this));
        }

        @Override
        public Operand comparison(Expression.Comparison comparison) {
            throw fault(comparison, "这里应为一个数，不是比较", "比较的两边各是一个数");
        }

        @Override
        public Operand junction(Junction junction) {
            throw fault(junction, "这里应为一个数，不是条件", "比较的两边各是一个数");
        }

        @Override
        public Operand not(Expression.Not not) {
            throw fault(not, "这里应为一个数，不是条件", "比较的两边各是一个数");
        }
    }
}
