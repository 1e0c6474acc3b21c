/**
 * The bureau's ledger, 台账: what was done with the booklet of every unit, as events that are only ever added. Who has
 * which state is told by them; two ledgers that went apart are one again when their events are put together.
 */
package cn.yince.batch.register;
