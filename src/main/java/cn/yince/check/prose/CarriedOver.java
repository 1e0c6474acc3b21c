package cn.yince.check.prose;

import cn.yince.problem.Need;
import cn.yince.problem.RuleCard;
import cn.yince.unit.amount.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** T0136: what texts say was carried over into the year, or out of it, is what the tables have. */
final class CarriedOver implements Rule {
    private static final RuleCard CARD = RuleCard.hint(
                    "T0136", "文字中的结转结余", "“年初结转…万元”“结转下年…万元”= 公开表的年初、年末结转和结余", "{表:收入支出决算总表、财政拨款收入支出决算总表}")
            .needing(Need.FINAL_ACCOUNTS);
    private static final Pattern SAID = Pattern.compile(
            "(?<when>年初|上年末?|去年|期初|以前年度|本年末|年末|期末|年底)?[^，。；：、\\d]{0,4}?(?<what>结转|结余)(?:和结余|结余|下年度?|到下年|至下年|的|资金|金额|数|额|使用|继续使用){0,3}(?:共计?|只有|仅有?|为|有|是|了|合计){0,3}(?<number>\\d[\\d,]{0,14}(?:\\.\\d{1,6})?)(?<unit>万元|元)(?!/)");
    private static final Sought ANOTHER = Sought.of("项目预算|比上年|较上年|预算数|采购|合同|招标|往来|基金会|(?:上年|20\\d\\d年)年?[初末]");
    /** Money that is left when the year has ended, used in that year. */
    private static final Sought USED = Sought.of(
            "(?<year>20\\d\\d|本|今|当)年度?(?:年?[末底]|终了)(?:的|财政拨款|财政|项目|预算|专项){0,2}(?:结转和?结余|结转|结余|结存|剩余)(?:的|财政|项目|专项|资金|款项?|经费|指标){0,3}(?:\\d[\\d.,]{0,14}万?元)?(?<how>[^，。；]{0,8}?(?:安排|支付|列支|开支|支出|购置|购买|采购|承担|解决|弥补|发放)(?![^，。；]{0,2}[率进]))?");

    /** That nothing was carried over. */
    private static final Sought DENIED = Sought.of(
            "(?:(?<when>年初|上年末?|期初|本年末|年末|期末)(?:的|均|都|也){0,2}(?:财政拨款|资金)?(?:无|没有|未形成|不存在)(?:任何|资金){0,2}结转"
                    + "|(?<![^，。；：、](?:有|存在|是否))(?:无|没有|未形成|不存在)(?:任何)?(?<then>年初|上年末?|期初|本年末|年末|期末)(?:的|财政拨款|资金){0,2}结转"
                    + "|(?<at>年初|期初|本年末|年末|期末)(?:的|财政拨款|资金){0,2}结转(?:和?结余|资金)?(?:为|是|均为|都是)(?:零|0(?:\\.0{1,2})?(?:万元|元)?(?![.\\d])))(?!(?:下年|到|至)[^，。；]{0,4}(?:的|项目))");

    private static final Sought SOME = Sought.of("项目|基金|国有资本|事业收入|经营|其他|专户|非财政|往来|上级|下级|单位[^，。；]{0,6}除外");

    private static final Pattern BY_IT =
            Pattern.compile("(?:(?:用|使用|动用|利用|通过|以|从|来自|来自于|来源于|来源为|来源是|资金为|资金是|统筹)(?:了)?|^)$");
    private static final Sought NOT_NOW =
            Sought.of("下年|次年|明年|来年|下一年|以后|今后|继续|结转[到至]|形成|预计|拟|将|计划|未|没有|尚|不得|原因|减少|增加|预算编制");
    private static final String LATER = "本年末年末期末年底";

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD);
    }

    @Override
    public void checkAll(Facts facts, Findings findings) {
        for (Passage passage : facts.passages()) {
            if (passage.isStatement() && passage.text().contains("结转")) {
                denied(passage, facts, findings);
            }
            boolean looked = passage.isStatement()
                    && !passage.quantities().isEmpty()
                    && passage.text().indexOf('结') >= 0;
            if (passage.isStatement() && passage.text().indexOf('年') >= 0 && Letters.hasAny(passage.text(), "结剩")) {
                used(passage, facts, findings);
            }
            Matcher said = looked ? SAID.matcher(passage.text()) : null;
            while (said != null && said.find()) {
                look(said, passage, facts, findings);
            }
        }
    }

    private static void denied(Passage passage, Facts facts, Findings findings) {
        String text = passage.text();
        Matcher denied = DENIED.matcher(text);
        while (denied.find()) {
            String when = Stream.of("when", "then", "at")
                    .map(denied::group)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow();
            String clause = text.substring(Letters.clauseStart(text, denied.start()), denied.end());
            boolean end = LATER.contains(when);
            Optional<Amount> known = sums(end ? "年末" : "年初", facts).stream()
                    .filter(sum -> !sum.isZero())
                    .findFirst();
            if (known.isPresent() && !SOME.isIn(clause) && !clause.contains(facts.year() - 1 + "年")) {
                findings.reportUnlessTold(
                        CARD,
                        passage,
                        denied.start(),
                        denied.end(),
                        "本册%s结转和结余有 %s万元"
                                .formatted(
                                        end ? "年末" : "年初", known.get().rounded().toPlainString()),
                        "请核对文字和结转结余");
            }
        }
    }

    private static void used(Passage passage, Facts facts, Findings findings) {
        String text = passage.text();
        Matcher used = USED.matcher(text);
        while (used.find()) {
            boolean own = used.group("year").length() == 1 || used.group("year").equals(String.valueOf(facts.year()));
            int from = Letters.sentenceStart(text, used.start());
            String sentence = text.substring(from, Letters.sentenceEnd(text, used.end()));
            String clause = text.substring(Letters.clauseStart(text, used.start()), used.start());
            Matcher by = BY_IT.matcher(clause);
            boolean spent =
                    by.find() && (used.group("how") != null || by.group().contains("来"));
            boolean later = NOT_NOW.isIn(sentence) || sentence.contains(facts.year() + 1 + "年");
            if (own && spent && !later) {
                findings.reportUnlessTold(
                        CARD,
                        passage,
                        used.start(),
                        used.end(),
                        "本册是 " + facts.year() + " 年度，本年用的是上年末结转的资金，本年末结转的下年才用",
                        "请核对年份，写成上年末或本年初");
                return;
            }
        }
    }

    private static void look(Matcher said, Passage passage, Facts facts, Findings findings) {
        String when = said.group("when");
        if (when == null && said.group("what").equals("结余")) {
            return;
        }
        String before = passage.text().substring(Letters.sentenceStart(passage.text(), said.start()), said.end("what"));
        BigDecimal number = new BigDecimal(said.group("number").replace(",", ""));
        Quantity sum = new Quantity(said.start("number"), said.end("unit"), number, said.group("unit"), false);
        List<Amount> beginning = sums("年初", facts);
        List<Amount> end = sums("年末", facts);
        List<Amount> known = when == null
                ? Stream.concat(beginning.stream(), end.stream()).toList()
                : LATER.contains(when) ? end : beginning;
        boolean none =
                known.stream().allMatch(Amount::isZero) && (when == null || when.startsWith("上") || when.equals("去年"));
        boolean so = known.stream().anyMatch(sum::mayBe) || facts.isFigure(sum);
        if (so || number.signum() == 0 || ANOTHER.isIn(before) || none) {
            return;
        }
        String shown = known.stream()
                .filter(each -> !each.isZero())
                .map(each -> each.rounded().toPlainString() + "万元")
                .distinct()
                .limit(3)
                .reduce((one, other) -> one + "、" + other)
                .orElse("0");
        findings.reportUnlessTold(
                CARD,
                passage,
                said.start(),
                said.end(),
                "本册%s结转和结余是 %s".formatted(when == null ? "年初、年末" : LATER.contains(when) ? "年末" : "年初", shown),
                "请核对金额和单位");
    }

    /** What the tables have at the beginning or the end of the year, of every kind of money. */
    private static List<Amount> sums(String when, Facts facts) {
        return facts.ledger().amounts().entrySet().stream()
                .filter(cell -> cell.getKey().contains(when) && cell.getKey().contains("结"))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
    }
}
