/**
 * What a clerk or a designer does beside printing: new unit files, workbooks to fill in and to read back, what a number
 * is made of, what changed between two booklets, invented units, looks at a pack.
 */
package cn.yince.desk;
