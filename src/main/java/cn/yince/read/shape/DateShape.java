package cn.yince.read.shape;

import cn.yince.read.yaml.KeyText;
import cn.yince.read.yaml.Typed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day or a month as people write it; becomes {@code ×年×月×日} or {@code ×年×月}. */
final class DateShape implements Shape<String> {
    private static final Pattern FORM = Pattern.compile(
            "(?<year>\\d{4})(?:[-./](?<month>\\d{1,2})(?:[-./](?<day>\\d{1,2}))?|年(?<month2>\\d{1,2})月(?:(?<day2>\\d{1,2})日)?)");

    @Override
    public String read(Typed typed, At at) {
        return Scalars.expect("日期", typed, at).map(scalar -> date(scalar, at)).orElse(null);
    }

    @Override
    public Outline outline() {
        return Outline.leaf(Outline.Kind.DATE);
    }

    @Override
    public Map<String, Object> schema() {
        return Schemas.saying("请填日期，用数字写成 ×年×月×日、×年×月 或 年-月-日；没有就留空", Schemas.types("string", "null"));
    }

    private static String date(Typed.Scalar scalar, At at) {
        Optional<String> date = of(KeyText.normalised(scalar.text()));
        if (date.isEmpty()) {
            at.error("Y0315", scalar, at.name() + "填的“" + scalar.quoted() + "”不是日期", "请用数字写成 ×年×月×日、×年×月，或 年-月-日");
        }
        date.ifPresent(text -> at.prints(text, scalar.place()));
        return date.orElse(null);
    }

    private static Optional<String> of(String typed) {
        Matcher form = FORM.matcher(typed);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(form.group("year"));
            int month = Integer.parseInt(group(form, "month"));
            String day = group(form, "day");
            LocalDate date = LocalDate.of(year, month, day == null ? 1 : Integer.parseInt(day));
            return Optional.of(year + "年" + month + "月" + (day == null ? "" : date.getDayOfMonth() + "日"));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String group(Matcher form, String name) {
        return form.group(name) != null ? form.group(name) : form.group(name + "2");
    }
}
