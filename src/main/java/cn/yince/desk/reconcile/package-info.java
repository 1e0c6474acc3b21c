/**
 * In: published tables or forms found in workbooks, and a pack. Out: the tree of a unit file whose leaves give those
 * tables again, with 公布数 where only the tail of a total differs; every other disagreement is a problem that names both
 * sides.
 */
package cn.yince.desk.reconcile;
