/** Exact money in 万元 with what its rounding left open, and percentages computed from it. */
package cn.yince.unit.amount;
