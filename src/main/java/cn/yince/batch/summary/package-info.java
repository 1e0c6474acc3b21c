/** The summary of a batch for the bureau: as JSON, as a page and as a spreadsheet. */
package cn.yince.batch.summary;
