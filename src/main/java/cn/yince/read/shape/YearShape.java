package cn.yince.read.shape;

import cn.yince.read.yaml.KeyText;
import cn.yince.read.yaml.Typed;
import cn.yince.unit.ReportYear;
import java.util.Map;

/** A year of four digits. */
final class YearShape implements Shape<Integer> {
    @Override
    public Integer read(Typed typed, At at) {
        return Scalars.expect("年份", typed, at).map(scalar -> year(scalar, at)).orElse(null);
    }

    @Override
    public Outline outline() {
        return Outline.leaf(Outline.Kind.YEAR);
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> schema = Schemas.types("integer", "string", "null");
        schema.put("pattern", "^20[0-9]{2}$");
        Schemas.within(ReportYear.FIRST, ReportYear.LAST, schema);
        return Schemas.saying("请填 " + ReportYear.words() + " 之间的四位数字", schema);
    }

    private Integer year(Typed.Scalar scalar, At at) {
        String digits = KeyText.halfWidth(scalar.text());
        if (ReportYear.isOne(digits)) {
            return Integer.valueOf(digits);
        }
        at.error(
                "Y0312",
                scalar,
                at.name() + "填的“" + scalar.quoted() + "”不是年份",
                "请填 " + ReportYear.words() + " 之间的四位数字");
        return null;
    }
}
