/**
 * Takes a sheet of ready texts and the form a designer drew for it (JRXML), gives the finished table pages as artwork
 * for the one PDF that all sections share.
 *
 * <p>A form is data, never code: {@code FormGate} admits only listed elements, attributes and expressions, and the
 * expressions are interpreted here ({@code SafeExpression}), so that no Java is compiled or loaded on behalf of a
 * template. Text is measured and drawn with the metrics of the PDF fonts ({@code TextBlock}); a cell grows or its text
 * shrinks, but no text is lost.
 */
package cn.yince.layout.jasper;
