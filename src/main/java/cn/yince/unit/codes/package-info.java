/**
 * In: tables of 政府收支分类科目, one for each classification, and what the layers of a pack add to them. Out:
 * {@link cn.yince.unit.codes.Classification}, every code with its names and years, and
 * {@link cn.yince.unit.codes.CodeBook}, the codes of one year as a booklet needs them.
 *
 * <p>Problem codes: M0113.
 */
package cn.yince.unit.codes;
