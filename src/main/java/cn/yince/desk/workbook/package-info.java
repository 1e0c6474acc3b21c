/**
 * In: the tree of a unit file, the plan of its sheets and the pack's classification. Out: a workbook (.xlsx) to fill
 * in, the same bytes every time; and, of a workbook that was checked, a copy in which what is wrong is marked.
 */
package cn.yince.desk.workbook;
