package cn.yince.check.prose;

import cn.yince.compute.form.Measure;
import cn.yince.problem.RuleCard;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * T0320 of goals: so many of what only one indicator of the form counts is what that indicator says, whatever it is
 * called.
 */
final class FormGoals implements Rule {
    /** Units that few things are counted in. */
    private static final Sought COUNTED = Sought.of(
            "(?:不少于|不低于|不超过|至少|约|近)?(?<![\\d.\\-~—×*/])(?<number>\\d[\\d,]*(?:\\.\\d+)?)(?<unit>平方米|公里|册|份|本|篇|亩|吨|块|期|条|台|辆)(?:以上|左右|以内)?(?![\\d/×*])");

    private static final Sought ANOTHER = Sought.of("其中|分别|每|各|累计|[两二三四五]年|上年|去年|原|新增|另|其余|首批|已|现有|共有|由|从|余|多");
    private static final List<String> VALUES = List.of("指标值", "调整后指标值", "年度指标值", "年初指标值", "全年完成值", "实际完成值");
    private static final List<String> COLUMNS = List.of("年度", "三级指标", "实施期");

    @Override
    public List<RuleCard> cards() {
        return List.of();
    }

    @Override
    public void checkAll(Facts facts, Findings findings) {
        for (Passage passage : facts.formTexts()) {
            boolean goal =
                    passage.slot().endsWith("目标") && !passage.quantities().isEmpty();
            Matcher counted = COUNTED.matcher(goal ? passage.text() : "");
            while (counted.find()) {
                look(counted, passage, findings);
            }
        }
    }

    /** An indicator's name and one of its numbers. */
    private record Value(String name, Measure value) {}

    private static void look(Matcher counted, Passage passage, Findings findings) {
        Measure said =
                Measure.of(counted.group("number") + counted.group("unit")).orElseThrow();
        String text = passage.text();
        String clause = text.substring(Letters.clauseStart(text, counted.start()), counted.start());
        List<Value> alike = alike(said, passage.indicators());
        boolean one = alike.stream().map(Value::name).distinct().count() == 1;
        boolean so = alike.stream()
                .anyMatch(each -> text.contains(
                        each.value().number().stripTrailingZeros().toPlainString() + counted.group("unit")));
        if (one
                && !so
                && !ANOTHER.isIn(clause)
                && alike.stream()
                        .anyMatch(each -> Meant.isNear(each.value().number(), said.number())
                                || Meant.isPower(each.value().number(), said.number()))
                && alike.stream().noneMatch(each -> each.value().number().compareTo(said.number()) == 0)) {
            Value meant = alike.get(0);
            findings.reportUnlessTold(
                    FormCounts.CARD,
                    passage,
                    counted.start("number"),
                    counted.end(),
                    "以“%s”计的指标只有“%s”，写的是 %s"
                            .formatted(
                                    counted.group("unit"),
                                    meant.name(),
                                    meant.value().number().stripTrailingZeros().toPlainString()
                                            + meant.value().unit()),
                    "请核对文字和指标，两处说的不是一回事就不必管");
        }
    }

    private static List<Value> alike(Measure said, Indicators indicators) {
        List<Value> alike = new ArrayList<>();
        for (String column : COLUMNS) {
            for (Indicator indicator : indicators.of(column)) {
                indicator.measures(VALUES).stream()
                        .filter(each -> each.isLike(said))
                        .forEach(each -> alike.add(new Value(indicator.name().replace(" ", ""), each)));
            }
        }
        return alike;
    }
}
