/**
 * In: the bytes of a YAML file. Out: its tree as typed ({@link cn.yince.read.yaml.Typed}), every scalar its own text,
 * everything with its place; or every syntax error in Chinese. The only package that knows SnakeYAML, of which it uses
 * the nodes and none of the rules about what {@code 0101}, {@code 12:30} or {@code no} might mean.
 */
package cn.yince.read.yaml;
