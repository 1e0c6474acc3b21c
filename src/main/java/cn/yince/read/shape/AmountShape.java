package cn.yince.read.shape;

import cn.yince.amount.Amount;
import cn.yince.read.yaml.Typed;
import java.math.BigDecimal;
import java.util.Map;

/** Money in the file's 金额单位, at most two decimals. */
final class AmountShape implements Shape<Amount> {
  private static final int DECIMALS = 2;
  private static final String PATTERN = "^[-−(（]?[0-9０-９,，]+([.．][0-9０-９]{1,2})?[)）]?$";

  private final boolean signed;
  private final Amount absent;

  AmountShape(boolean signed, Amount absent) {
    this.signed = signed;
    this.absent = absent;
  }

  @Override
  public Amount read(Typed typed, At at) {
    if (typed.isEmpty()) {
      return absent;
    }
    MoneyUnit unit = at.reading().moneyUnit();
    return Numeral.read("金额", typed, at)
        .filter(value -> hasFewDecimals(value, unit, typed, at) && hasSign(value, typed, at))
        .map(unit::amount)
        .orElse(absent);
  }

  @Override
  public Amount absent() {
    return absent;
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> schema = Schemas.types("number", "string", "null");
    schema.put("pattern", PATTERN);
    if (!signed) {
      schema.put("minimum", 0);
    }
    return schema;
  }

  private static boolean hasFewDecimals(BigDecimal value, MoneyUnit unit, Typed typed, At at) {
    if (value.scale() <= DECIMALS) {
      return true;
    }
    at.error(
        "Y0306",
        typed,
        at.name() + "填的“" + ((Typed.Scalar) typed).text() + "”有 " + value.scale() + " 位小数，" + unit.label() + "最多两位",
        unit == MoneyUnit.WAN ? "请四舍五入到两位；要更精确，请把“金额单位”改为“元”并按元填写" : "请填到分");
    return false;
  }

  private boolean hasSign(BigDecimal value, Typed typed, At at) {
    if (signed || value.signum() >= 0) {
      return true;
    }
    at.error(
        "Y0307", typed, at.name() + "填的“" + ((Typed.Scalar) typed).text() + "”是负数", "此处只能填零或正数；只有结转结余可以是负数");
    return false;
  }
}
