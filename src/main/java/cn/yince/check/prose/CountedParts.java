package cn.yince.check.prose;

import cn.yince.problem.RuleCard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * T0127: people, cars, households and other things counted one kind after another add up to how many there are said to
 * be.
 */
final class CountedParts implements Rule {
    static final RuleCard CARD = RuleCard.hint(
            "T0127",
            "个数的分项之和",
            "“63人，其中甲8人、乙22人…”“18家：甲4家，乙14家”的各项之和不大于总数，也不是只差一两个；“内设甲科、乙科2个科室”列几个写几个",
            "同一句文字中的总数与各项");
    private static final String UNITS = "人次|批次|人|名|个|家|辆|台|套|条|件|份|次|场|户|处|项|张|所|座|间|篇|期|笔";
    private static final Sought WHOLE =
            Sought.of("(?<![\\d.≥≤-])(\\d+)(" + UNITS + ")[^，。；：、\\d]{0,10}(?:，?(?:其中|分别(?:是|为)|包括|分为)：?|：)");
    private static final Pattern PART = Pattern.compile("\\G[、，和及与]?(?:以及|其中)?([^\\d，。；：、]{1,20}?)(?:有|为|共)?(\\d+)("
            + UNITS + ")(?![\\d/])[^，。；、\\d]{0,4}(?=[，。；、和及]|$)");
    private static final Sought LISTED = Sought.of(
            "(?:内设|设有|下设|设置|设立|汇总|涵盖|包括|包含|纳入)(?:机构)?(?:了|有|为|：)?((?:[^，。；：、\\d等]{2,16}、){2,}[^，。；：、\\d等]{2,16}?)，?(?:共|共计|合计)?(\\d{1,2}|[一二三四五六七八九十]{1,3})(?:个|家)(?:职能|内设|业务|下属|所属|直属)?(?:科室|股室|处室|科|股|处|室|机构|(?:事业|预算|二级)?单位)(?=[，。；的]|$)");
    /** So many units and which they are. */
    private static final Sought NAMED = Sought.of(
            "(?:(?:单位|机构|科室|股室|处室|学校|中心|站所)[^，。；：、\\d]{0,6}?(?:共|共计|有|为)?|(?=\\S{1,5}(?:[^，。；：、]{0,6})(?:单位|机构|科室|股室|处室|部门|学校)))(?<number>\\d{1,2}|[一二两三四五六七八九十]{1,3})(?:个|家|所)(?:[^，。；：、]{0,10})?(?:：|，(?:分别(?:是|为)|即|包括|具体(?:是|为))：?)(?<list>(?:[^，。；：、\\d等]{2,40}、){1,40}[^，。；：、\\d等]{2,40}?)(?=[。；]|$)");

    private static final Sought OVERLAPPING =
            Sought.of("党员|女|男|民族|本科|研究生|学历|学位|职称|高级|中级|初级|以上|以下|退役|年龄|周岁|兼|既|骨干|重点|合格|优秀|完成|已|未|约|近|余|分别|每|各");
    private static final Sought KIND = Sought.of("编制");
    private static final Sought SUBTOTAL = Sought.of("(?:合计|小计|共计|总计|一共|共)$");
    private static final Pattern BRACKETS = Pattern.compile("（[^）]*）");
    private static final int SHARE = 16;
    private static final int MANY = 4;

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD);
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        if (passage.path().startsWith("概况") && passage.text().indexOf('、') > 0) {
            listed(passage, findings);
        }
        if (passage.quantities().size() < 3) {
            return;
        }
        String text = blanked(passage.text());
        Matcher whole = WHOLE.matcher(text);
        Partition outer = null;
        while (whole.find()) {
            Partition partition = Partition.of(whole, text);
            boolean again = outer != null
                    && partition.begins() < outer.ends()
                    && partition.unit().equals(outer.unit())
                    && partition.sum() > partition.total();
            partition = again ? partition.of(outer.total()) : partition;
            look(partition, text, passage, findings);
            outer = outer == null || partition.begins() >= outer.ends() ? partition : outer;
        }
    }

    /** 内设甲科、乙科、丙科3个科室: as many as are named. */
    private static void listed(Passage passage, Findings findings) {
        Matcher units = NAMED.matcher(blanked(passage.text()));
        while (units.find()) {
            int named = units.group("list").split("、").length;
            int told =
                    Numerals.of(units.group("number")).map(BigDecimal::intValue).orElse(named);
            boolean joined = units.group("list").matches(".*[和及与].*");
            if (told != named && !(joined && told == named + 1)) {
                findings.report(
                        CARD,
                        passage,
                        units.start(),
                        units.end(),
                        "列了 %d 个，写的是 %d个".formatted(named, told),
                        "请核对个数和名单");
            }
        }
        Matcher list = LISTED.matcher(blanked(passage.text()));
        while (list.find()) {
            int named = list.group(1).split("、").length;
            if (!list.group(1).contains("和")
                    && !list.group(1).contains("及")
                    && named
                            != Numerals.of(list.group(2))
                                    .map(BigDecimal::intValue)
                                    .orElse(named)) {
                findings.report(
                        CARD,
                        passage,
                        list.start(),
                        list.end(),
                        "列了 %d 个，写的是 %s个".formatted(named, list.group(2)),
                        "请核对个数和名单");
            }
        }
    }

    /** The text with what stands in brackets left out, as long as before. */
    private static String blanked(String text) {
        return BRACKETS.matcher(text).replaceAll(m -> "\u3000".repeat(m.group().length()));
    }

    private static void look(Partition partition, String text, Passage passage, Findings findings) {
        int total = partition.total();
        if (partition.parts().size() < 2 || partition.overlaps() || total < 0) {
            return;
        }
        int end = partition.ends();
        int least = partition.parts().stream().mapToInt(Integer::intValue).min().orElse(0);
        int missing = total - partition.sum();
        boolean closed = partition.parts().size() >= MANY && (end == text.length() || text.charAt(end) == '。');
        boolean nearly =
                missing > 0 && missing <= Math.max(1, total / SHARE) && (missing < least || closed && missing == least);
        boolean more = text.startsWith("等", end)
                || text.startsWith("，另", end)
                || text.startsWith("，其余", end)
                || text.startsWith("，其他", end);
        boolean written = closed && missing > 0 && partition.isMistyped(missing);
        if (missing < 0 || (nearly || written) && !more) {
            findings.report(
                    CARD,
                    passage,
                    partition.begins(),
                    end,
                    "各项合计 %d%s，总数写 %d%s".formatted(partition.sum(), partition.unit(), total, partition.unit()),
                    "请核对总数和各项");
        }
    }

    /**
     * A number and the parts told behind it.
     *
     * @param total -1 for a number too long to be a count
     * @param kinds whether all the parts are kinds of posts, and posts are what was counted
     * @param overlaps whether the parts are kinds that may be of the same things
     */
    private record Partition(
            int begins, int ends, int total, String unit, List<Integer> parts, boolean overlaps, boolean kinds) {
        /** Up to another 其中: what stands behind that is of the last part, or all told in another way. */
        static Partition of(Matcher whole, String text) {
            int end = whole.end();
            List<Integer> parts = new ArrayList<>();
            StringBuilder names = new StringBuilder();
            Matcher part = PART.matcher(text).region(end, text.length());
            while (part.find()
                    && !SUBTOTAL.isIn(part.group(1))
                    && part.group(3).equals(whole.group(2))
                    && (parts.isEmpty() || !part.group().contains("其中"))) {
                parts.add(Integer.valueOf(part.group(2)));
                names.append(part.group(1));
                end = part.end();
                if (end < text.length() && "。；".indexOf(text.charAt(end)) >= 0) {
                    break;
                }
            }
            BigDecimal number = new BigDecimal(whole.group(1));
            String before = text.substring(Math.max(0, whole.start() - 4), whole.start());
            boolean kinds = before.contains("编制")
                    && KIND.matcher(names.toString()).results().count() == parts.size()
                    && !parts.isEmpty();
            return new Partition(
                    whole.start(),
                    end,
                    number.precision() > 6 ? -1 : number.intValue(),
                    whole.group(2),
                    parts,
                    OVERLAPPING.isIn(names.toString()),
                    kinds);
        }

        /** The same parts, of all the things of which they were told of the last part only. */
        Partition of(int all) {
            return new Partition(begins, ends, all, unit, parts, overlaps, kinds);
        }

        /**
         * Whether one part would make up for what is missing with its digits turned or another zero, or all are of one
         * kind.
         */
        boolean isMistyped(int missing) {
            return kinds
                    || parts.stream()
                            .anyMatch(part -> part * 10 == part + missing
                                    || new StringBuilder(String.valueOf(part))
                                            .reverse()
                                            .toString()
                                            .equals(String.valueOf(part + missing)));
        }

        int sum() {
            return parts.stream().mapToInt(Integer::intValue).sum();
        }
    }
}
