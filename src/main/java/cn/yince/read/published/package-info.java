/**
 * In: sheets that other software exported in the layout in which the tables are published, or forms of the software for
 * final accounts. Out: {@link cn.yince.read.published.PublishedTables}, every cell under its name in the ledger, and
 * from them the tree of a unit file with the leaves, which reads like one that a clerk typed.
 *
 * <p>Problem codes: Y05xx.
 */
package cn.yince.read.published;
