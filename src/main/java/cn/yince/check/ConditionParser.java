package cn.yince.check;

import cn.yince.formula.Expression;
import cn.yince.formula.Expression.Call;
import cn.yince.formula.Expression.Junction;
import cn.yince.formula.Expression.Literal;
import cn.yince.formula.Expression.Operation;
import cn.yince.formula.Expression.Path;
import cn.yince.formula.FormulaFault;
import cn.yince.formula.FormulaParser;
import java.util.Set;

/** Makes a condition on the cells and figures of a booklet of what a formula says. */
final class ConditionParser {
  private ConditionParser() {}

  /**
   * The condition a text says.
   *
   * @throws FormulaFault when it says none
   */
  static Condition parse(String text) {
    return FormulaParser.condition(text).as(new Conditions());
  }

  private static FormulaFault fault(Expression expression, String message, String hint) {
    return new FormulaFault(expression.offset(), message, hint);
  }

  /** Conditions. */
  private static final class Conditions implements Expression.Cases<Condition> {
    @Override
    public Condition comparison(Expression.Comparison comparison) {
      Term left = comparison.left().as(new Terms());
      Term right = comparison.right().as(new Terms());
      return new Condition.Comparison(left, comparison.sign(), right, comparison.leftText(), comparison.rightText());
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
  private static final class Terms implements Expression.Cases<Term> {
    private static final Set<String> FUNCTIONS = Set.of("合计", "绝对值");

    @Override
    public Term literal(Literal literal) {
      return new Term.Literal(Estimate.exact(literal.number()));
    }

    @Override
    public Term path(Path path) {
      if (FUNCTIONS.contains(path.text())) {
        throw new FormulaFault(path.offset() + path.text().length() + 1, "这里缺“(”", "写成 合计(名称.*)、绝对值(…)");
      } else if (path.isPattern()) {
        throw fault(path, "这里不能是“" + path.text() + "”", "这里应为一个数、一个名称、合计(名称.*)、绝对值(…) 或括号");
      }
      return new Term.Cell(named(path));
    }

    private static Term.Named named(Path path) {
      return new Term.Named(path.text(), path.offset());
    }

    @Override
    public Term call(Call call) {
      Expression first = call.arguments().get(0);
      if (call.arguments().size() == 1 && call.name().equals("绝对值")) {
        return new Term.Magnitude(first.as(this));
      } else if (!call.name().equals("合计")) {
        throw fault(call, "没有名为“" + call.name() + "”的函数", "可以用 合计(名称.*)、绝对值(…)");
      } else if (call.arguments().size() > 1 || !(first instanceof Path path) || !path.text().contains("*")) {
        throw fault(first, "合计的括号里应为带 * 的名称", "如 合计(支出决算表.*.项目支出)、合计(自评表.*.实际执行金额)");
      } else {
        return new Term.Sum(named(path));
      }
    }

    @Override
    public Term operation(Operation operation) {
      return new Term.Operation(operation.left().as(this), operation.sign(), operation.right().as(this));
    }

    @Override
    public Term comparison(Expression.Comparison comparison) {
      throw fault(comparison, "这里应为一个数，不是比较", "比较的两边各是一个数");
    }

    @Override
    public Term junction(Junction junction) {
      throw fault(junction, "这里应为一个数，不是条件", "比较的两边各是一个数");
    }

    @Override
    public Term not(Expression.Not not) {
      throw fault(not, "这里应为一个数，不是条件", "比较的两边各是一个数");
    }
  }
}
