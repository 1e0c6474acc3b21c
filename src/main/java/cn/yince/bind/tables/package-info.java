/**
 * In: the tables of a booklet as they print. Out: the same as a workbook, one sheet a table, or one of them as
 * comma-separated text; the same tables give the same bytes.
 */
package cn.yince.bind.tables;
