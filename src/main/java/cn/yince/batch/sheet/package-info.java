/** Spreadsheets (.xlsx), read and written as streams. */
package cn.yince.batch.sheet;
