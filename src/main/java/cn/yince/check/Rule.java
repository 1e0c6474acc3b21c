package cn.yince.check;

import cn.yince.pack.CodeBook;
import cn.yince.problem.Problems;

/** One identity or plausibility rule. */
interface Rule {
  /** Reports what contradicts the rule; says nothing when all is well. */
  void check(CheckedUnit unit, CodeBook codes, Problems problems);
}
