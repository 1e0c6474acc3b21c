package cn.yince.read.shape;

import cn.yince.read.yaml.Typed;
import java.math.BigDecimal;
import java.util.Map;

/** A number of things: 0, 1, 2 and so on. */
final class CountShape implements Shape<Integer> {
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    @Override
    public Integer read(Typed typed, At at) {
        if (typed.isEmpty()) {
            return null;
        }
        return Numeral.read("个数", typed, at)
                .filter(n -> isCount(n, typed, at))
                .map(BigDecimal::intValue)
                .orElse(null);
    }

    @Override
    public Outline outline() {
        return Outline.leaf(Outline.Kind.COUNT);
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> schema = Schemas.types("string", "integer", "null");
        Schemas.atLeast(0, schema);
        schema.put("pattern", "^[0-9０-９,，]+$");
        return Schemas.saying("请填个数：0 或正整数，不写单位；没有就留空", schema);
    }

    private static boolean isCount(BigDecimal n, Typed typed, At at) {
        boolean whole = n.scale() <= 0 && n.signum() >= 0 && n.compareTo(MOST) <= 0;
        if (whole) {
            at.number(typed);
        } else {
            at.error("Y0309", typed, at.name() + "填的“" + ((Typed.Scalar) typed).quoted() + "”不是个数", "请填 0 或正整数");
        }
        return whole;
    }
}
