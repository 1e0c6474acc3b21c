package cn.yince.check.prose;

import cn.yince.check.prose.naming.Counted;
import cn.yince.compute.Figure.Count;
import cn.yince.compute.Group;
import cn.yince.compute.form.Measure;
import cn.yince.problem.Need;
import cn.yince.problem.RuleCard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * T0317, T0318: numbers in the words of a form are what its indicators say was reached; vehicles and staff are those of
 * the booklet.
 */
final class FormReached implements Rule {
    private static final RuleCard NUMBER = RuleCard.hint("T0317", "文字与指标的数量", "结论、完成情况点名的指标，其数量 = 指标的完成值", "自评表：三级指标")
            .needing(Need.FINAL_ACCOUNTS, Need.EVALUATIONS);
    private static final RuleCard OWNED = RuleCard.hint(
                    "T0318", "指标中的车辆和人员", "自评表写的公务用车数 = {表:相关信息统计表} 车辆合计或保有量；在职、编制人数与概况一致", "自评表：三级指标；{表:相关信息统计表}；概况")
            .needing(Need.FINAL_ACCOUNTS, Need.EVALUATIONS);
    private static final List<String> REACHED = List.of("全年完成值", "实际完成值");
    private static final List<String> TARGETS = List.of("调整后指标值", "年度指标值", "年初指标值");

    /** Places of a form that say what was to be done, or why it was not. */
    static final Pattern NOT_DONE = Pattern.compile(".*(?:目标|数量|效果|原因|措施|问题|名称)$");

    private static final Pattern ENDS = Pattern.compile("(?:完成)?(?:数量|次数|场次|人数|人次|个数|份数|台数|户数|家数|面积|天数|数)$");
    private static final Pattern SAID = Pattern.compile(
            "^(?:总)?(?:数量|次数|场次|人数|人次|个数|数)?(?:共|共计|合计|为|达到?|完成|了|约|实际|全年|支付|支出){0,40}(\\d[\\d,]*(?:\\.\\d+)?)(\\p{IsHan}{1,2}|㎡)");
    private static final Sought DONE =
            Sought.of("(?:实际|已|共|全年|累计)?完成(?:了)?(?:各类|任务)?(\\d[\\d,]*(?:\\.\\d+)?)([条份台套辆场户家块件宗])");
    private static final Pattern VEHICLES = Pattern.compile("(?:公车|公务用车|公务车|车辆)(?:数量|辆数|数|保有量|维护数量|运行数量)?");
    private static final Pattern STAFF = Pattern.compile("(?:在职|编制|在编|实有)(?:人员|职工|干部|干部职工|在职)?(?:人数|数量|数)?");
    private static final Sought OF_UNIT = Sought.of("(?:在职|编制|在编|实有|核定)[^，。；\\d]{0,10}(\\d+)(?:名|人|个)");
    private static final Sought PLAN = Sought.of("(?:目标|计划|应|拟|预计|不少于|不低于|上年|去年|原|少|未|差)[^，。；]{0,6}$");
    /** Words before a name that make it less than the indicator. */
    private static final Sought LESS =
            Sought.of("(?:其中|夜间|周末|假日|延时|新增|综合|专用|专题|自助|线上|部分|另|每|各|首批|上年|去年|平均)[^，。；\\d]{0,6}$");

    private static final Pattern DENIED = Pattern.compile(
            "[^，。；\\d]{0,6}(?:(?:没有|未|尚未|暂未|没|不再)(?:能|再)?(?:支出|支付|发生|使用|执行|开展|完成|拨付|动用|动支|列支|开支|启用|花|用|付)|(?:全部|全额|全数|都|均|已){0,4}(?:结余|节余|剩余|闲置|收回|上缴|退回|结转))");
    private static final Pattern NEXT =
            Pattern.compile("(人次|场次|批次|\\p{IsHan})[、，；和及][^，。；、\\d]{2,12}?\\d+(人次|场次|批次|\\p{IsHan})");
    private static final int SHORTEST = 2;

    @Override
    public List<RuleCard> cards() {
        return List.of(NUMBER, OWNED);
    }

    /** An indicator that reached one number. */
    record Reached(String name, Measure value, Optional<Measure> target) {
        /** Its name as texts say it: without the word for what is counted. */
        String stem() {
            return ENDS.matcher(name).replaceAll("");
        }

        boolean isSo(BigDecimal number) {
            return number.compareTo(value.number()) == 0
                    || value.bound() == Measure.Bound.LEAST && number.compareTo(value.number()) > 0
                    || value.bound() == Measure.Bound.MOST && number.compareTo(value.number()) < 0;
        }
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        if (!passage.isForm()
                || passage.section() == null
                || passage.quantities().isEmpty()
                || NOT_DONE.matcher(passage.slot()).matches()) {
            return;
        }
        List<Reached> reached = passage.indicators().reached();
        if (!reached.isEmpty()) {
            named(passage, reached, findings);
            onlyOne(passage, reached, findings);
        }
    }

    /** Those of a form's indicators that reached one number. */
    static List<Reached> reached(Indicators indicators) {
        List<Reached> all = new ArrayList<>();
        for (Indicator each : indicators.of("三级指标")) {
            String name = each.name().replace(" ", "");
            first(each, REACHED).ifPresent(value -> all.add(new Reached(name, value, first(each, TARGETS))));
        }
        return all;
    }

    /** The number of the first column that is filled in. */
    private static Optional<Measure> first(Indicator indicator, List<String> columns) {
        return columns.stream()
                .filter(column ->
                        indicator.words(column).filter(text -> !text.isBlank()).isPresent())
                .findFirst()
                .flatMap(indicator::measure);
    }

    /** A number right behind the name of an indicator. */
    private static void named(Passage passage, List<Reached> reached, Findings findings) {
        String text = passage.text();
        for (Reached each : reached) {
            String stem = each.stem();
            int at = stem.length() >= SHORTEST ? text.indexOf(stem) : -1;
            boolean longer = at >= 0
                    && reached.stream()
                            .anyMatch(other -> !other.stem().equals(stem)
                                    && other.stem().contains(stem)
                                    && text.contains(other.stem()));
            Matcher said = at < 0 || longer ? null : SAID.matcher(text).region(at + stem.length(), text.length());
            boolean done = said != null
                    && said.find()
                    && !isDenied(text, said.end(1))
                    && !PLAN.isIn(text.substring(Letters.sentenceStart(text, at), at))
                    && !LESS.isIn(text.substring(Letters.sentenceStart(text, at), at));
            if (done
                    && !isOneOfSeveral(text, said, each)
                    && reached.stream()
                                    .filter(other -> other.stem().equals(stem)
                                            && other.value().isLike(each.value()))
                                    .count()
                            == 1) {
                differs(each, said, at, passage, findings);
            }
        }
    }

    /** Whether other kinds are counted right behind it, of which this one is a part. */
    private static boolean isOneOfSeveral(String text, Matcher said, Reached each) {
        boolean less = new BigDecimal(said.group(1).replace(",", ""))
                        .compareTo(each.value().number())
                < 0;
        Matcher next = NEXT.matcher(text).region(said.end(1), text.length());
        return less && next.lookingAt() && next.group(1).equals(next.group(2));
    }

    /** Whether it is said of the number itself that nothing came of it. */
    private static boolean isDenied(String text, int behind) {
        return DENIED.matcher(text).region(behind, text.length()).lookingAt();
    }

    private static void differs(Reached each, Matcher said, int from, Passage passage, Findings findings) {
        BigDecimal number = new BigDecimal(said.group(1).replace(",", ""));
        boolean wan = said.group(2).startsWith("万");
        Measure written = wan
                ? new Measure(
                        Measure.Bound.PLAIN,
                        number.movePointRight(4),
                        said.group(2).substring(1))
                : new Measure(Measure.Bound.PLAIN, number, unit(said.group(2)));
        BigDecimal rounded = wan ? BigDecimal.ONE.scaleByPowerOfTen(4 - number.scale()) : BigDecimal.ZERO;
        if (!written.unit().isEmpty()
                && !each.value().unit().isEmpty()
                && each.value().isLike(written)
                && !each.isSo(written.number())
                && each.value().number().subtract(written.number()).abs().compareTo(rounded) >= 0) {
            findings.report(
                    NUMBER,
                    passage,
                    from,
                    said.end(),
                    "指标“%s”的完成值是 %s%s"
                            .formatted(
                                    each.name(),
                                    each.value().number().toPlainString(),
                                    each.value().unit()),
                    "请核对文字和指标的完成值");
        }
    }

    /** The unit that Chinese characters behind a number begin with. */
    private static String unit(String behind) {
        return behind.startsWith("人次") || behind.startsWith("场次") ? behind : behind.substring(0, 1);
    }

    /** So many of something done, where one indicator only counts in that unit. */
    private static void onlyOne(Passage passage, List<Reached> reached, Findings findings) {
        Matcher done = DONE.matcher(passage.text());
        while (done.find()) {
            List<Reached> alike = reached.stream()
                    .filter(each -> each.value().unit().equals(done.group(2)))
                    .toList();
            boolean plan = PLAN.isIn(
                    passage.text().substring(Letters.sentenceStart(passage.text(), done.start()), done.start()));
            BigDecimal number = new BigDecimal(done.group(1).replace(",", ""));
            boolean near = alike.size() == 1
                    && Meant.isNear(number, alike.get(0).value().number());
            if (near && !plan && number.compareTo(alike.get(0).value().number()) != 0) {
                differs(
                        new Reached(
                                alike.get(0).name(),
                                new Measure(
                                        Measure.Bound.PLAIN,
                                        alike.get(0).value().number(),
                                        done.group(2)),
                                Optional.empty()),
                        done,
                        done.start(),
                        passage,
                        findings);
            }
        }
    }

    @Override
    public void checkAll(Facts facts, Findings findings) {
        for (Passage passage : facts.passages()) {
            boolean indicator = passage.section() == null
                    && passage.path().startsWith(facts.chapters().forms().typed())
                    && passage.slot().equals("指标");
            String name = indicator ? passage.text().replace(" ", "") : "";
            if (VEHICLES.matcher(name).matches() || STAFF.matcher(name).matches()) {
                Group form = facts.chapters().formTypedAt(passage.path());
                List<Reached> reached =
                        form == null ? List.of() : facts.indicators(form).reached();
                reached.stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .ifPresent(each -> owned(each, passage, facts, findings));
            }
        }
    }

    private static void owned(Reached each, Passage passage, Facts facts, Findings findings) {
        int number = each.value().number().intValue();
        if (VEHICLES.matcher(each.name()).matches() && each.value().unit().equals("辆")) {
            List<Integer> known = vehicles(facts);
            if (!known.isEmpty() && !known.contains(number)) {
                report(passage, "完成值是 " + number + "辆，本册公务用车是 " + known.get(0) + "辆", findings);
            }
        } else if (STAFF.matcher(each.name()).matches()
                && List.of("人", "名").contains(each.value().unit())) {
            List<Integer> known = staff(facts);
            if (!known.isEmpty() && !known.contains(number)) {
                report(passage, "完成值是 " + number + "人，概况写的是 " + known.get(0) + "人", findings);
            }
        }
    }

    private static void report(Passage passage, String message, Findings findings) {
        findings.report(OWNED, passage, 0, passage.text().length(), message, "请核对两处的数");
    }

    private static List<Integer> vehicles(Facts facts) {
        return List.of(counted(Counted.ASSETS, "车辆合计", facts), counted(Counted.OFFICIAL, "保有量", facts)).stream()
                .flatMap(Optional::stream)
                .map(Count::number)
                .distinct()
                .toList();
    }

    private static Optional<Count> counted(Counted what, String name, Facts facts) {
        return facts.chapters().section(what).flatMap(facts::section).flatMap(section -> section.count(name));
    }

    private static List<Integer> staff(Facts facts) {
        List<Integer> all = new ArrayList<>();
        for (Passage passage : facts.passages()) {
            if (passage.area().equals("概况")) {
                OF_UNIT.matcher(passage.text()).results().forEach(said -> all.add(Integer.valueOf(said.group(1))));
            }
        }
        return all;
    }
}
