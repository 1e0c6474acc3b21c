/**
 * Takes figures and a pack's FreeMarker templates, gives one XHTML document and its contents. FreeMarker is known here
 * only.
 */
package cn.yince.layout.freemarker;
