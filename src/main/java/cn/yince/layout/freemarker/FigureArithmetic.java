package cn.yince.layout.freemarker;

import freemarker.core.ArithmeticEngine;
import freemarker.template.TemplateException;

/** FreeMarker's arithmetic for the numbers of templates, such as those of loops; figures can only be compared. */
final class FigureArithmetic extends ArithmeticEngine {
  private static final ArithmeticEngine PLAIN = BIGDECIMAL_ENGINE;

  @Override
  public int compareNumbers(Number first, Number second) throws TemplateException {
    return PrintedNumber.isAmong(first, second) ? PrintedNumber.compare(first, second) : PLAIN.compareNumbers(first, second);
  }

  @Override
  public Number add(Number first, Number second) throws TemplateException {
    refuseFigures(first, second);
    return PLAIN.add(first, second);
  }

  @Override
  public Number subtract(Number first, Number second) throws TemplateException {
    refuseFigures(first, second);
    return PLAIN.subtract(first, second);
  }

  @Override
  public Number multiply(Number first, Number second) throws TemplateException {
    refuseFigures(first, second);
    return PLAIN.multiply(first, second);
  }

  @Override
  public Number divide(Number first, Number second) throws TemplateException {
    refuseFigures(first, second);
    return PLAIN.divide(first, second);
  }

  @Override
  public Number modulus(Number first, Number second) throws TemplateException {
    refuseFigures(first, second);
    return PLAIN.modulus(first, second);
  }

  @Override
  public Number toNumber(String text) {
    return PLAIN.toNumber(text);
  }

  private static void refuseFigures(Number first, Number second) throws TemplateException {
    if (PrintedNumber.isAmong(first, second)) {
      throw new FigureMisuse(FigureMisuse.Kind.CALCULATED, "");
    }
  }
}
