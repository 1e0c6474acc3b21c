/**
 * What is done with the folder of a desk as a whole: its list, new files, downloads, printing, packs and their pages.
 */
package cn.yince.serve.work;
