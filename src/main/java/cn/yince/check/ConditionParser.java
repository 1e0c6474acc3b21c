package cn.yince.check;

import cn.yince.check.Condition.Comparison;
import cn.yince.check.Condition.Sign;
import cn.yince.check.ConditionTokens.Kind;
import cn.yince.check.ConditionTokens.Token;
import cn.yince.check.Term.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Reads a condition: comparisons of sums joined by 且, 或 and 非. Nothing in it is ever run as a program. */
final class ConditionParser {
  private static final int DEEPEST = 20;
  private static final Map<String, Sign> SIGNS =
      Map.of(
          "=", Sign.EQUAL, "≠", Sign.DIFFERENT, "<=", Sign.AT_MOST, ">=", Sign.AT_LEAST, "<", Sign.LESS, ">", Sign.MORE);

  private final String text;
  private final List<Token> tokens;
  private int at;
  private int depth;

  private ConditionParser(String text) {
    this.text = text;
    this.tokens = ConditionTokens.of(text);
  }

  /**
   * The condition a text says.
   *
   * @throws ConditionFault when it says none
   */
  static Condition parse(String text) {
    ConditionParser parser = new ConditionParser(text);
    Condition condition = parser.either();
    Token rest = parser.token();
    if (SIGNS.containsKey(rest.text()) && rest.kind() == Kind.SIGN) {
      throw new ConditionFault(rest.from(), "比较不能连着写", "请写成两个比较，用“且”连接");
    } else if (rest.kind() != Kind.END) {
      throw new ConditionFault(rest.from(), "这里多了“" + text.substring(rest.from(), rest.to()) + "”", "前后缺了运算符，或括号不配对");
    }
    return condition;
  }

  private Condition either() {
    Condition left = both();
    while (take("或")) {
      left = new Condition.Either(left, both());
    }
    return left;
  }

  private Condition both() {
    Condition left = not();
    while (take("且")) {
      left = new Condition.Both(left, not());
    }
    return left;
  }

  private Condition not() {
    deeper();
    try {
      if (take("非")) {
        return new Condition.Not(not());
      }
      return token().is("(") && isConditionInside() ? inParentheses() : comparison();
    } finally {
      depth--;
    }
  }

  /** Whether the parentheses that begin here hold a whole condition and not a sum. */
  private boolean isConditionInside() {
    int open = 0;
    for (int i = at; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      open += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      if (open == 0) {
        return false;
      }
      boolean ofCondition = token.is("且") || token.is("或") || token.is("非");
      if (ofCondition || token.kind() == Kind.SIGN && SIGNS.containsKey(token.text())) {
        return true;
      }
    }
    return false;
  }

  private Condition inParentheses() {
    at++;
    Condition inside = either();
    expect(")");
    return inside;
  }

  private Condition comparison() {
    int from = at;
    Term left = sum();
    String leftText = between(from);
    Token sign = token();
    if (sign.kind() != Kind.SIGN || !SIGNS.containsKey(sign.text())) {
      throw new ConditionFault(sign.from(), "这里应为 =、≠、<=、>=、< 或 >", "条件是两个数的比较，如“甲 <= 乙”");
    }
    at++;
    from = at;
    Term right = sum();
    return new Comparison(left, SIGNS.get(sign.text()), right, leftText, between(from));
  }

  private String between(int from) {
    return text.substring(tokens.get(from).from(), tokens.get(at - 1).to());
  }

  private Term sum() {
    Term left = product();
    while (token().is("+") || token().is("-")) {
      char sign = tokens.get(at++).text().charAt(0);
      left = new Term.Operation(left, sign, product());
    }
    return left;
  }

  private Term product() {
    Term left = factor();
    while (token().is("*") || token().is("/")) {
      char sign = tokens.get(at++).text().charAt(0);
      left = new Term.Operation(left, sign, factor());
    }
    return left;
  }

  private Term factor() {
    deeper();
    try {
      Token token = tokens.get(at++);
      if (token.is("-")) {
        return new Term.Operation(new Term.Literal(Estimate.ZERO), '-', factor());
      } else if (token.is("(")) {
        Term inside = sum();
        expect(")");
        return inside;
      } else if (token.is("绝对值")) {
        expect("(");
        Term inside = sum();
        expect(")");
        return new Term.Magnitude(inside);
      } else if (token.is("合计")) {
        return all();
      } else if (token.kind() == Kind.NUMBER) {
        return new Term.Literal(Estimate.exact(new BigDecimal(token.text())));
      } else if (token.kind() == Kind.NAME && !token.text().contains("*")) {
        return new Term.Cell(new Named(token.text(), token.from()));
      }
      String found = token.kind() == Kind.END ? "条件没有写完" : "这里不能是“" + text.substring(token.from(), token.to()) + "”";
      throw new ConditionFault(token.from(), found, "这里应为一个数、一个名称、合计(名称.*)、绝对值(…) 或括号");
    } finally {
      depth--;
    }
  }

  private Term all() {
    expect("(");
    Token name = tokens.get(at++);
    if (name.kind() != Kind.NAME || !name.text().contains("*")) {
      throw new ConditionFault(name.from(), "合计的括号里应为带 * 的名称", "如 合计(一般公共预算财政拨款基本支出决算明细表.*)、合计(自评表.*.实际执行金额)");
    }
    expect(")");
    return new Term.Sum(new Named(name.text(), name.from()));
  }

  private void deeper() {
    depth++;
    if (depth > DEEPEST) {
      throw new ConditionFault(token().from(), "括号套得太深", "最多 " + DEEPEST + " 层，请分成几条规则");
    }
  }

  private Token token() {
    return tokens.get(Math.min(at, tokens.size() - 1));
  }

  private boolean take(String word) {
    boolean there = token().is(word);
    at += there ? 1 : 0;
    return there;
  }

  private void expect(String sign) {
    if (!take(sign)) {
      throw new ConditionFault(token().from(), "这里缺“" + sign + "”", "括号应当配对");
    }
  }
}
