package cn.yince.check.prose;

import cn.yince.problem.RuleCard;
import cn.yince.read.text.ProperText;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * T0222 in the middle of a text: another place, that nobody visits, comes from or works with. The city a county is of
 * and the counties of a city are no other places.
 */
final class OtherPlace implements Rule {
    private static final String HAN = "\u4e00-\u9fa5";
    private static final Pattern ORGAN = Pattern.compile("(?:(?!的|与|和|在|对|提供|开展|进行)[" + HAN + "（）]){0,16}?"
            + "(?:人民政府|政府|服务大厅|办事大厅|大厅|局|办公室|委员会|管委会|中心|厅|馆|站|所|队|法院|检察院|联合会|总工会|学校|幼儿园|小学|中学)"
            + "(?!有限|公司|集团|事务所)|[本]?级|直(?=机关|单位|部门|属)|辖区|境内|范围|全域|各(?:部门|单位|乡|镇|级)|城区|财政|政务|公务|城市|居民|群众|企业|机关");
    /** Other places told with one. */
    private static final Pattern MORE = Pattern.compile("(?:[、和与及][" + HAN + "]{1,8}?[" + Places.LEVELS + "]){1,40}");

    private static final Pattern FIRM = Pattern.compile("[" + HAN + "（）]{0,20}?(?:公司|集团|事务所|医院|大学|学院|银行|监狱|机场|车站)");
    private static final Sought WITH = Sought.of(
            "(?:(?<!参)与|和|同|跟|赴|到|向|往|至|去|来自|对口|帮扶|支援|援助|接待|考察|学习|调研|联合|会同|合作|交流|协作|参加|借鉴|挂职|邀请|转入|转往|调入|调往|划转|参观|走访|培训|对接|参考|参照|引进|毕业|租赁|购买|采购|中标|异地|仿照|仿效|经验|模式|做法|委托|出差|途经|原籍|籍贯|路|线|段|至)[^，。；]{0,12}$");
    private static final Pattern PEOPLE = Pattern.compile("本级|级|直|辖区|境内|范围|全域|城区|居民|群众|企业|财政|政务|公务|城市");
    private static final Pattern VISITS = Pattern.compile("^[^，。；]{0,6}?(?:来|到|赴|前来|前往|与|和)");
    private static final Pattern COMES = Pattern.compile("^[^，。；]{0,6}?(?:来|到|赴|前往)");
    /** What only somebody above or a client of one's own does. */
    private static final Pattern GIVES = Pattern.compile("(?:本级|办公室|办公厅){0,40}(?:委托|交办|批复|批准|核定)");

    private static final int STEM = 3;

    @Override
    public List<RuleCard> cards() {
        return List.of();
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        boolean told = !passage.area().equals("名词解释") && !passage.area().equals("单位");
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
        int start = end - place.length();
        String before = text.substring(Letters.sentenceStart(text, start), start);
        Matcher more = MORE.matcher(text).region(end, text.length());
        int last = more.lookingAt() ? more.end() : end;
        if (FIRM.matcher(text).region(last, text.length()).lookingAt()
                || WITH.isIn(before)
                || isTheUnits(place, passage, facts)) {
            return false;
        }
        Matcher organ = ORGAN.matcher(text).region(last, text.length());
        boolean named = organ.lookingAt();
        String behind = text.substring(named ? organ.end() : last).split("、", 2)[0];
        String stem = OtherUnit.stem(ProperText.compared(facts.name()));
        boolean visits = VISITS.matcher(behind).find();
        boolean sameKind =
                !visits && named && stem.length() >= STEM && organ.group().endsWith(stem);
        boolean people = named
                && organ.group().length() <= 2
                && PEOPLE.matcher(organ.group()).matches();
        boolean guest = named
                ? OtherUnit.GUEST.matcher(behind).find()
                        && !GIVES.matcher(behind).lookingAt()
                : COMES.matcher(behind).find();
        return sameKind || people || !guest;
    }

    /** Whether what the unit says of itself and its projects names the place as well. */
    private static boolean isTheUnits(String place, Passage passage, Facts facts) {
        return facts.passages().stream()
                .filter(other -> other != passage && !other.text().equals(passage.text()))
                .filter(other -> other.area().equals("概况") || other.slot().endsWith("名称"))
                .anyMatch(other -> other.text().contains(place));
    }
}
