package cn.yince.check.prose;

import cn.yince.check.prose.naming.Counted;
import cn.yince.problem.RuleCard;
import cn.yince.unit.amount.Amount;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** T0232: what a text says was there where the booklet has none of it, neither this year nor last. */
final class NotThere implements Rule {
    private static final RuleCard CARD = RuleCard.hint(
            "T0232",
            "本来没有的事",
            "文字里说到政府性基金、国有资本经营预算、公务用车、公务接待、出国的，本年或上年有这项的数",
            "{表:政府性基金预算财政拨款收入支出决算表、国有资本经营预算财政拨款支出决算表、三公经费支出决算表、政府性基金预算支出表、国有资本经营预算收支表、三公经费支出预算表}");
    private static final String BUDGETED = "(?:预算)?(?:财政拨款)?";

    /** What is there, by what the pack calls it when it is denied. */
    private static final Map<String, Pattern> SPOKEN = Map.of(
            "政府性基金",
            Pattern.compile("政府性基金" + BUDGETED + "(?:(?:收入|支出|结转|项目)?(?:本年|全年)?(?:安排|增加|减少|下降|增长|为?[1-9])|的?项目|用于)"),
            "国有资本经营",
            Pattern.compile("国有资本经营" + BUDGETED + "(?:(?:收入|支出|结转|项目)?(?:本年|全年)?(?:安排|增加|减少|下降|增长|为?[1-9])|的?项目|用于)"),
            "公务用车运行维护费",
            Pattern.compile(
                    "(?:[1-9]\\d?|[一二两三四五六七八九])(?:辆|台)(?:公务用车|公车|车辆)|(?:公务用车|公车)的?(?:运行|维护|燃油|加油|油料|维修|保险|过路|停车|使用|老化)"),
            "公务接待费",
            Pattern.compile("(?:公务接待(?:费|活动)?|接待(?:批次|人次|任务))(?:支出|批次|人次)?(?:增加|增多|减少|下降|等|、|[1-9])"),
            "因公出国（境）费",
            Pattern.compile("(?:因公出国|出国（境）|出国任务|出访)(?:（境）)?(?:费|任务|人次|团组)?(?:支出)?(?:增加|增多|减少|下降|等|、|[1-9])"));

    private static final Sought NOT = Sought.of("没有|没|未|无|不|零|停止|取消|为0|暂缓|免|均|都");
    private static final Sought ELSEWHERE = Sought.of("全市|全县|全区|市级|县级|区级|本级|管理|监督|审核|汇总|编制|收缴|征收|检查|下属|所属|租|借|社会");
    private static final int BEHIND = 2;
    private static final List<String> OFFICIAL = List.of("公务用车运行维护费", "公务接待费", "因公出国（境）费");

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD);
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        if (!passage.isStatement() || !(passage.isReason() || passage.isPhrase())) {
            return;
        }
        SPOKEN.forEach((name, spoken) -> {
            Matcher said = spoken.matcher(passage.text());
            if (!facts.chapters().counts(Counted.OFFICIAL, passage.area()) && said.find()) {
                look(name, said, passage, facts, findings);
            }
        });
    }

    private static void look(String name, Matcher said, Passage passage, Facts facts, Findings findings) {
        String text = passage.text();
        int end = said.end();
        while (end < text.length() && "，。；".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        boolean official = OFFICIAL.contains(name);
        String clause = text.substring(
                Letters.clauseStart(text, said.start()), official ? end : Math.min(end, said.end() + BEHIND));
        boolean other = NOT.isIn(clause) || ELSEWHERE.isIn(clause);
        if (!other && facts.chapters().denials().named(name) != null && isNone(name, facts)) {
            findings.reportUnlessTold(
                    CARD, passage, said.start(), said.end(), "本册本年、上年都没有“" + name + "”的数", "请核对文字，或补填这一项");
        }
    }

    private static boolean isNone(String name, Facts facts) {
        if (facts.chapters()
                        .amount(facts.chapters().denials().named(name).thisYear())
                        .signum()
                != 0) {
            return false;
        }
        return OFFICIAL.contains(name) ? noneOfLastYear(name, facts) : onlyGeneralBudget(facts);
    }

    private static boolean noneOfLastYear(String name, Facts facts) {
        List<Amount> prior = lastYear(name, facts);
        return !prior.isEmpty() && prior.stream().allMatch(Amount::isZero);
    }

    /** Whether last year's appropriations were of the general budget alone. */
    private static boolean onlyGeneralBudget(Facts facts) {
        List<Amount> all = lastYear("财政拨款支出总计", facts);
        List<Amount> general = lastYear("一般公共预算财政拨款支出", facts);
        return !all.isEmpty()
                && !general.isEmpty()
                && general.stream().allMatch(sum -> all.stream().allMatch(sum::mayEqual));
    }

    private static List<Amount> lastYear(String name, Facts facts) {
        Subject subject = facts.subjects().named(name);
        return subject == null ? List.of() : subject.sums(Role.PRIOR);
    }
}
