package cn.yince.check;

import java.util.ArrayList;
import java.util.List;

/** What one condition may ask of a booklet, and how much work that may be. */
final class Answers {
  private static final int MOST = 2_000_000;
  private final KnownNumbers numbers;
  private int steps;

  Answers(KnownNumbers numbers) {
    this.numbers = numbers;
  }

  /** The question has no answer in this booklet. */
  static final class Unanswered extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unanswered(String reason) {
      super(reason, null, false, false);
    }
  }

  Estimate of(String name) {
    step(1);
    return numbers.of(name).orElseThrow(() -> new Unanswered("本册没有“" + name + "”"));
  }

  /**
   * The sum of what a pattern names. Where codes are named only those without another below them, else no totals, so that nothing is
   * counted twice.
   */
  Estimate sum(NamePattern pattern) {
    step(numbers.names().size());
    List<String> found = new ArrayList<>();
    numbers.names().stream().filter(pattern::matches).forEach(found::add);
    List<String> leaves = pattern.leaves(found);
    step(leaves.size());
    Estimate sum = Estimate.ZERO;
    for (String name : leaves) {
      sum = sum.plus(of(name));
    }
    return sum;
  }

  private void step(int work) {
    steps += work;
    if (steps > MOST) {
      throw new Unanswered("这条规则要看的数太多");
    }
  }
}
