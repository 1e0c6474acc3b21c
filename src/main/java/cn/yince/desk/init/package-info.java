/**
 * In: a pack and a kind, or last year's unit file. Out: the text of a new unit file to be filled, laid out and
 * explained by the same description the reader uses; with last year's figures where they belong.
 */
package cn.yince.desk.init;
