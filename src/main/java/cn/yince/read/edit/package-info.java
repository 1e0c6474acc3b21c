/**
 * In: the text of a unit file and one change. Out: the text with that change and nothing else changed, its comments and
 * its order kept; proved by reading it again.
 */
package cn.yince.read.edit;
