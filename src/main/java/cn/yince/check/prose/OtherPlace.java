package cn.yince.check.prose;

import cn.yince.problem.RuleCard;
import cn.yince.read.text.ProperText;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * T0222 in the middle of a text: an organ or the people of another place, that nobody visits or works with. The city a
 * county is of and the counties of a city are no other places.
 */
final class OtherPlace implements Rule {
    private static final String HAN = "\u4e00-\u9fa5";
    private static final Pattern ORGAN = Pattern.compile("(?:(?!的|与|和|在|对|提供|开展|进行)[" + HAN + "（）]){0,16}?"
            + "(?:人民政府|政府|服务大厅|办事大厅|大厅|局|办公室|委员会|管委会|中心|厅|馆|站|所|队|法院|检察院|联合会|总工会|学校|幼儿园|小学|中学)"
            + "(?!有限|公司|集团|事务所)|[本]?级|直(?=机关|单位|部门|属)|辖区|境内|范围|全域|各(?:部门|单位|乡|镇|级)|城区|财政|政务|公务|城市|居民|群众|企业|机关");
    /** The work of a unit for what is said to be a place's. */
    private static final Pattern DOES =
            Pattern.compile("(?:为|参与|承担|负责|保障|服务于?|做好|完成|开展|推进|确保|支持|办理|管理|监督|受理|审核)(?:了|着)?(?:全)?$");

    private static final Pattern WORK = Pattern.compile(
            "(?:(?:的)?(?:近|约|共)?\\d+余?[家个](?:预算)?(?:单位|部门|企业|学校|乡镇|村)|(?:的)?(?:各)?(?:预算单位|行政事业单位|集中支付|国库|部门预算|工资统发|非税|政府采购|绩效|审批|评审|项目|业务|工作|干部|职工|资金))");
    private static final Pattern FIRM = Pattern.compile("[" + HAN + "（）]{0,20}?(?:公司|集团|事务所|医院|大学|学院|银行|监狱|机场|车站)");
    private static final Pattern WITH = Pattern.compile(
            "(?:(?<!参)与|和|同|跟|赴|到|向|往|至|去|来自|对口|帮扶|支援|援助|接待|考察|学习|调研|联合|会同|合作|交流|协作|参加|借鉴|挂职|邀请|转入|转往|调入|调往|划转|参观|走访|培训|对接|参考|参照|仿照|仿效|经验|模式|做法|委托|出差|途经|原籍|籍贯|路|线|段|至)[^，。；]{0,12}$");
    private static final Pattern PEOPLE = Pattern.compile("本级|级|直|辖区|境内|范围|全域|城区|居民|群众|企业|财政|政务|公务|城市");
    private static final Pattern VISITS = Pattern.compile("^[^，。；]{0,6}?(?:来|到|赴|前来|前往|与|和)");
    private static final int STEM = 3;

    @Override
    public List<RuleCard> cards() {
        return List.of();
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        boolean told =
                passage.isStatement() || passage.isForm() || passage.area().equals("概况");
        Set<String> around = told ? facts.placesAround() : Set.of();
        String text = passage.text();
        for (int end = STEM; !around.isEmpty() && end <= text.length(); end++) {
            String place = Places.LEVELS.indexOf(text.charAt(end - 1)) >= 0 ? Places.endingAt(text, end) : "";
            if (!place.isEmpty() && !around.contains(place) && isAnother(place, end, passage, facts)) {
                findings.reportUnlessTold(
                        OtherUnit.CARD,
                        passage,
                        end - place.length(),
                        end,
                        "本单位是“" + facts.name() + "”",
                        "请核对是否照别的册改写时没有改；确是别的地方就不必管");
                return;
            }
        }
    }

    private static boolean isAnother(String place, int end, Passage passage, Facts facts) {
        String text = passage.text();
        Matcher organ = ORGAN.matcher(text).region(end, text.length());
        int start = end - place.length();
        String before = text.substring(Letters.sentenceStart(text, start), start);
        boolean firm = FIRM.matcher(text).region(end, text.length()).lookingAt();
        boolean duty = passage.path().startsWith("概况.职责");
        boolean work = DOES.matcher(before).find()
                && WORK.matcher(text).region(end, text.length()).lookingAt();
        if (!organ.lookingAt() && !duty && !work
                || firm
                || WITH.matcher(before).find()
                || isTheUnits(place, passage, facts)) {
            return false;
        }
        boolean named = organ.lookingAt();
        String behind = text.substring(named ? organ.end() : end).split("、", 2)[0];
        String stem = OtherUnit.stem(ProperText.compared(facts.name()));
        boolean visits = VISITS.matcher(behind).find();
        boolean sameKind =
                !visits && named && stem.length() >= STEM && organ.group().endsWith(stem);
        boolean people = !named
                || organ.group().length() <= 2 && PEOPLE.matcher(organ.group()).matches();
        return sameKind
                || people
                || !OtherUnit.GUEST.matcher(behind).find()
                        && !OtherUnit.FROM_ABOVE.matcher(behind).find();
    }

    /** Whether what the unit says of itself and its projects names the place as well. */
    private static boolean isTheUnits(String place, Passage passage, Facts facts) {
        return facts.passages().stream()
                .filter(other -> other != passage && !other.text().equals(passage.text()))
                .filter(other -> other.area().equals("概况") || other.slot().endsWith("名称"))
                .anyMatch(other -> other.text().contains(place));
    }
}
