/**
 * The folder of a desk and nothing outside it: which files are in it, what stands in them, and what was typed and is
 * not saved yet. Names come from a browser and are not trusted.
 */
package cn.yince.serve.folder;
