/** Files of any file system that Hadoop knows, as paths of Java: what reads and writes files does not know of it. */
package cn.yince.cluster.store;
