/** What a batch remembers in its output folder: which files every booklet was made from, and what stands there. */
package cn.yince.batch.manifest;
