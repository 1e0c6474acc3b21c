/**
 * A bureau's round beside the booklets: the ledger as files of the output folder, and what is sent back to the units.
 */
package cn.yince.batch.round;
