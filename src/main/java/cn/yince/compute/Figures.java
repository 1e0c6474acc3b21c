package cn.yince.compute;

import cn.yince.ledger.Ledger;

/**
 * Everything that prints, unformatted.
 *
 * @param ledger the cells of the tables
 * @param prose sections by the field's terms: 单位, 概况, 一 … 十二, 名词解释, 自评表 or 申报表
 */
public record Figures(Ledger ledger, Section prose) {}
