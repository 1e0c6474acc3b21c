/**
 * What one unit typed about its year: leaves only, amounts in 万元 (see {@link cn.yince.unit.amount.Amount}), texts as
 * typed. Nothing here is derived; empty lists and zero amounts stand for what was left out.
 */
package cn.yince.unit;
