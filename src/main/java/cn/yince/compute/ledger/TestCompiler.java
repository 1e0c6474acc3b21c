package cn.yince.compute.ledger;

import cn.yince.compute.formula.Expression.Call;
import cn.yince.compute.formula.Expression.Comparison;
import cn.yince.compute.formula.Expression.Junction;
import cn.yince.compute.formula.Expression.Literal;
import cn.yince.compute.formula.Expression.Not;
import cn.yince.compute.formula.Expression.Operation;
import cn.yince.compute.formula.Expression.Path;
import cn.yince.compute.formula.Expression;
import java.util.List;
import java.util.Optional;

/** Makes tests of the conditions of a table. */
final class TestCompiler implements Expression.Cases<Term.Test> {
  private final Compiler.Library library;
  private final Compiler.Own own;

  TestCompiler(Compiler.Library library, Compiler.Own own) {
    this.library = library;
    this.own = own;
  }

  @Override
  public Term.Test call(Call call) {
    return switch (call.name()) {
      case "有" -> new Terms.Any(call.arguments().stream().map(this::leaves).toList());
      case "有填" -> new Terms.Typed(call.arguments().stream().map(this::leaves).toList());
      case "印" -> new Terms.Prints(call.arguments().stream().map(argument -> argument.as(new Compiler(library, own))).toList());
      case "有数据" -> new Terms.HasData(call.arguments().stream().map(this::table).toList());
      case "属" -> {
        Compiler.arguments(call, 2);
        if (!(call.arguments().get(1) instanceof Path property)) {
          throw new Misfit(call.arguments().get(1).offset(), "属的第二项应为一个名称", "如 属(此行, 人员经费)、属(此行, 类)");
        }
        yield new Terms.Has(property.head());
      }
      case "是" -> {
        Compiler.arguments(call, 2);
        Expression word = call.arguments().get(1);
        yield new Terms.Says(leaves(call.arguments().get(0)), word instanceof Path said ? said.text() : "");
      }
      default -> throw new Misfit(call.offset(), "“" + call.name() + "”不是条件", "可以用 有(…)、有填(…)、印(…)、有数据(…)、属(此行, 人员经费)、是(单位.性质, 事业单位)", call.name());
    };
  }

  private TableForm table(Expression argument) {
    return Optional.of(argument)
        .filter(Path.class::isInstance)
        .flatMap(path -> library.table(((Path) path).text()))
        .orElseThrow(() -> new Misfit(argument.offset(), "有数据的括号里应为一张表", "如 有数据(支出决算表)"));
  }

  private Path leaves(Expression argument) {
    if (argument instanceof Path path && library.hasLeaves(path.head())) {
      return Compiler.typed(path, library, "填报项");
    }
    throw new Misfit(argument.offset(), "“有”的括号里应为填报项", "如 有(项目.此行.本年)");
  }

  @Override
  public Term.Test junction(Junction junction) {
    return new Terms.Junction(junction.left().as(this), junction.both(), junction.right().as(this));
  }

  @Override
  public Term.Test not(Not not) {
    return new Terms.Not(not.of().as(this));
  }

  @Override
  public Term.Test literal(Literal literal) {
    throw misfit(literal);
  }

  @Override
  public Term.Test path(Path path) {
    throw misfit(path);
  }

  @Override
  public Term.Test operation(Operation operation) {
    throw misfit(operation);
  }

  @Override
  public Term.Test comparison(Comparison comparison) {
    throw misfit(comparison);
  }

  private static Misfit misfit(Expression expression) {
    return new Misfit(expression.offset(), "这里应为条件", "如 有(项目.此行.本年)、属(此行, 人员经费)，用 且、或、非 连接");
  }

  /** The paths a row source names. */
  static List<Path> paths(Call call) {
    return call.arguments().stream()
        .map(
            argument -> {
              if (argument instanceof Path path) {
                return path;
              }
              throw new Misfit(argument.offset(), call.name() + "的括号里应为名称", "如 科目(支出)");
            })
        .toList();
  }
}
