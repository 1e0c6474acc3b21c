/**
 * What a booklet is to somebody who hears it instead of seeing it: parts, headings, paragraphs, tables with their
 * heads, in the order they are read. The engines of layout say what stands where; the binder writes it into the file.
 */
package cn.yince.layout.structure;
