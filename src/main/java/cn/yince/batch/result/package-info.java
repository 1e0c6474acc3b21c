/** What became of each unit of a batch, as values. */
package cn.yince.batch.result;
