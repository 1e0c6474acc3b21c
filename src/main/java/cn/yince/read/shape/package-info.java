/**
 * In: a tree as typed. Out: values of the right kind, and a problem for everything that has not the shape it should
 * have. One description of a shape serves the reading, the search for unknown keys and the JSON Schema.
 */
package cn.yince.read.shape;
