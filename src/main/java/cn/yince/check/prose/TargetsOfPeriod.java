package cn.yince.check.prose;

import cn.yince.compute.form.Measure;
import cn.yince.problem.Need;
import cn.yince.problem.RuleCard;
import cn.yince.unit.codes.SameName;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** T0327: what a 申报表 sets for the year and for the whole period agrees, and is of the year. */
final class TargetsOfPeriod implements Rule {
    private static final RuleCard CARD = RuleCard.hint(
                    "T0327", "年度目标与实施期目标", "同一指标，年度的数量不大于实施期的；标准、比例不差十倍、百倍、万倍，% 与 ‰ 一致", "申报表：年度目标、实施期目标的绩效指标")
            .needing(Need.BUDGET, Need.TARGETS);
    private static final Pattern VALUE =
            Pattern.compile("(?<form>.*)\\.(?<plan>年度目标|实施期目标)\\.(?<group>[^.]+)\\.(?<row>\\d+)\\.指标值");
    private static final String COLUMN = "指标值";
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");
    private static final String PERIOD = "实施期目标";

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD);
    }

    @Override
    public void checkAll(Facts facts, Findings findings) {
        Map<String, String> texts = facts.typedInForms();
        Map<String, String> period = new HashMap<>();
        for (Map.Entry<String, String> each : texts.entrySet()) {
            Matcher value = VALUE.matcher(each.getKey().endsWith(COLUMN) ? each.getKey() : "");
            if (value.matches() && value.group("plan").equals(PERIOD)) {
                name(each.getKey(), texts)
                        .ifPresent(
                                name -> period.put(value.group("form") + value.group("group") + name, each.getValue()));
            }
        }
        for (Passage passage : period.isEmpty() ? List.<Passage>of() : facts.passages()) {
            Matcher value =
                    VALUE.matcher(passage.section() == null && passage.slot().equals(COLUMN) ? passage.path() : "");
            if (value.matches() && !value.group("plan").equals(PERIOD)) {
                name(passage.path(), texts)
                        .map(name -> period.get(value.group("form") + value.group("group") + name))
                        .ifPresent(all -> compare(passage, all, findings));
            }
        }
    }

    private static Optional<String> name(String value, Map<String, String> texts) {
        return Optional.ofNullable(texts.get(value.substring(0, value.length() - 1)))
                .map(SameName::of);
    }

    private static void compare(Passage passage, String all, Findings findings) {
        Optional<Measure> year = Measure.of(passage.text());
        Optional<Measure> period = Measure.of(all);
        boolean more = year.isPresent() && period.isPresent() && isMore(year.get(), period.get());
        if (more || isPermille(passage.text(), all) || isTenfold(passage.text(), all, year, period)) {
            findings.reportUnlessTold(
                    CARD,
                    passage,
                    0,
                    passage.text().length(),
                    "实施期目标中同一指标是“" + all + "”",
                    more ? "年度的数量不应大于整个实施期的，请核对" : "请核对是否多写或少写了 0、写错了小数点、“万”字或 ‰");
        }
    }

    /** More of something in one year than in all of them. */
    private static boolean isMore(Measure year, Measure period) {
        boolean counted = !year.unit().isEmpty()
                && !year.unit().contains("%")
                && !period.unit().contains("/")
                && !year.unit().replace("/年", "").contains("/");
        return counted
                && year.bound() == period.bound()
                && year.isLike(period)
                && year.number().compareTo(period.number()) > 0;
    }

    /** The same words with a number of the same digits but another size. */
    private static boolean isTenfold(String year, String all, Optional<Measure> one, Optional<Measure> other) {
        if (one.isPresent() && other.isPresent()) {
            String unit = one.get().unit();
            boolean standard = unit.contains("/") && !unit.endsWith("/年") || unit.equals("%") || unit.equals("元");
            return standard
                    && unit.equals(other.get().unit())
                    && differsByPower(one.get().number(), other.get().number());
        }
        Matcher first = NUMBER.matcher(year);
        Matcher second = NUMBER.matcher(all);
        return first.find()
                && second.find()
                && NUMBER.matcher(year)
                        .replaceFirst("")
                        .equals(NUMBER.matcher(all).replaceFirst(""))
                && differsByPower(number(first), number(second));
    }

    /** The same words and number, with % in one and ‰ in the other. */
    private static boolean isPermille(String year, String all) {
        return !year.equals(all)
                && (year.indexOf('‰') >= 0 || all.indexOf('‰') >= 0)
                && year.replace('‰', '%').equals(all.replace('‰', '%'));
    }

    private static BigDecimal number(Matcher found) {
        return new BigDecimal(found.group().replace(",", ""));
    }

    private static boolean differsByPower(BigDecimal one, BigDecimal other) {
        if (one.signum() == 0 || other.signum() == 0 || one.compareTo(other) == 0) {
            return false;
        }
        BigDecimal a = one.stripTrailingZeros();
        BigDecimal b = other.stripTrailingZeros();
        return a.unscaledValue().equals(b.unscaledValue());
    }
}
