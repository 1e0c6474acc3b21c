/**
 * A batch on a cluster: takes unit files of any file system that Hadoop knows and gives what {@code yince batch} gives,
 * the work on single units being done by the executors of Spark.
 */
package cn.yince.cluster;
