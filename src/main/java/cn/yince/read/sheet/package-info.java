/**
 * In: the bytes of a workbook (.xlsx, or .xls of Excel 97 and later) that a stranger sent. Out:
 * {@link cn.yince.read.sheet.Workbook}, its sheets as grids of cells with their places; or a Chinese refusal. Read as a
 * stream within {@link cn.yince.read.sheet.Limits}; formulas, macros and links are never run or followed.
 *
 * <p>Problem codes: Y04xx.
 */
package cn.yince.read.sheet;
