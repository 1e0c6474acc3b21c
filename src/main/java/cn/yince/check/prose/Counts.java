package cn.yince.check.prose;

import cn.yince.check.prose.naming.Counted;
import cn.yince.compute.Figure.Count;
import cn.yince.compute.Group;
import cn.yince.problem.RuleCard;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** T0118: counts of projects, forms, grades, vehicles, delegations and receptions are those of the booklet. */
final class Counts implements Rule {
    static final RuleCard CARD = RuleCard.error(
            "T0118",
            "文字中的个数",
            "自评项目数、自评表张数、优良中差个数、车辆数、出国团组和人次、接待批次和人次、绩效目标管理的项目数和申报表张数、编制范围的单位数 = 本册的数",
            "自评表、申报表；{表:相关信息统计表、项目支出预算表}；情况说明 {节:三公经费、预算绩效、国有资产}");
    private static final String EVALUATED = "自评项目";
    private static final Sought PROJECTS = Sought.of(
            "(?:二级项目(?:绩效)?(?:自评)?(?:个数)?(?:共)?(\\d+)个|(\\d+)个(?:二级)?项目(?:支出)?(?!自评等级|等级|评|为|属|得)(?=[，。；、]|(?:全面|全部|均|都|的?绩效|的?自评)|$)|(\\d+)张(?:项目支出)?(?:绩效)?自评表)");
    private static final Sought GRADED =
            Sought.of("(\\d+)个(?:项目)?(?:的)?(?:自评)?(?:等级|结果)?(?:评价)?(?:为|评为|属)\"?([优良中差])\"?");
    private static final Sought GRADE = Sought.of(
            "(?<![\u4e00-\u9fa5])(?:其中|评为|评价为|自评为|等级为)?\"?([优良中差])秀?\"?(?:等级)?(?:的|项目|有|为|共){0,40}(\\d+)[个项]");
    private static final Sought VEHICLES = Sought.of("(?:公务用车)?保有量(?:为|共|共计)?(\\d+)辆");
    private static final Sought GROUPS = Sought.of("(?:出国（境）|出国|出访)?团组(?:共|共计)?(\\d+)(?:个|批)(?:[、，](?:共)?(\\d+)人次)?");
    private static final Sought VISITED =
            Sought.of("(\\d+)个(?:因公)?(?:出国（境）|出国|出访)?团组[、，]?(?:共计?|累计|合计)?(?:(\\d+)人次?)?");
    private static final Sought GOING = Sought.of("(?:全年|本年|当年|年内|实际)[^，。；]{0,12}团组");
    private static final Sought NOW =
            Sought.of("(?:公务用车|公车|车辆)?保有量[^，。；\\d]{0,4}由\\d+辆?(?:增加|增|减少|减|降|升)(?:到|至|为)(\\d+)辆");
    static final Pattern RECEIVED = Pattern.compile("(?:公务|国内)?接待[^，。；、\\d]{0,14}(\\d+)批次(?:[，、]?(?:共)?(\\d+)人次?)?");
    /** The same where what the text stands beside says of what. */
    private static final Pattern BATCHES =
            Pattern.compile("(?:只有|仅有?|共计?|发生|来访|来人|调研|检查|考察|交流|学习|指导|督查|巡查|调查)了?(\\d+)个?批次(?:[，、]?(?:共)?(\\d+)人次?)?");

    private static final Sought MANAGED = Sought.of(
            "绩效(?:目标)?管理的?(?:预算)?项目(?:共计?|为|有)?(\\d+)个|(\\d+)个(?:预算)?项目(?:全部|均|都)(?:已)?(?:实行|纳入|编制|设定|设置|填报|申报)");
    private static final Sought FILLED =
            Sought.of("(?:绩效)?目标申报表(?:共计?)?(\\d+)[张份]|(\\d+)[张份](?:项目)?(?:支出)?(?:绩效)?目标申报表");
    private static final Sought OWNED = Sought.of("(?:公务用车|公车|车辆)(?:保有量)?(?:共计?|为|有)?(\\d+)[辆台]");
    private static final Sought DRIVEN = Sought.of("(?<![\\d.])(\\d+)辆(?:公务用车|公车)");
    private static final Sought USED = Sought.of("(?<![\\d.])(\\d{1,3})辆(?:公务|业务|工作)?(?:用)?车");
    private static final Sought KIND =
            Sought.of("(领导用车|主要负责人用车|机要通信用车|应急保障用车|执法执勤用车|特种专业技术用车|离退休干部服务用车)(?:共|有|为)?(\\d+)辆");
    private static final Sought PAST =
            Sought.of("上年|去年|往年|次年|下一?年|明年|不含|不包括|原|曾|新增|新购|减少|增加|租|借|购|更新|报废|处置|拍卖|划转|上交|封存|调拨|停驶|编制|核定");

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD);
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        boolean anywhere = passage.isStatement();
        if (anywhere && passage.text().contains("公务用车")) {
            none(passage, facts, findings);
        }
        if (passage.quantities().isEmpty()) {
            return;
        }
        if (counts(Counted.EVALUATIONS, passage, facts)
                || anywhere && passage.text().contains("自评")) {
            performance(passage, facts, findings);
        }
        if (counts(Counted.OFFICIAL, passage, facts) || anywhere) {
            official(passage, facts, findings);
        }
        if (passage.isForm() && GOING.isIn(passage.text())) {
            Optional<Group> official =
                    facts.chapters().section(Counted.OFFICIAL).flatMap(facts::section);
            visits(passage, official, facts, findings);
        }
        if (counts(Counted.TARGETS, passage, facts)) {
            targets(passage, facts, findings);
        }
        if (counts(Counted.ASSETS, passage, facts) || anywhere) {
            assets(passage, facts, findings);
        }
        if (passage.isPhrase()) {
            driven(passage, facts, findings);
        }
        if (passage.isStatement()) {
            kinds(passage, facts, findings);
        }
    }

    /** More cars in use than the unit keeps, or than it has of other kinds. */
    private static void driven(Passage passage, Facts facts, Findings findings) {
        Matcher used = USED.matcher(passage.text());
        if (!used.find() || PAST.isIn(passage.text())) {
            return;
        }
        boolean others = passage.slot().startsWith("其他用车");
        int kept = others
                ? facts.chapters().section(Counted.ASSETS).flatMap(facts::section).stream()
                        .flatMap(owned -> owned.rows("各类").stream())
                        .filter(row -> row.words("名称").orElse("").startsWith("其他用车"))
                        .mapToInt(row -> count(Optional.of(row), "数量"))
                        .max()
                        .orElse(-1)
                : count(facts.chapters().section(Counted.OFFICIAL).flatMap(facts::section), "保有量");
        if (kept >= 0 && Integer.parseInt(used.group(1)) > kept) {
            same(used, 1, kept, others ? "其他用车" : "公务用车保有量", passage, findings);
        }
    }

    private static boolean counts(Counted counted, Passage passage, Facts facts) {
        return facts.chapters().counts(counted, passage.area());
    }

    private static void performance(Passage passage, Facts facts, Findings findings) {
        Optional<Group> section = facts.chapters().section(Counted.EVALUATIONS).flatMap(facts::section);
        Matcher projects = PROJECTS.matcher(passage.text());
        while (projects.find()) {
            int group = projects.group(1) != null ? 1 : projects.group(2) != null ? 2 : 3;
            boolean forms = group == 3;
            compare(
                    projects,
                    group,
                    count(forms ? section.flatMap(all -> all.group("公开")) : section, "项目个数"),
                    forms ? "公开的自评表" : EVALUATED,
                    passage,
                    facts,
                    findings);
        }
        Matcher grade = GRADE.matcher(passage.text());
        while (grade.find()) {
            String which = grade.group(1);
            compare(grade, 2, count(section, which), "自评等级为“" + which + "”的项目", passage, facts, findings);
        }
        Matcher graded = GRADED.matcher(passage.text());
        while (graded.find()) {
            compare(
                    graded,
                    1,
                    count(section, graded.group(2)),
                    "自评等级为“" + graded.group(2) + "”的项目",
                    passage,
                    facts,
                    findings);
        }
    }

    /** No cars, where there are some. */
    private static void none(Passage passage, Facts facts, Findings findings) {
        int kept = Cars.kept(facts.chapters().section(Counted.OFFICIAL).flatMap(facts::section), facts);
        Matcher none = Cars.NONE.matcher(passage.text());
        if (kept > 0 && none.find()) {
            findings.report(CARD, passage, none.start(), none.end(), "本册公务用车保有量为 " + kept, "请核对文字或保有量");
        }
    }

    private static void official(Passage passage, Facts facts, Findings findings) {
        String area = facts.chapters().section(Counted.OFFICIAL).orElse(passage.area());
        Optional<Group> official = facts.section(area);
        Matcher vehicles = VEHICLES.matcher(passage.text());
        while (vehicles.find()) {
            compare(vehicles, 1, count(official, "保有量"), "公务用车保有量", passage, facts, findings);
        }
        Matcher now = NOW.matcher(passage.text());
        while (now.find()) {
            same(now, 1, count(official, "保有量"), "公务用车保有量", passage, findings);
        }
        long cars = passage.quantities().stream()
                .filter(quantity -> quantity.unit().equals("辆"))
                .count();
        int kept = Cars.kept(official, facts);
        Matcher driven = DRIVEN.matcher(passage.text());
        while (cars == 1 && driven.find()) {
            if (kept == 0 && !Cars.isOfOthers(passage.text(), driven)) {
                same(driven, 1, kept, "公务用车保有量", passage, findings);
            } else {
                compare(driven, 1, kept, "公务用车保有量", passage, facts, findings);
            }
        }
        visits(passage, official, facts, findings);
        Guests.look(passage, facts, findings);
        boolean alone = passage.path().contains("接待")
                && !RECEIVED.matcher(passage.text()).find()
                && !PAST.isIn(passage.text());
        Matcher received = (alone ? BATCHES : RECEIVED).matcher(passage.text());
        while (received.find()) {
            String part =
                    passage.path().contains("外事") ? "外事接待" : passage.path().contains("国外") ? "国外接待" : "";
            Optional<Group> kind = part.isEmpty() ? Optional.empty() : facts.section(area + "." + part);
            int times = kind.isEmpty() ? count(official, "接待批次") : count(kind, "批次");
            Optional<Group> home = facts.section(area + ".国内接待");
            int domestic = kind.isEmpty() && home.isPresent() ? count(home, "批次") : times;
            if (passage.text().indexOf("批次") != passage.text().lastIndexOf("批次")) {
                return;
            }
            if (!received.group(1).equals(String.valueOf(domestic))) {
                compare(received, 1, times, "接待批次", passage, facts, findings);
            } else if (received.group(2) != null && kind.isEmpty()) {
                int people = count(home.isPresent() ? home : official, home.isPresent() ? "人次" : "接待人次");
                compare(received, 2, people, "接待人次", passage, facts, findings);
            }
        }
    }

    private static void visits(Passage passage, Optional<Group> official, Facts facts, Findings findings) {
        Matcher groups = GROUPS.matcher(passage.text());
        while (groups.find()) {
            compare(groups, 1, count(official, "团组"), "出国（境）团组", passage, facts, findings);
            if (groups.group(2) != null) {
                compare(groups, 2, count(official, "人次"), "出国（境）人次", passage, facts, findings);
            }
        }
        Matcher visited = VISITED.matcher(passage.text());
        while (visited.find()) {
            compare(visited, 1, count(official, "团组"), "出国（境）团组", passage, facts, findings);
            if (visited.group(2) != null) {
                compare(visited, 2, count(official, "人次"), "出国（境）人次", passage, facts, findings);
            }
        }
    }

    private static void targets(Passage passage, Facts facts, Findings findings) {
        int projects = count(facts.section(passage.area()), "项目个数");
        int forms = facts.chapters().forms().all().size();
        Matcher managed = MANAGED.matcher(passage.text());
        while (managed.find()) {
            int group = managed.group(1) != null ? 1 : 2;
            if (!managed.group(group).equals(String.valueOf(forms))) {
                compare(managed, group, projects, "绩效目标管理的项目", passage, facts, findings);
            }
        }
        Matcher filled = FILLED.matcher(passage.text());
        while (forms > 0 && filled.find()) {
            compare(filled, filled.group(1) != null ? 1 : 2, forms, "绩效目标申报表", passage, facts, findings);
        }
    }

    private static void assets(Passage passage, Facts facts, Findings findings) {
        Matcher owned = OWNED.matcher(passage.text());
        while (owned.find()) {
            Optional<Group> assets = facts.chapters().section(Counted.ASSETS).flatMap(facts::section);
            int cars = Math.max(count(assets, "车辆"), count(assets, "车辆合计"));
            compare(owned, 1, cars, "公务用车", passage, facts, findings);
        }
    }

    /** Cars of one kind. */
    private static void kinds(Passage passage, Facts facts, Findings findings) {
        Matcher kind = KIND.matcher(passage.text());
        while (kind.find()) {
            facts.chapters().section(Counted.ASSETS).flatMap(facts::section).stream()
                    .flatMap(owned -> owned.rows("各类").stream())
                    .filter(row -> row.words("名称").orElse("").endsWith(kind.group(1)))
                    .forEach(row ->
                            compare(kind, 2, count(Optional.of(row), "数量"), kind.group(1), passage, facts, findings));
        }
    }

    static int count(Optional<Group> section, String name) {
        return section.flatMap(group -> group.count(name)).map(Count::number).orElse(-1);
    }

    static void compare(
            Matcher said, int group, int number, String what, Passage passage, Facts facts, Findings findings) {
        String text = passage.text();
        String before = text.substring(Letters.sentenceStart(text, said.start()), said.start());
        String lately = ofThisYear(lastClauses(before), facts.year());
        boolean another = PAST.isIn(lately) || lately.contains(facts.year() - 1 + "年");
        if (!another) {
            same(said, group, number, what, passage, findings);
        }
    }

    /** What is said last of this year. */
    private static String ofThisYear(String words, int year) {
        int from = Math.max(words.lastIndexOf("本年"), Math.max(words.lastIndexOf("今年"), words.lastIndexOf(year + "年")));
        return words.substring(Math.max(0, from));
    }

    private static void same(Matcher said, int group, int number, String what, Passage passage, Findings findings) {
        if (number >= 0 && !said.group(group).equals(String.valueOf(number))) {
            findings.report(
                    CARD,
                    passage,
                    said.start(),
                    said.end(),
                    "本册%s为 %d".formatted(what, number),
                    what.equals(EVALUATED) ? "请核对个数；有的自评表不公开时，在“情况说明.未公开的自评表”写明个数和涉及资金" : "请核对个数");
        }
    }

    /** The clause before and the one a count stands in: where a year would be said. */
    private static String lastClauses(String before) {
        int comma = before.lastIndexOf('，');
        int earlier = comma < 0 ? -1 : before.lastIndexOf('，', comma - 1);
        return before.substring(earlier + 1);
    }
}
