package cn.yince.check;

import cn.yince.ledger.Ledger;
import cn.yince.unit.Publications;
import cn.yince.unit.Unit;

/**
 * A unit whose identities were checked.
 *
 * @param unit what was typed
 * @param ledger the cells of the ten tables
 * @param publications its 公布数, still asked for while the prose is computed
 */
public record CheckedUnit(Unit unit, Ledger ledger, Publications publications) {}
