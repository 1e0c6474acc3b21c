package cn.yince.check;

import cn.yince.read.yaml.Typed;

/**
 * A condition of a rule and how it was typed.
 *
 * @param condition compiled
 * @param typed where it stands
 * @param text as typed
 */
record Asked(Condition condition, Typed typed, String text) {
  /** Whether it may hold. */
  boolean holds(Answers answers) {
    return condition.holds(answers);
  }
}
