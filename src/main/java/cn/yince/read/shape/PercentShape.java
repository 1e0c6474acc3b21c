package cn.yince.read.shape;

import cn.yince.read.yaml.Typed;
import java.math.BigDecimal;
import java.util.Map;

/** A share in percent, with or without the sign; at most four decimals. */
final class PercentShape implements Shape<BigDecimal> {
    private static final int DECIMALS = 4;

    @Override
    public BigDecimal read(Typed typed, At at) {
        if (typed.isEmpty()) {
            return null;
        }
        return Scalars.expect("百分数", typed, at)
                .flatMap(scalar ->
                        Numeral.read("百分数", scalar, scalar.text().strip().replaceFirst("[%％]$", ""), at))
                .filter(value -> isPercent(value, typed, at))
                .orElse(null);
    }

    @Override
    public Outline outline() {
        return Outline.leaf(Outline.Kind.PERCENT);
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> schema = Schemas.types("string", "number", "null");
        schema.put("pattern", "^[-−]?[0-9０-９]+([.．][0-9０-９]{1," + DECIMALS + "})?\\s*[%％]?$");
        return Schemas.saying("请填百分数，如 95 或 95%；没有就留空", schema);
    }

    private static boolean isPercent(BigDecimal value, Typed typed, At at) {
        if (value.scale() > DECIMALS) {
            at.error("Y0314", typed, at.name() + "填的“" + ((Typed.Scalar) typed).quoted() + "”小数太多", "百分数最多四位小数");
            return false;
        }
        at.number(typed);
        return true;
    }
}
