package cn.yince.read.shape;

import cn.yince.read.yaml.Typed;
import java.math.BigDecimal;
import java.util.Map;

/** A score from 0 to 100, at most two decimals; null when left out. */
final class ScoreShape implements Shape<BigDecimal> {
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    @Override
    public BigDecimal read(Typed typed, At at) {
        if (typed.isEmpty()) {
            return null;
        }
        return Numeral.read("得分", typed, at)
                .filter(score -> isScore(score, typed, at))
                .orElse(null);
    }

    @Override
    public Outline outline() {
        return Outline.leaf(Outline.Kind.SCORE);
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> schema = Schemas.types("string", "number", "null");
        Schemas.within(0, FULL.intValue(), schema);
        return Schemas.saying("请填得分：0 到 100 之间的数；没有就留空", schema);
    }

    private static boolean isScore(BigDecimal score, Typed typed, At at) {
        boolean fits = score.signum() >= 0 && score.compareTo(FULL) <= 0 && score.scale() <= 2;
        if (fits) {
            at.number(typed);
        } else {
            at.error(
                    "Y0313",
                    typed,
                    at.name() + "填的“" + ((Typed.Scalar) typed).quoted() + "”不是得分",
                    "请填 0 到 100 之间的数，最多两位小数");
        }
        return fits;
    }
}
