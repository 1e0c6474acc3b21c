/**
 * Takes a unit's leaves, gives every amount and count of the 公开表: sums by code, by fund and by kind, in 万元. No wording
 * and no percentage here.
 */
package cn.yince.compute.ledger;
