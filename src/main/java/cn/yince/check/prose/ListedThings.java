package cn.yince.check.prose;

import cn.yince.problem.RuleCard;
import cn.yince.unit.amount.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * T0127, T0128 of a whole told before a colon and its parts behind it: people or things of several groups, sums of
 * several projects, and how many are listed by name.
 */
final class ListedThings implements Rule {
    private static final Sought PEOPLE = Sought.of(
            "(?:共计?|合计|总计|总共|一共|现有|实有|核定|编制|在岗|在编|在职|人员|职工)(?:有|人员|职工|干部职工|在职){0,40}(?<number>\\d+)(?<unit>人|名)(?:，其中|，分别(?:是|为))?：(?<list>[^。]+)");
    private static final Sought COUNTED = Sought.of("(?<![\\d.])(\\d+)(人|名)(?![次/\\d])");
    private static final Sought NOT_PARTS =
            Sought.of("其中|党员|女|男|民族|学历|职称|高级|中级|初级|以上|以下|退役|兼|合格|优秀|已|约|近|余|每|另|借调|空编|缺编|上年|增加|减少|含|等|比|较");
    private static final Sought MONEY = Sought.of(
            "(?:总投资|投资|合计|共计|总额|总计|资金|支出|安排|经费|预算)[^，。；：\\d]{0,6}?(?:约|共)?(?<whole>\\d[\\d,]*(?:\\.\\d+)?)(?<unit>亿元|万元|元)(?:，分别(?:是|为))?(?:：|，分别(?:是|为)：?)(?<list>[^。；]+)");
    private static final Sought SUM = Sought.of("(?<![\\d.])(\\d[\\d,]*(?:\\.\\d+)?)(亿元|万元|元)(?!/)");
    private static final Sought NAMED = Sought.of(
            "(?:项目|工程|活动|培训|课题|系统|任务)(?:共计?|总共|一共|有|为){0,40}(?<number>\\d{1,2}|[两三四五六七八九十])个：(?<list>[^。：（）]+?)(?=[。]|$)|"
                    + "(?<also>\\d{1,2}|[两三四五六七八九十])个[^，。；：、\\d]{0,8}(?:项目|工程|活动|课题|系统|任务)(?:，(?:分别(?:是|为)|即|包括))?：(?<things>[^。；：（）]+?)(?=[。；]|$)");
    /** What all of a list come to, told behind it. */
    private static final Pattern TOTAL = Pattern.compile("[，；、][^，；、\\d]{0,8}(?:合计|共计|总计|总共|共)[^，；、]{0,16}$");

    private static final Pattern DIGITS = Pattern.compile("(?<=\\d)、(?=\\d)");
    private static final Pattern BRACKETS = Pattern.compile("（[^）]*）");
    private static final int FEW = 3;

    @Override
    public List<RuleCard> cards() {
        return List.of();
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        String text = passage.text();
        if (text.indexOf('：') < 0) {
            return;
        }
        people(BRACKETS.matcher(text).replaceAll(said -> "　".repeat(said.group().length())), passage, findings);
        money(text, passage, findings);
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            boolean first = named.group("number") != null;
            named(
                    named.group(first ? "number" : "also"),
                    named.group(first ? "list" : "things"),
                    named.start(first ? "number" : "also"),
                    passage,
                    findings);
        }
    }

    private static void people(String text, Passage passage, Findings findings) {
        Matcher whole = PEOPLE.matcher(text);
        while (whole.find()) {
            Matcher part = COUNTED.matcher(whole.group("list"));
            long sum = 0;
            int parts = 0;
            while (part.find()) {
                sum += Long.parseLong(part.group(1).length() > 9 ? "0" : part.group(1));
                parts++;
            }
            long all = whole.group("number").length() > 9 ? 0 : Long.parseLong(whole.group("number"));
            boolean about = Meant.isAbout(BigDecimal.valueOf(sum), BigDecimal.valueOf(all));
            if (parts >= FEW && sum != all && about && !NOT_PARTS.isIn(whole.group("list"))) {
                findings.reportUnlessTold(
                        CountedParts.CARD,
                        passage,
                        whole.start("number"),
                        whole.end("unit"),
                        "后面各项合计 " + sum + whole.group("unit"),
                        "请核对总数和各项");
            }
        }
    }

    private static void money(String text, Passage passage, Findings findings) {
        Matcher whole = MONEY.matcher(text);
        while (whole.find()) {
            List<Amount> parts = new ArrayList<>();
            Matcher part = SUM.matcher(whole.group("list"));
            boolean same = true;
            while (part.find()) {
                same &= part.group(2).equals(whole.group("unit"));
                parts.add(amount(part.group(1), part.group(2)));
            }
            Amount all = amount(whole.group("whole"), whole.group("unit"));
            Amount sum = Amount.sum(parts);
            boolean one = DIGITS.matcher(whole.group("list"))
                            .replaceAll("")
                            .replaceAll("（[^）]*）$", "")
                            .split("[，、；]|和(?=[^，、；]{2,20}\\d)")
                            .length
                    == parts.size();
            if (parts.size() > 1
                    && same
                    && one
                    && !sum.mayEqual(all)
                    && Meant.isAbout(sum.value(), all.value())
                    && !NOT_PARTS.isIn(whole.group("list").replace("约", ""))) {
                findings.reportUnlessTold(
                        SaidTotals.TOTAL,
                        passage,
                        whole.start("whole"),
                        whole.end("unit"),
                        "后面各项合计 %s万元".formatted(sum.rounded().toPlainString()),
                        "请核对各项和合计");
            }
        }
    }

    private static Amount amount(String digits, String unit) {
        return new Quantity(0, 0, new BigDecimal(digits.replace(",", "")), unit, false).wan();
    }

    /** How many are listed: what commas part, or else what is parted by 、. */
    private static void named(String number, String listed, int at, Passage passage, Findings findings) {
        int said = Numerals.of(number).map(BigDecimal::intValue).orElse(0);
        String list = TOTAL.matcher(DIGITS.matcher(listed).replaceAll("")).replaceFirst("");
        if (list.contains("等") || said < 2) {
            return;
        }
        if (list.contains("；")) {
            semicolons(number, said, list, at, passage, findings);
            return;
        }
        int commas = list.split("，").length;
        int stops = list.split("[、，]|和(?=[^，、]{4,})").length;
        int plain = list.split("[、，]").length;
        boolean so = said == commas || said == stops || said == plain;
        boolean even = commas == 1
                || commas > 2 && list.chars().filter(Character::isDigit).count() < list.length() / 3;
        if (!so && even && Math.abs((commas == 1 ? plain : commas) - said) <= 2) {
            findings.reportUnlessTold(
                    CountedParts.CARD,
                    passage,
                    at,
                    at + number.length(),
                    "后面列出 " + (commas == 1 ? plain : commas) + " 个",
                    "请核对个数和所列的名称");
        }
    }

    /** Each with its sum, parted by semicolons. */
    private static void semicolons(String number, int said, String list, int at, Passage passage, Findings findings) {
        String[] parts = list.split("；");
        boolean each =
                Stream.of(parts).allMatch(part -> SUM.matcher(part).results().count() == 1);
        if (each && parts.length >= FEW && Math.abs(parts.length - said) == 1) {
            findings.reportUnlessTold(
                    CountedParts.CARD, passage, at, at + number.length(), "后面列出 " + parts.length + " 个", "请核对个数和所列的名称");
        }
    }
}
