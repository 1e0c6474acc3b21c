/**
 * In: the output folder of a batch. Out: a static site with a page for each booklet, which says what its PDF says, and
 * files for people and programs beside it; written beside the old site and put in its place all at once.
 */
package cn.yince.batch.site;
