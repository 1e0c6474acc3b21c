/**
 * Takes the templates folder, a pack name, a kind of booklets and a year, gives a {@link cn.yince.pack.Pack}: the
 * layers in which every template, form, style and font is looked up, the merged settings, and the names of the year's
 * codes.
 */
package cn.yince.pack;
