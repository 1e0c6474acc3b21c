/**
 * Takes a unit that was read with last year's file and gives {@link cn.yince.unit.Unit} with last year's figures in the
 * place of those left out: what last year's tables printed. Figures that were typed stand, and are looked at.
 */
package cn.yince.compute.prior;
