package cn.yince.layout.font;

import com.lowagie.text.pdf.BaseFont;

/**
 * A stretch of text drawn with one face.
 *
 * @param text never empty; whole code points, combining marks with their base
 * @param font the face
 */
public record Run(String text, BaseFont font) {}
