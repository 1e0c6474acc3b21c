package cn.yince.check.prose;

import cn.yince.problem.RuleCard;
import cn.yince.read.text.ProperText;
import cn.yince.unit.Identity;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** T0222: a text about another unit or place, left when its booklet was taken for a model. */
final class OtherUnit implements Rule {
    static final RuleCard CARD =
            RuleCard.hint("T0222", "别的单位的名称", "说明本单位的文字里，作主语的单位名称是本单位；“我县”“我区”与本单位所在一致", "照别的册改写时的常见差错");
    private static final String PLACE = "[\u4e00-\u9fa5]{1,6}?(?:省|自治区|市|自治州|州|盟|县|区|旗|镇|乡|街道)";
    private static final String BODY =
            "(?:局|委员会|管委会|办公室|中心|馆|研究院|法院|检察院|医院|学院|院|研究所|派出所|所|站|支队|大队|总队|队|厅|中学|小学|学校|幼儿园|党校|联合会|总工会|协会|处|政府(?!办公))";

    /** What {@link #BODY} ends with. */
    private static final String LAST_OF_BODY = "局会室心馆院学所站队厅校园处府";

    /** A full name where a sentence or a part of it begins, to be looked for at such places only. */
    private static final Pattern NAME = Pattern.compile("\\s*(?:主要)?(?:原因)?(?:是|系|因为?|由于)?(?:20\\d\\d年度?，?)?(" + PLACE
            + "[\u4e00-\u9fa5（）]{1,18}?" + BODY + "(?:（本级）|本级)?)");

    /** What is said of the unit whose booklet it is. */
    private static final Sought OWN_MATTER = Sought.of(
            "^(?:（以下简称[^）]*）)?(?:部门|单位)?(?:20\\d\\d年度?)?，?(?:"
                    + "(?:部门|单位)?(?:决算|预算)(?:公开|情况|说明|报告|收支|总|编制|汇总)|内设|下设|(?:现|共)?设有?\\d|现有(?:在职|编制|职工|干部)|机构设置|主要职(?:责|能)|的?(?:主要)?职责(?:是|为|包括|：)"
                    + "|(?:部门|单位)?(?:收入|支出)(?:总计|合计|总额|总预算|预算|决算)|因公出国|公务接待费|公务用车|\"?三公|机关运行经费|政府采购|一般公共预算|财政拨款|国有资产|无政府性基金|没有政府性基金|(?:本年度?|全年)?(?:没有|无)其他(?:需要?|应|重要)?(?:说明|事项|需要)|(?:部门|单位)?(?:项目|整体)(?:支出)?(?:绩效)?(?:自评|评价|支出)|绩效自评)");

    /** What else is said of it, unless it is a department that tells of its units. */
    private static final Sought WHAT_IT_IS = Sought.of(
            "^(?:（以下简称[^）]*）)?(?:是|为|属于?|系)[^，。；]{0,16}(?:一级预算|二级预算|预算单位|全额|差额|财政拨款|行政机关|行政单位|事业单位|公益[一二]类|参照公务员|组成部门|工作部门|直属机构|派出机构)");

    private static final Sought OURS = Sought.of("(?<![自])我(市|县|区|旗|镇|乡|州|盟)(?![\u4e00-\u9fa5]{0,2}域)");

    /** What a unit calls itself by its kind. */
    private static final Sought OUR_KIND =
            Sought.of("(?<![自你])我(校|院|局|委|厅|馆|园|镇|乡|站|所|队)(?=[\u4e00-\u9fa5，。；、]|$)(?!有|属|长|派)");

    private static final Sought SCHOOL = Sought.of("[中小大]学|学院|幼儿园|党校");

    /** Whose tasks a unit takes over: of its own level or one above. */
    private static final Sought GIVEN_BY =
            Sought.of("(省|市|县|区|旗)委(?:、|，|和)?\\1(?:人民)?政府(?:和[^，。；]{0,8})?(?:领导)?(?:临时)?(?:交办|交给|安排|赋予|部署)");

    private static final String LEVELS = "乡镇街道旗区县市州省";

    /** Where a unit's duties lie: a place named behind such a word. */
    private static final Sought SOMEWHERE = Sought.of(
            "(?:负责|承担|组织|指导|统筹|推进|监督|管理|协调|实施|落实|拟订|拟定|制定|编制|贯彻|服务|执行|研究|起草|办理|统管|维护|汇总)(?:全|并|和)?([\u4e00-\u9fa5]{2}(?:市|县|区|旗))(?![级直本属管委场容情域])(?=[\u4e00-\u9fa5“])");

    private static final Sought ANY_PLACE = Sought.of(
            "[全本各我年度级及督理该两城都县社园辖地上超菜州省直片学校街库景矿林牧灾疫老新郊跨分属等级向由对为和及与的内外下所个定用公同房楼展示]|开发|高新|示范|经济|工业|乡村|农贸|夜间|资本|证券|期货|劳动|电力|碳|股票|人才|技术|房产|文化|旅游|住宅|小区|试验|实验|保护|功能|城区|新区|特区|营区|厂区|港区|库区|牧区|山区|边区|革命|自治|涉");

    private static final Pattern HEAD = Pattern.compile("^" + PLACE);
    /** Words before 市 or 县 that no place is called: the unit said shortly behind them. */
    private static final Sought NO_PLACE = Sought.of(
            "^(?:以及|以|及|由|与|和|经|向|报|对|在|按|全|本|我|该|各|用于|保障|支付|发放|支持|确保|根据|按照|通过|围绕|协助|配合|会同|联合|陪同|随同|协同|对接|接待|迎接|承接|参加|帮助|邀请|委托|为|给|到|赴)");
    /** What brings somebody from elsewhere into the text. */
    static final Pattern GUEST = Pattern.compile(
            "^[^，。；]{0,8}?(?:来|到|赴|考察|交流|学习|调研|参观|共建|联合|合作|协作|对口|结对|对接|对|向|给予|表扬|通报|审计|检查|巡察|巡视|督查|验收|认定|评为|评审)");

    /** What somebody above does to the unit whose booklet it is. */
    static final Pattern FROM_ABOVE =
            Pattern.compile("^[^，。；]{0,8}?(?:下放|下达|下拨|拨付|拨入|交办|委托|批复|批准|印发|下发|指导|部署|牵头|组织|安排|移交|划转|转来|要求|通知|考核|授权)");

    /** Whose own matters grew or became less. */
    private static final Pattern GREW =
            Pattern.compile("^(?![^，。；]{0,6}(?:来|到|赴|对|向|给|我))[^，。；]{2,16}(?:增多|增加|减少|压减|下降|提高)(?=[，。；]|$)");

    private static final int STEM = 3;

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD);
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        String own = facts.name();
        if (own.isEmpty() || passage.text().equals(own)) {
            return;
        }
        names(passage, facts, findings);
        level(passage, own, findings);
        if (passage.path().equals("概况.职责")) {
            place(passage, own, findings);
        }
        kind(passage, own, findings);
        Matcher ours = OURS.matcher(passage.text());
        if (passage.text().indexOf('我') >= 0
                && ours.find()
                && !own.contains(ours.group(1))
                && HEAD.matcher(own).find()) {
            findings.report(CARD, passage, ours.start(), ours.end(), "本单位是“" + own + "”", "请核对是否照别的册改写时没有改");
        }
    }

    /** 我校, 我局 of what is neither. */
    private static void kind(Passage passage, String own, Findings findings) {
        Matcher kind = passage.text().indexOf('我') < 0 ? null : OUR_KIND.matcher(passage.text());
        if (kind != null
                && kind.find()
                && own.indexOf(kind.group(1).charAt(0)) < 0
                && !(kind.group(1).equals("校") && SCHOOL.isIn(own))) {
            findings.report(CARD, passage, kind.start(), kind.end(), "本单位是“" + own + "”", "请核对是否照别的册改写时没有改");
        }
    }

    /** A bureau of a city is given no tasks by a county's party committee. */
    private static void level(Passage passage, String own, Findings findings) {
        Matcher given = GIVEN_BY.matcher(passage.text());
        if (passage.text().indexOf('委') < 0 || !given.find() || own.contains(given.group(1))) {
            return;
        }
        Matcher place = HEAD.matcher(own);
        if (place.find()) {
            char mine = place.group().charAt(place.group().length() - 1);
            int level = LEVELS.indexOf(mine);
            if (level >= 0 && LEVELS.indexOf(given.group(1)) < level) {
                findings.report(CARD, passage, given.start(), given.end(), "本单位是“" + own + "”", "请核对是否照别的册改写时没有改");
            }
        }
    }

    /** Another city where the duties of a city's bureau are told. */
    private static void place(Passage passage, String own, Findings findings) {
        Matcher home = HEAD.matcher(own);
        Matcher other = SOMEWHERE.matcher(passage.text());
        while (Letters.hasAny(passage.text(), "市县区旗") && home.find(0) && other.find()) {
            String name = other.group(1);
            boolean alike = home.group().endsWith(name.substring(name.length() - 1));
            if (alike && !own.contains(name) && !ANY_PLACE.isIn(name.substring(0, name.length() - 1))) {
                findings.report(CARD, passage, other.start(1), other.end(1), "本单位是“" + own + "”", "请核对是否照别的册改写时没有改");
                return;
            }
        }
    }

    private static void names(Passage passage, Facts facts, Findings findings) {
        Matcher name = Letters.hasAny(passage.text(), LAST_OF_BODY) ? NAME.matcher(passage.text()) : null;
        for (int at = 0; name != null && (at = nextBeginning(passage.text(), at)) >= 0; at++) {
            if (!name.region(at, passage.text().length()).lookingAt()) {
                continue;
            }
            at = Math.max(at, name.end() - 1);
            String own = ProperText.compared(facts.name());
            String other = ProperText.compared(name.group(1));
            String behind = passage.text().substring(name.end());
            if (NO_PLACE.isIn(other)) {
                continue;
            }
            boolean isSubject =
                    OWN_MATTER.isIn(behind) || facts.kind() == Identity.Kind.UNIT && WHAT_IT_IS.isIn(behind);
            if (!own.contains(other)
                    && !other.contains(own)
                    && (isSubject
                            || isOfAnotherPlace(other, own)
                                    && !FROM_ABOVE.matcher(behind).find()
                                    && (!GUEST.matcher(behind).find()
                                            || passage.isReason()
                                                    && GREW.matcher(behind).find()))) {
                findings.report(
                        CARD,
                        passage,
                        name.start(1),
                        name.end(1),
                        "本单位是“" + facts.name() + "”",
                        "请核对是否照别的册改写时没有改；确是别的单位就不必管");
                return;
            }
        }
    }

    /** The next place from here on where a sentence or a part of it begins; -1 for none. */
    private static int nextBeginning(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            char before = at == 0 ? '\n' : text.charAt(at - 1);
            if ("。；：\n、.），".indexOf(before) >= 0
                    || before == ' ' && at > 1 && "、.）".indexOf(text.charAt(at - 2)) >= 0) {
                return at;
            }
        }
        return -1;
    }

    /** A name without the places before it, such as a city and its district. */
    static String stem(String name) {
        String stem = HEAD.matcher(name).replaceFirst("");
        String inner = HEAD.matcher(stem).replaceFirst("");
        return inner.length() >= STEM && !inner.startsWith("政府") ? inner : stem;
    }

    /** Whether it is called as this unit, but of another place. */
    private static boolean isOfAnotherPlace(String other, String own) {
        String stem = stem(own);
        return stem.length() >= STEM
                && !stem.equals(own)
                && other.endsWith(stem)
                && stem(other).equals(stem);
    }
}
