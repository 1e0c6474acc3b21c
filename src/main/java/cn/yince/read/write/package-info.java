/**
 * In: the tree of a unit file ({@link cn.yince.read.yaml.Typed}), wherever it comes from, and remarks. Out: the text of
 * a unit file laid out as clerks do it, which reads back as the same tree.
 */
package cn.yince.read.write;
