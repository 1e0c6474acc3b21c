package cn.yince.check.prose;

import cn.yince.compute.Figure.FormMoney;
import cn.yince.compute.Group;
import cn.yince.compute.form.Measure;
import cn.yince.problem.Need;
import cn.yince.problem.RuleCard;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.codes.SameName;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * T0321 to T0323: no more is said to be paid than was; not all is said to be reached where something was missed;
 * satisfaction is as measured.
 */
final class FormClaims implements Rule {
    private static final RuleCard PAID = RuleCard.hint("T0321", "说支付的金额", "文字中说支付、支出的金额不大于自评表执行数，元、万元没有写错", "自评表：执行数")
            .needing(Need.FINAL_ACCOUNTS, Need.EVALUATIONS);
    private static final RuleCard ALL = RuleCard.hint("T0322", "说指标全部完成", "有指标没有完成时，不说各项指标、目标全部完成", "自评表：三级指标")
            .needing(Need.FINAL_ACCOUNTS, Need.EVALUATIONS);
    private static final RuleCard SATISFIED = RuleCard.hint("T0323", "文字中的满意度", "文字中的满意度 = 满意度指标的完成值或指标值", "自评表：满意度指标")
            .needing(Need.FINAL_ACCOUNTS, Need.EVALUATIONS);
    private static final Sought SPENT = Sought.of(
            "(?:支付|支出|付款|拨付|兑付|列支|使用|执行|发放|结算)(?:了)?[^，。；：、\\d（]{0,8}?(?:共|共计|合计|为|是|达)?(\\d[\\d,]*(?:\\.\\d+)?)(万元|元)(?!/|每)");
    /** So much has been paid. */
    private static final Sought SPENT_BEHIND = Sought.of(
            "(?<![\\d.])(\\d[\\d,]{0,14}(?:\\.\\d{1,6})?)(万元|元)(?!/)(?:[^，。；\\d未没尚待应拟将可]{0,10}?)(?:已经?|均|都|全部|全额|足额|如数|按合同|(?:到)?\\d{1,2}月(?:底|末)?才?|年末才?|才)(?:[^，。；\\d未没尚待应拟将可]{0,8}?)(?:支付|支出|付清|拨付|兑付|付出|付讫|结清|付款|用完|花完|用尽|执行|使用)(?!率|进度|情况)");

    private static final Sought NOT_PAID = Sought.of(
            "(?:预算|计划|应|拟|预计|合同(?:总|约定)?(?:价|金|额|款)|上年|去年|每|人均|待|未|尚|没有|原|累计|亿|目标|可|需|标准|剩|结余|办理)[^，。；]{0,10}$");
    private static final Sought LAST = Sought.of("上年|去年|往年|20\\d\\d年|累计|预算|计划|每|人均|合同|[两三四五]年|实施期|办理|亿$");
    private static final String ALL_OF =
            "(?:各项|全部|所有|设定的?|年初(?:设定|确定|申报)?的?|三级|绩效|产出|效益|数量|质量|年度|预期|既定|各|个|的|及|和|、){1,40}";
    private static final Sought ALL_DONE = Sought.of(
            ALL_OF
                    + "(?:指标值?|目标值?|目标任务|任务)(?:值|任务)?(?:已经|均|都|全部|全面|已|圆满|顺利|按期|按时|如期|按照?(?:年初|预定|既定|设定|原定)?(?:目标|计划|要求|进度|时限)|100%|超额){0,40}(?:完成|达成|实现|达到|达标)|(?:全部|全面|圆满|超额|100%|如期)(?:完成|达成|实现)(?:了)?"
                    + ALL_OF
                    + "(?:指标|目标|任务)|(?:指标|目标)(?:任务)?(?:均|都|全部)(?:已)?(?:100%)?(?:完成|达成|实现|达到|达标)|(?:指标|目标)(?:总体)?完成率(?:为|达到?|是){0,40}100%");
    private static final Sought WHOLLY = Sought.of("全部|均|都|各项|所有|圆满|全面|100%|超额");
    private static final Sought BUT = Sought.of("除|其余|其他|基本|大部分|绝大|多数|力争|确保|计划|争取|保证|未|没有|不能|下一步|今后|部分|总体|较好|主要|其它|外");
    private static final Sought LESS_IS_BETTER = Sought.of("成本|费|故障|差错|事故|投诉|时限|时间|时长|响应|控制|降低|减少|下降|误差|逾期");
    private static final Pattern NONE_REACHED = Pattern.compile("^[0０]$|^0\\D{0,3}$|^(?:未|没有|尚未|不适用|未完成).*");
    private static final Sought SATISFACTION = Sought.of("满意(?:度|率)[^，。；\\d]{0,8}?(\\d+(?:\\.\\d+)?)%(?!以上|左右)");
    private static final Pattern CONCLUDES =
            Pattern.compile("自评结论.*|实际完成情况|.*产出情况.*|.*效益情况.*|.*满意度情况.*|项目实施和预算执行情况|评价结果|.*结果.*|主要经验做法");

    @Override
    public List<RuleCard> cards() {
        return List.of(PAID, ALL, SATISFIED);
    }

    @Override
    public void checkAll(Facts facts, Findings findings) {
        facts.formTexts().forEach(passage -> look(passage, findings));
    }

    private static void look(Passage passage, Findings findings) {
        boolean concludes = CONCLUDES.matcher(passage.slot()).matches();
        if (!passage.quantities().isEmpty()) {
            FormMoney executed = Forms.money(passage.section(), "实际执行金额");
            if (executed != null) {
                paidBehind(passage, executed.amount(), findings);
            }
            if (executed != null && concludes) {
                paid(passage, executed.amount(), findings);
            }
        }
        if (concludes) {
            allDone(passage, findings);
            satisfied(passage, findings);
        }
    }

    private static void paid(Passage passage, Amount paid, Findings findings) {
        String text = passage.text();
        Matcher spent = SPENT.matcher(text);
        while (spent.find()) {
            Quantity said = new Quantity(
                    spent.start(1),
                    spent.end(2),
                    new BigDecimal(spent.group(1).replace(",", "")),
                    spent.group(2),
                    false);
            boolean exact = text.substring(0, spent.start()).endsWith("实际");
            boolean another =
                    exact || NOT_PAID.isIn(text.substring(Letters.sentenceStart(text, spent.start()), spent.start()));
            boolean more = said.wan()
                            .value()
                            .subtract(paid.value())
                            .compareTo(said.wan().slack().add(paid.slack()))
                    > 0;
            boolean mixed = paid.value().signum() > 0 && Meant.mixes(said, paid);
            if (!another && (more || mixed)) {
                String message = "自评表执行数是 "
                        + (paid.isZero()
                                ? "0"
                                : paid.value().stripTrailingZeros().toPlainString()) + "万元"
                        + (mixed ? "，像是元、万元写错了" : "");
                findings.reportUnlessTold(PAID, passage, said.start(), said.end(), message, "请核对金额和单位，或写 {实际执行金额}");
            }
        }
    }

    /** 服务费90.3万元已按合同付清: more than was paid. */
    private static void paidBehind(Passage passage, Amount paid, Findings findings) {
        String text = passage.text();
        Matcher spent = passage.slot().endsWith("目标") ? null : SPENT_BEHIND.matcher(text);
        while (spent != null && spent.find()) {
            BigDecimal number = new BigDecimal(spent.group(1).replace(",", ""));
            Quantity said = new Quantity(spent.start(1), spent.end(2), number, spent.group(2), false);
            boolean more = said.wan()
                            .value()
                            .subtract(paid.value())
                            .compareTo(said.wan().slack().add(paid.slack()))
                    > 0;
            boolean another = LAST.isIn(text.substring(Letters.sentenceStart(text, spent.start()), spent.start()));
            if (more && !another) {
                String shown =
                        paid.isZero() ? "0" : paid.value().stripTrailingZeros().toPlainString();
                findings.reportUnlessTold(
                        PAID, passage, said.start(), spent.end(), "自评表执行数是 " + shown + "万元", "请核对金额和单位，或写 {实际执行金额}");
            }
        }
    }

    private static void allDone(Passage passage, Findings findings) {
        String text = passage.text();
        boolean named = text.indexOf('标') >= 0 || text.indexOf('任') >= 0;
        Matcher said = ALL_DONE.matcher(named ? text : "");
        while (said.find()) {
            int from = Letters.sentenceStart(text, said.start());
            boolean wholly = WHOLLY.isIn(said.group());
            boolean but = BUT.isIn(text.substring(from, said.end()));
            Optional<String> missed = wholly && !but ? missed(passage.section()) : Optional.empty();
            if (missed.isPresent()) {
                findings.reportUnlessTold(ALL, passage, said.start(), said.end(), missed.get(), "请核对文字和指标的完成值");
                return;
            }
        }
    }

    /** An indicator that did not reach its target. */
    private static Optional<String> missed(Group form) {
        for (Group level1 : form.rows("一级指标")) {
            for (Group level2 : level1.rows("二级指标")) {
                for (Group row : level2.rows("三级指标")) {
                    String name = row.words("指标").orElse("");
                    boolean less = LESS_IS_BETTER.isIn(level2.words("名称").orElse("") + name);
                    String target = first(row, "调整后指标值", "年度指标值", "年初指标值");
                    String reached = first(row, "全年完成值", "实际完成值");
                    if (!less && isMissed(target, reached)) {
                        return Optional.of("指标“%s”目标 %s，完成 %s".formatted(name, target, reached));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isMissed(String target, String reached) {
        Optional<Measure> wanted = Measure.of(target);
        Optional<Measure> got = Measure.of(reached);
        boolean none = NONE_REACHED.matcher(SameName.of(reached)).matches()
                && wanted.filter(each -> each.number().signum() > 0 && each.bound() != Measure.Bound.MOST)
                        .isPresent();
        return none || wanted.isPresent() && got.isPresent() && wanted.get().isMissedBy(got.get(), false);
    }

    private static String first(Group row, String... columns) {
        return Stream.of(columns)
                .map(column -> row.words(column).orElse(""))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private static void satisfied(Passage passage, Findings findings) {
        Matcher said = passage.text().contains("满意") ? SATISFACTION.matcher(passage.text()) : null;
        if (said == null || !said.find()) {
            return;
        }
        List<Measure> values = passage.section().rows("一级指标").stream()
                .flatMap(level1 -> level1.rows("二级指标").stream()
                        .filter(level2 -> (level1.words("名称").orElse("")
                                        + level2.words("名称").orElse(""))
                                .contains("满意")))
                .flatMap(level2 -> level2.rows("三级指标").stream())
                .flatMap(row -> Stream.of("调整后指标值", "年度指标值", "年初指标值", "全年完成值", "实际完成值")
                        .flatMap(column -> Measure.of(row.words(column).orElse("")).stream()))
                .filter(value -> value.unit().equals("%"))
                .toList();
        do {
            BigDecimal number = new BigDecimal(said.group(1));
            boolean below =
                    !values.isEmpty() && values.stream().allMatch(value -> number.compareTo(value.number()) < 0);
            if (below) {
                String known = values.stream()
                        .map(value -> value.number().stripTrailingZeros().toPlainString() + "%")
                        .distinct()
                        .reduce((a, b) -> a + "、" + b)
                        .orElse("");
                findings.reportUnlessTold(SATISFIED, passage, said.start(), said.end(), "满意度指标写的是 " + known, "请核对满意度");
            }
        } while (said.find());
    }
}
