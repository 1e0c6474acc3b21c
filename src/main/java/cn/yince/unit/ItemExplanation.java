package cn.yince.unit;

import cn.yince.unit.amount.Amount;

/**
 * What the section on 一般公共预算支出具体 tells of one 类- or 项-level item beyond the tables.
 *
 * @param initialBudget 年初预算, 万元 (typed for 项; for a 类 only where none of its 项 has one)
 * @param priorActual 上年决算, 万元; null when not given (no comparison is printed)
 * @param purpose 用途, after 主要用于, without closing 。; may be empty
 * @param reason 原因, after 主要原因是, without closing 。; may be empty
 */
public record ItemExplanation(Amount initialBudget, Amount priorActual, String purpose, String reason) {
    /** The same compared with another 上年决算. */
    public ItemExplanation comparedWith(Amount before) {
        return new ItemExplanation(initialBudget, before, purpose, reason);
    }
}
