/** Takes one XHTML document with CSS, gives its pages laid out: where each element stands, ready to be painted into a PDF. */
package cn.yince.layout.saucer;
