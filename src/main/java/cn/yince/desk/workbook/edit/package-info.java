/**
 * In: a workbook that was filled in, and changes of what it says. Out: the same workbook with other contents in the
 * cells concerned, and nothing else of it changed. Whoever asks proves it by reading it again.
 */
package cn.yince.desk.workbook.edit;
