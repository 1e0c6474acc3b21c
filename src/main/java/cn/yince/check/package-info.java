/**
 * Takes a unit and the pack's codes, gives {@link cn.yince.ledger.SummedUnit}: its ledger summed and every identity (勾稽关系)
 * between what was given and what was derived looked at. Findings are problems with rule codes J…; nothing is changed here.
 */
package cn.yince.check;

import cn.yince.ledger.SummedUnit;
