package cn.yince.check.prose;

import cn.yince.compute.Figure.FormMoney;
import cn.yince.compute.form.Measure;
import cn.yince.problem.Need;
import cn.yince.problem.RuleCard;
import cn.yince.unit.amount.Rate;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** T0326: what was reached held against its target in the words of a form: how much more or less, what part of it. */
final class FormCompared implements Rule {
    static final RuleCard CARD = RuleCard.hint(
                    "T0326", "文字中与目标的比较", "“比目标多…”“少…”= 完成值 − 指标值，“是目标的…倍”“达到目标的四分之三”= 完成值 ÷ 指标值", "自评表：三级指标")
            .needing(Need.FINAL_ACCOUNTS, Need.EVALUATIONS);
    private static final String TARGET =
            "(?:年初|全年|年度|原定?|预定|既定|调整后)?的?(?:目标|计划|指标|预期|任务|预计)(?:数|值|量|任务|人数|次数|场次|个数|家数|数量|件数|笔数|条数|份数)?";
    private static final Sought MORE = Sought.of(
            "(?:比|较)" + TARGET
                    + "(?:数)?(?:还|又|共|只|仅|要){0,40}(?:(?<up>多|增加|超|超出|超过|高)|(?<down>少|减少|低|差))(?:了|出)?(?:完成|办理|开展|培训|办|举办|组织|印刷|印制|接待|检查|审计)?(?:约|近)?(?<number>\\d[\\d,]*(?:\\.\\d+)?)(?<unit>[万亿]?(?:人次|批次|场次|家次|平方米|公里|\\p{IsHan}))");
    private static final Sought PART = Sought.of("(?:是|为|达到?了?|完成了?|相当于|占|仅为|只有|不到|超过)?" + TARGET
            + "(?:的)$|(?:目标|任务|指标|计划)?完成率(?:为|是|达到?|只有|仅为?|不到|不足){0,40}$");
    private static final List<String> TARGETS = List.of("调整后指标值", "年度指标值", "年初指标值", "指标值");
    private static final List<String> REACHED = List.of("全年完成值", "实际完成值");
    private static final Pattern SPENT = Pattern.compile(
            "(?:实际|全年|仅|只|共|已|均|都){0,40}(?:用|使用|支出|支付|执行|完成|花)(?:了|到)?(?:年初|全年|项目|年度)?预算(?:资金|金额|数)?的|(?:全年|项目|年度|实际|本年|资金){0,40}(?:预算|资金)(?:的)?(?:执行|支出|使用)(?:率|进度|比例)?(?:仅|只|还|已|也|为|是|有|达到?){0,40}");
    private static final Pattern DONE = Pattern.compile("(?:已|共|实际|仅|只|也|还){0,40}完成(?:了)?(?:预算的?)?");
    private static final Pattern AND = Pattern.compile("[、和与及，]");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** How far below what it is said not to reach. */
    private static final BigDecimal UNDER = BigDecimal.valueOf(5);

    private static final BigDecimal ROUNDED = new BigDecimal("0.6");

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD);
    }

    /** An indicator with both of its numbers. */
    private record Both(String name, List<Measure> targets, Measure reached) {
        boolean has(Measure said) {
            return reached.isLike(said)
                    && Stream.concat(Stream.of(reached), targets.stream())
                            .anyMatch(value -> value.number().compareTo(said.number()) == 0);
        }
    }

    @Override
    public void checkAll(Facts facts, Findings findings) {
        for (Passage passage : facts.formTexts()) {
            boolean told = (!passage.quantities().isEmpty() || passage.text().indexOf('成') >= 0)
                    && !passage.slot().endsWith("目标");
            if (told) {
                differences(passage, findings);
                parts(passage, findings);
            }
        }
    }

    private static List<Both> indicators(Indicators indicators) {
        List<Both> all = new ArrayList<>();
        for (Indicator each : indicators.of("三级指标")) {
            List<Measure> targets = each.measures(TARGETS);
            List<Measure> reached = each.measures(REACHED);
            if (!targets.isEmpty() && !reached.isEmpty()) {
                all.add(new Both(each.name(), targets, reached.get(0)));
            }
        }
        return all;
    }

    /** The indicators whose numbers are told in the sentence before a place of the text, the last first. */
    private static List<Both> told(Passage passage, int at, Optional<Measure> like) {
        int from = Letters.sentenceStart(passage.text(), at);
        List<Both> all = indicators(passage.indicators());
        List<Both> told = new ArrayList<>();
        Matcher counted = FormNumbers.COUNTED.matcher(passage.text()).region(from, at);
        while (counted.find()) {
            Optional<Measure> said = Measure.of(counted.group("number") + counted.group("unit"))
                    .filter(number -> like.map(number::isLike).orElse(true));
            said.ifPresent(number ->
                    told.addAll(0, all.stream().filter(each -> each.has(number)).toList()));
        }
        return told;
    }

    private static void differences(Passage passage, Findings findings) {
        Matcher said = MORE.matcher(passage.text());
        while (said.find()) {
            Measure by = Measure.of(said.group("number") + said.group("unit")).orElse(null);
            List<Both> told = by == null ? List.of() : told(passage, said.start(), Optional.of(by));
            int sign = said.group("up") == null ? -1 : 1;
            boolean so = told.stream()
                    .flatMap(each -> each.targets().stream()
                            .map(target -> each.reached()
                                    .number()
                                    .subtract(target.number())
                                    .multiply(BigDecimal.valueOf(sign))))
                    .anyMatch(right -> right.compareTo(by.number()) == 0);
            if (!told.isEmpty() && !so) {
                report(told.get(0), said.start(), said.end("unit"), passage, findings);
            }
        }
    }

    private static void parts(Passage passage, Findings findings) {
        for (Said said : passage.said()) {
            boolean rate = said.kind() == Said.Kind.PERCENT || said.kind() == Said.Kind.TIMES;
            int clause = Letters.clauseStart(passage.text(), said.start());
            String lead = passage.text().substring(clause, said.start());
            boolean done =
                    rate && said.exact() && clause > 0 && DONE.matcher(lead).matches();
            boolean ofTarget = rate && PART.isIn(lead);
            if (ofTarget && lead.contains("分别")) {
                respectively(said, passage, findings);
                continue;
            } else if (done) {
                completed(said, passage, findings);
                continue;
            } else if (!ofTarget) {
                budget(said, rate, passage, findings);
                continue;
            }
            List<Both> told = told(passage, said.start(), Optional.empty());
            Said meant = said.after(lead);
            boolean so = told.stream()
                    .flatMap(each -> each.targets().stream().map(target -> percent(each.reached(), target)))
                    .anyMatch(right -> meant.mayBe(right, ROUNDED));
            if (!told.isEmpty() && !so) {
                report(told.get(0), said.start(), said.end(), passage, findings);
            }
        }
    }

    /** 支付177769.6元，完成83.30%: of the indicator that reached the number, or of the project's budget. */
    private static void completed(Said said, Passage passage, Findings findings) {
        List<Both> told = told(passage, said.start(), Optional.empty()).stream()
                .filter(each -> each.reached().unit().equals("元"))
                .toList();
        boolean so = told.stream()
                        .flatMap(each -> each.targets().stream().map(target -> percent(each.reached(), target)))
                        .anyMatch(right -> said.mayBe(right, new BigDecimal("0.01")))
                || passage.section()
                        .percent("执行率")
                        .filter(own -> own.rate().mayPrintAs(said.middle()))
                        .isPresent();
        if (!told.isEmpty() && !so) {
            report(told.get(0), said.start(), said.end(), passage, findings);
        }
    }

    /** 8场、500人，分别完成指标值的八成和五成: in the same order. */
    private static void respectively(Said first, Passage passage, Findings findings) {
        String text = passage.text();
        int end = Letters.sentenceEnd(text, first.end());
        List<Said> rates = new ArrayList<>(List.of(first));
        for (Said said : passage.said()) {
            Said last = rates.get(rates.size() - 1);
            boolean next = said.start() >= last.end()
                    && said.end() <= end
                    && AND.matcher(text.substring(last.end(), said.start())).matches();
            if (next) {
                rates.add(said);
            }
        }
        List<List<Both>> told = new ArrayList<>();
        Matcher counted =
                FormNumbers.COUNTED.matcher(text).region(Letters.sentenceStart(text, first.start()), first.start());
        while (counted.find()) {
            told.add(told(passage, counted.end(), Optional.empty()).stream()
                    .filter(each -> Measure.of(counted.group("number") + counted.group("unit"))
                            .filter(each::has)
                            .isPresent())
                    .toList());
        }
        for (int i = 0; i < rates.size() && told.size() == rates.size(); i++) {
            Said rate = rates.get(i);
            boolean so = told.get(i).stream()
                    .flatMap(each -> each.targets().stream().map(target -> percent(each.reached(), target)))
                    .anyMatch(right -> rate.mayBe(right, ROUNDED));
            if (!so && !told.get(i).isEmpty()) {
                report(told.get(i).get(0), rate.start(), rate.end(), passage, findings);
            }
        }
    }

    /** How much of the project's money was spent, in words: 只用了预算的三成. */
    private static void budget(Said said, boolean rate, Passage passage, Findings findings) {
        int clause = Letters.clauseStart(passage.text(), said.start());
        FormMoney planned = Forms.money(passage.section(), "项目预算金额");
        FormMoney spent = Forms.money(passage.section(), "实际执行金额");
        boolean looked = rate
                && !said.exact()
                && planned != null
                && spent != null
                && !planned.isZero()
                && SPENT.matcher(passage.text().substring(clause, said.start())).matches();
        if (!looked) {
            return;
        }
        Rate right = Rate.of(spent.amount(), planned.amount());
        BigDecimal less = passage.text().charAt(said.start()) == '不' ? UNDER : ROUNDED;
        boolean so = said.mayBe(right.percent(), ROUNDED)
                || said.mayBe(right.percent(), less) && right.percent().compareTo(said.high()) <= 0;
        if (!so) {
            findings.reportUnlessTold(
                    CARD,
                    passage,
                    said.start(),
                    said.end(),
                    "实际执行金额 ÷ 项目预算金额 = " + right.rounded(2).toPlainString() + "%",
                    "请核对文字和金额");
        }
    }

    private static BigDecimal percent(Measure reached, Measure target) {
        return target.number().signum() == 0
                ? BigDecimal.ZERO
                : reached.number().multiply(HUNDRED).divide(target.number(), MathContext.DECIMAL64);
    }

    private static void report(Both indicator, int from, int to, Passage passage, Findings findings) {
        Measure target = indicator.targets().get(0);
        findings.reportUnlessTold(
                CARD,
                passage,
                from,
                to,
                "指标“%s”的指标值是 %s，完成值是 %s，相差 %s，完成 %s%%"
                        .formatted(
                                indicator.name(),
                                plain(target.number()) + target.unit(),
                                plain(indicator.reached().number())
                                        + indicator.reached().unit(),
                                plain(indicator.reached().number().subtract(target.number())),
                                percent(indicator.reached(), target).setScale(2, RoundingMode.HALF_UP)),
                "请核对文字和指标");
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
