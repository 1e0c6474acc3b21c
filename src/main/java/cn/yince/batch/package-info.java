/**
 * Many units at once: {@link cn.yince.batch.Batch} prints every unit file it is given into one folder, each on its own,
 * and makes again only what changed.
 */
package cn.yince.batch;
