package cn.yince.read.shape;

import cn.yince.read.yaml.Typed;
import cn.yince.unit.amount.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Money in the file's 金额单位; 元 with at most two decimals, 万元 with as many as the place allows. */
final class AmountShape implements Shape<Amount> {
    private static final int CENTS = 2;
    private static final String PATTERN = "^[-−(（]?[0-9０-９,，]+([.．][0-9０-９]{1,%d})?[)）]?$";
    private static final List<String> NUMERALS = List.of("零", "一", "两", "三", "四", "五", "六");

    private final boolean signed;
    private final int decimalsOfWan;

    AmountShape(boolean signed, int decimalsOfWan) {
        this.signed = signed;
        this.decimalsOfWan = decimalsOfWan;
    }

    @Override
    public Amount read(Typed typed, At at) {
        if (typed.isEmpty()) {
            return null;
        }
        MoneyUnit unit = at.reading().moneyUnit();
        return Numeral.read("金额", typed, at)
                .filter(value -> hasFewDecimals(value, unit, typed, at) && hasSign(value, typed, at))
                .map(value -> unit.amount(value).from(at.number(typed)))
                .orElse(null);
    }

    @Override
    public Outline outline() {
        boolean plain = !signed && decimalsOfWan == CENTS;
        return Outline.leaf(
                plain ? Outline.Kind.AMOUNT : signed ? Outline.Kind.SIGNED_AMOUNT : Outline.Kind.FORM_AMOUNT);
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> schema = Schemas.types("string", "number", "null");
        schema.put("pattern", PATTERN.formatted(decimalsOfWan));
        if (!signed) {
            Schemas.atLeast(0, schema);
        }
        String sign = signed ? "" : "零或正数，";
        return Schemas.saying(
                "请填金额：" + sign + "只写数字，如 1234.56，最多" + NUMERALS.get(decimalsOfWan) + "位小数，不写单位；没有就留空", schema);
    }

    private boolean hasFewDecimals(BigDecimal value, MoneyUnit unit, Typed typed, At at) {
        int most = unit == MoneyUnit.WAN ? decimalsOfWan : CENTS;
        if (value.scale() <= most) {
            return true;
        }
        at.error(
                "Y0306",
                typed,
                at.name() + "填的“" + ((Typed.Scalar) typed).quoted() + "”有 " + value.scale() + " 位小数，" + unit.label()
                        + "最多" + NUMERALS.get(most) + "位",
                unit == MoneyUnit.WAN ? "请四舍五入到" + NUMERALS.get(most) + "位；要更精确，请把“金额单位”改为“元”并按元填写" : "请填到分");
        return false;
    }

    private boolean hasSign(BigDecimal value, Typed typed, At at) {
        if (signed || value.signum() >= 0) {
            return true;
        }
        at.error("Y0307", typed, at.name() + "填的“" + ((Typed.Scalar) typed).quoted() + "”是负数", "此处只能填零或正数；只有结转结余可以是负数");
        return false;
    }
}
