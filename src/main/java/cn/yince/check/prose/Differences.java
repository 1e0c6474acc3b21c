package cn.yince.check.prose;

import cn.yince.compute.Figure.FormMoney;
import cn.yince.problem.RuleCard;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.amount.Rate;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** T0134: two sums told in a sentence, and then what lies between them or what part one is of the other. */
final class Differences implements Rule {
    static final RuleCard CARD = RuleCard.hint(
            "T0134",
            "文字中的差额和占比",
            "“预算43万元，支出40万元，结余3万元”：差额 = 前两数之差；“由a增加到b”b大于a；自评表、申报表里“占…”= 前面的金额 ÷ 总额",
            "同一句文字中的各数");
    private static final Pattern BY = Pattern.compile(
            "，(?:共|净|实际)?(?:调减|调增|核减|核增|追减|结余|剩余|节约|节余|相差|差额|减少|增加|压减|少支出|多支出|少支付|超支|未执行|未支付|未支出|未使用|未到位|剩下|余下|其余)(?:了|为|是|资金|的){0,40}$");
    private static final Sought WHOLE =
            Sought.of("(?:预算|申报|安排|支出|执行|到位|支付|合同|中标|批复|下达|投资|计划|资金|原|由|为|至|到)[^，。；\\d]{0,6}$");
    private static final Sought FROM_TO = Sought.of(
            "由(?:上年|去年|年初)?(?:决算|预算|支出)?的?(?<from>\\d[\\d,]*(?:\\.\\d+)?)(?<one>万元|元|%|人次|人|辆|个|次|批次)?[^，。；\\d]{0,4}(?:(?<up>增加|增长|上升|提高|增|升|上涨|上调|扩大)|(?<down>减少|下降|降低|减|降|压减|缩减|下调))(?:到|至|为)(?:本年|今年)?的?(?<to>\\d[\\d,]*(?:\\.\\d+)?)(?<other>万元|元|%|人次|人|辆|个|次|批次)");
    private static final Pattern SHARE =
            Pattern.compile("，(?:仅|只|约)?占(?:其|总额|全部|总投资|总资金|项目资金|总预算|资金总额|项目总额|实施期资金)?(?:的)?(?:比重|比例)?(?:为)?$");
    private static final List<String> COUNTS = List.of("个", "人", "名", "人次", "项", "家", "件", "次", "辆", "笔", "条", "份");
    private static final Pattern CHANGE = Pattern.compile("，(?:调减|调增|减少|增加|节约|压减|核减|增长|下降|降低)(?:了|约){0,40}");
    private static final Sought CHANGED = Sought.of("(?:调减|调增|减少|增加|节约|压减|核减)(?:了|约){0,40}$");
    private static final BigDecimal ROUNDED = new BigDecimal("0.02");
    private static final Pattern AGAIN = Pattern.compile("，(?:仅|只有|还|仍|已|为|即|约){0,40}");
    private static final int TWO = 2;

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD);
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        List<Quantity> all = passage.quantities();
        if (all.size() < TWO || passage.section() == null) {
            return;
        }
        turned(passage, findings);
        for (int i = TWO; i < all.size(); i++) {
            difference(all.get(i - TWO), all.get(i - 1), all.get(i), passage, findings);
        }
        List<Said> rates = passage.said();
        for (int i = 1; i < rates.size(); i++) {
            again(rates.get(i - 1), rates.get(i), passage, findings);
        }
        counted(rates, passage, findings);
        if (passage.isForm()) {
            rates.forEach(said -> changed(said, passage, findings));
            rates.stream()
                    .filter(said -> said.kind() == Said.Kind.PERCENT)
                    .forEach(said -> share(said, passage, findings));
        }
    }

    /** A percentage told once more in words: 执行率49.3%，不到五成. */
    private static void again(Said exact, Said words, Passage passage, Findings findings) {
        boolean next = exact.exact()
                && !words.exact()
                && exact.kind() == Said.Kind.PERCENT
                && words.kind() == Said.Kind.PERCENT
                && AGAIN.matcher(passage.text().substring(exact.end(), words.start()))
                        .matches();
        if (next && !words.mayBe(exact.middle(), BigDecimal.ONE)) {
            findings.reportUnlessTold(
                    CARD,
                    passage,
                    words.start(),
                    words.end(),
                    "前面写的是 " + exact.middle().stripTrailingZeros().toPlainString() + "%",
                    "请核对这两个说法");
        }
    }

    /** What is said to have grown to less, or fallen to more. */
    private static void turned(Passage passage, Findings findings) {
        Matcher said = FROM_TO.matcher(passage.text());
        while (said.find()) {
            String unit = said.group("one") == null ? said.group("other") : said.group("one");
            int more = number(said, "to").compareTo(number(said, "from"));
            boolean wrong = said.group("up") != null ? more < 0 : more > 0;
            if (wrong && unit.equals(said.group("other"))) {
                findings.reportUnlessTold(
                        CARD,
                        passage,
                        said.start(),
                        said.end(),
                        "后一个数比前一个" + (more > 0 ? "大" : "小") + "，与“" + (said.group("up") == null ? "减" : "增") + "”的说法相反",
                        "请核对两个数和增减");
            }
        }
    }

    private static BigDecimal number(Matcher said, String group) {
        return new BigDecimal(said.group(group).replace(",", ""));
    }

    private static void difference(Quantity one, Quantity other, Quantity by, Passage passage, Findings findings) {
        String text = passage.text();
        boolean money = one.isMoney() && other.isMoney() && by.isMoney();
        boolean vague = one.vague() || other.vague() || by.vague();
        if (!money || vague || Letters.sentenceStart(text, by.start()) > one.start()) {
            return;
        }
        String between = text.substring(one.end(), other.start());
        boolean told = BY.matcher(text.substring(other.end(), by.start())).matches()
                && WHOLE.isIn(text.substring(0, one.start()))
                && WHOLE.isIn(text.substring(0, other.start()))
                && !between.contains("其中")
                && !between.contains("。");
        Amount right = one.wan().minus(other.wan()).abs();
        if (told && !right.mayEqual(by.wan()) && !isOfTheForm(by, passage)) {
            findings.reportUnlessTold(
                    CARD,
                    passage,
                    by.start(),
                    by.end(),
                    "前两数相差 %s万元".formatted(right.value().stripTrailingZeros().toPlainString()),
                    "请核对三个数");
        }
    }

    /** Whether the form has two sums so far apart. */
    private static boolean isOfTheForm(Quantity by, Passage passage) {
        return passage.isForm()
                && passage.indicators().numbers().stream()
                        .filter(known -> known.value().unit().equals("元"))
                        .anyMatch(known -> known.value()
                                        .number()
                                        .movePointLeft(4)
                                        .subtract(by.wan().value())
                                        .signum()
                                == 0);
    }

    /** What part so many of so many are: 18家，其中14家，占77.78%. */
    private static void counted(List<Said> rates, Passage passage, Findings findings) {
        for (Said said : rates) {
            int from = Letters.sentenceStart(passage.text(), said.start());
            List<Quantity> counts = passage.quantities().stream()
                    .filter(each -> each.start() >= from && each.end() <= said.start() && COUNTS.contains(each.unit()))
                    .toList();
            Quantity part = counts.isEmpty() ? null : counts.get(counts.size() - 1);
            boolean looked = said.kind() == Said.Kind.PERCENT
                    && counts.size() > 1
                    && !part.vague()
                    && SHARE.matcher(passage.text().substring(part.end(), said.start()))
                            .matches();
            List<BigDecimal> right = looked
                    ? counts.subList(0, counts.size() - 1).stream()
                            .filter(each -> each.unit().equals(part.unit())
                                    && each.value().compareTo(part.value()) > 0)
                            .map(each -> percent(part.value(), each.value()))
                            .toList()
                    : List.of();
            if (!right.isEmpty() && right.stream().noneMatch(each -> said.mayBe(each, ROUNDED))) {
                tell(said, part, right.get(0), passage, findings);
            }
        }
    }

    /** How much less or more a change told before it makes: 5万元，调减3.294万元，调减近三分之二. */
    private static void changed(Said said, Passage passage, Findings findings) {
        String text = passage.text();
        int from = Letters.sentenceStart(text, said.start());
        List<Quantity> sums = passage.quantities().stream()
                .filter(each -> each.isMoney() && each.start() >= from && each.end() <= said.start())
                .toList();
        Quantity by = sums.isEmpty() ? null : sums.get(sums.size() - 1);
        boolean looked = said.kind() == Said.Kind.PERCENT
                && by != null
                && !by.vague()
                && CHANGE.matcher(text.substring(by.end(), said.start())).matches()
                && CHANGED.isIn(text.substring(from, by.start()));
        if (!looked) {
            return;
        }
        List<Amount> wholes = new ArrayList<>(sums.stream().map(Quantity::wan).toList());
        for (String name : List.of("项目预算金额", "目标申报数", "预算编制数", "年度资金总额", "资金总额")) {
            passage.section().formMoney(name).map(FormMoney::amount).ifPresent(wholes::add);
        }
        List<BigDecimal> right = wholes.stream()
                .filter(whole -> whole.value().compareTo(by.wan().value()) > 0)
                .map(whole -> percent(by.wan().value(), whole.value()))
                .toList();
        if (!right.isEmpty() && right.stream().noneMatch(each -> said.mayBe(each, ROUNDED))) {
            tell(said, by, right.get(0), passage, findings);
        }
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.scaleByPowerOfTen(2).divide(whole, MathContext.DECIMAL64);
    }

    /** Says what share a part truly has, in per cent. */
    private static void tell(Said said, Quantity part, BigDecimal right, Passage passage, Findings findings) {
        findings.reportUnlessTold(
                CARD,
                passage,
                said.start(),
                said.end(),
                "%s%s占 %s%%"
                        .formatted(
                                part.value().toPlainString(),
                                part.unit(),
                                right.setScale(2, RoundingMode.HALF_UP).toPlainString()),
                "请核对这个数和占比");
    }

    private static void share(Said said, Passage passage, Findings findings) {
        String text = passage.text();
        int from = Letters.sentenceStart(text, said.start());
        List<Quantity> sums = passage.quantities().stream()
                .filter(each -> each.isMoney() && each.start() >= from && each.end() <= said.start())
                .toList();
        if (sums.size() < TWO) {
            return;
        }
        Quantity part = sums.get(sums.size() - 1);
        if (part.vague()
                || !SHARE.matcher(text.substring(part.end(), said.start())).matches()) {
            return;
        }
        List<Amount> wholes = new ArrayList<>();
        sums.forEach(each -> wholes.add(each.wan()));
        for (String name : List.of("实际执行金额", "项目预算金额", "年度资金总额", "实施期资金总额", "资金总额")) {
            passage.section().formMoney(name).map(FormMoney::amount).ifPresent(wholes::add);
        }
        List<Rate> rates = wholes.stream()
                .filter(whole -> whole.value().compareTo(part.wan().value()) > 0)
                .map(whole -> Rate.of(part.wan(), whole))
                .toList();
        boolean so = rates.stream()
                .anyMatch(rate -> said.mayBe(rate.percent(), rate.high().subtract(rate.low())));
        if (!rates.isEmpty() && !so) {
            tell(said, part, rates.get(0).rounded(2), passage, findings);
        }
    }
}
