package cn.yince.check;

import cn.yince.codes.CodeBook;
import cn.yince.ledger.Ledger;
import cn.yince.unit.Publications;
import cn.yince.unit.Unit;

/**
 * A unit whose identities were checked.
 *
 * @param unit what was typed
 * @param codes of its year, with the names it adds
 * @param ledger the cells of its tables
 * @param publications its 公布数, still asked for while the prose is computed
 * @param <U> what it discloses
 */
public record CheckedUnit<U extends Unit>(U unit, CodeBook codes, Ledger ledger, Publications publications) {}
