package cn.yince.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what each sum and percentage of a text is said to be, from the words of its clause before it. */
final class Claims {
    private static final Sought CHANGED = Sought.of(
            "(增加|增长|上升|提高|上涨|减少|下降|降低|减低|下滑|节约|节省|压减|缩减|核减|调减|增|减|降|(?<![至不缺很减])少(?:支出|支|安排|花|收)?|(?<![许众大增])多(?:支出|支|安排|花|收))(了|额|幅|率|幅度)?(为|是|达)?(约)?$");
    private static final Pattern REACHED = Pattern.compile("(增加|增长|上升|提高|减少|下降|降低|降|减|增)(到|至|为)$");
    private static final Pattern STARTED = Pattern.compile("由([^，。；]{0,12}?)的?$");
    private static final Pattern COMPLETED = Pattern.compile(
            "(完成(了)?(年初|全年|调整|年度|当年){0,40}预算(数|指标)?(的)?|(?:为|是|相当于|达到?)(?:年初|全年|调整后?的?)?预算(?:数)?的|预算完成率|完成率|(?:预算)?执行率)(为|是|达|达到)?$");
    private static final Pattern SHARED = Pattern.compile("占(本?[^占]*?)(的|比|比例|比重|比例为){0,40}(为|是|达到|达)?$");
    private static final Sought BUDGETED = Sought.of("预算(数|金额|安排|资金|额|总额)?(为|是|共|共计|合计|总计|安排|安排了)?$");
    private static final Sought SPENT = Sought.of("(支出|决算|执行|完成)(数|额|总额|金额|支出)?(为|是|共|共计|合计|数为)?$");
    private static final Sought COMPARED = Sought.of("(比|较|与|同比)");
    private static final Pattern LAST_YEAR = Pattern.compile("上年(?!结转|结余|末|终)|上一年|去年|前一年");
    /** The same where it is not only what something is compared with. */
    private static final Sought OF_LAST_YEAR = Sought.of("(?<![比较与同于])(?:" + LAST_YEAR.pattern() + ")");

    private static final Sought THIS_YEAR = Sought.of("本年|今年|当年(?!(?:财政)?拨款)");
    private static final Sought YEAR = Sought.of("(?<![比较与同于])(20\\d\\d)年");

    /** What may stand before or behind a name without narrowing it. */
    private static final String HARMLESS =
            "(?:其中|本年度?|全年|当年|今年|去年|上年度?|同期|20\\d\\d年度?|共计?|合计|总计|总额|总|实际|我?单位|本单位|本部门|我部门|本中心|我局|我中心|发生|为|是|较|比|与|和|同|以及|及|相比|同比|由|的"
                    + "|决算|支出|预算|年初|数|额|金额|经费|财政拨款|一般公共预算|完成|执行|列支|安排|使用|用于|从|达到?|约|"
                    + "（[一二三四五六七八九十\\d]+）|\\d+[.、]|[一二三四五六七八九十]+是?|主要|分别|即|已|仅|因|因为|由于|主要原因是?|\\s){0,40}";

    private static final Pattern ONLY_HARMLESS = Pattern.compile(HARMLESS);
    /** A sum of what the text stands beside, or was named before, and of what is named here. */
    private static final Sought TOGETHER =
            Sought.of("(?:与|和|同|连同|加上)[^，。；]{2,20}?(?:合计|共计|总计|一共|之和)(?:支出|金额|为|是|约){0,40}$");

    private static final List<String> TAILS = List.of(
            "支出决算", "决算支出", "决算数", "决算", "年初预算", "全年预算", "预算数", "预算", "实际支出", "支出", "总额", "金额", "合计", "共计", "总计", "共",
            "为", "是", "达到", "达", "的", "数", "额", "约", "经费", "费用");

    private final Subjects subjects;
    private final int thisYear;
    private final Chapters chapters;
    private final String text;
    private final List<Claim> claims = new ArrayList<>();
    private final List<Quantity> sums;
    private final NavigableMap<Integer, Integer> years;
    private Subject current;

    private Claims(Passage passage, Subjects subjects, int thisYear, Chapters chapters) {
        this.chapters = chapters;
        this.text = passage.text();
        this.sums = passage.quantities().stream().filter(Quantity::isMoney).toList();
        this.subjects = subjects;
        this.thisYear = thisYear;
        this.years = years();
    }

    static List<Claim> of(Passage passage, Subjects subjects, int thisYear, Chapters chapters) {
        Claims reading = new Claims(passage, subjects, thisYear, chapters);
        int read = 0;
        for (Quantity quantity : passage.quantities()) {
            if (quantity.isMoney() || quantity.isPercent()) {
                reading.read(quantity, read);
                read = quantity.end();
            }
        }
        return reading.claims;
    }

    private void read(Quantity quantity, int after) {
        int from = Math.max(after, Letters.clauseStart(text, quantity.start()));
        String lead = text.substring(from, quantity.start()).stripTrailing();
        Role role = role(lead, quantity);
        String base = "";
        boolean down = false;
        int nameEnd = lead.length();
        Matcher changed = CHANGED.matcher(lead);
        if ((role == Role.CHANGE || role == Role.GROWTH) && changed.find()) {
            down = "减少下降降低减低下滑节约节省压减缩减核减调减降".contains(changed.group(1))
                    || changed.group(1).startsWith("少");
            nameEnd = changed.start();
            Matcher compared = COMPARED.matcher(lead);
            if (compared.find()) {
                base = lead.substring(compared.start(), nameEnd);
                nameEnd = compared.start();
            }
        } else if (role == Role.COMPLETION || role == Role.SHARE) {
            Matcher cut = (role == Role.COMPLETION ? COMPLETED : SHARED).matcher(lead);
            if (cut.find()) {
                base = role == Role.SHARE ? cut.group(1) : "";
                nameEnd = cut.start();
            }
        }
        if (role == Role.FROM || role == Role.TO) {
            Matcher cut = (role == Role.FROM ? STARTED : REACHED).matcher(lead);
            nameEnd = cut.find() ? cut.start() : nameEnd;
        }
        Subject named = named(lead, nameEnd);
        boolean bare = ONLY_HARMLESS.matcher(lead.substring(0, nameEnd)).matches();
        boolean whole = named == null ? bare : onlyHarmlessBeside(lead, nameEnd, named);
        if (sumsUpList(from) || TOGETHER.isIn(lead)) {
            named = null;
            bare = false;
            whole = false;
        }
        boolean explicit = named != null;
        if (named != null) {
            current = named;
        } else if (!bare) {
            current = null;
        }
        boolean stated = role != Role.ACTUAL || SPENT.isIn(lead) || chapters.budgeted() == role && BUDGETED.isIn(lead);
        claims.add(new Claim(
                role,
                current,
                explicit,
                whole,
                year(quantity.start()),
                down,
                stated,
                chapters.base(base),
                chapters.isElsewhere(lead),
                partOf(quantity),
                quantity));
    }

    /**
     * Whether the clause is the last item of a list whose items before have no sums of their own: the number is of all.
     */
    private boolean sumsUpList(int from) {
        if (from == 0 || text.charAt(from - 1) != '、') {
            return false;
        }
        String item = text.substring(Letters.clauseStart(text, from - 1), from - 1);
        return item.chars().noneMatch(Character::isDigit);
    }

    /** The sum said before the 其中 that a number stands behind in the same statement; null for none. */
    private Quantity partOf(Quantity quantity) {
        int among = text.lastIndexOf("其中", quantity.start());
        if (among < 0 || text.substring(among, quantity.start()).indexOf('。') >= 0) {
            return null;
        }
        return sums.stream()
                .filter(sum -> sum.end() <= among
                        && text.substring(Math.min(sum.end() + 1, among), among).indexOf('。') < 0)
                .reduce((first, last) -> last)
                .orElse(null);
    }

    private Role role(String lead, Quantity quantity) {
        boolean money = quantity.isMoney();
        if (money && REACHED.matcher(lead).find()) {
            return Role.TO;
        } else if (CHANGED.isIn(lead)) {
            return money ? Role.CHANGE : Role.GROWTH;
        } else if (!money) {
            if (COMPLETED.matcher(lead).find()) {
                return Role.COMPLETION;
            }
            return SHARED.matcher(lead).find() ? Role.SHARE : Role.OTHER;
        } else if (STARTED.matcher(lead).find()) {
            return Role.FROM;
        } else if (isPrior(lead)) {
            return Role.PRIOR;
        } else if (BUDGETED.isIn(lead) && !lead.endsWith("安排预算")) {
            return chapters.budgeted();
        }
        return Role.ACTUAL;
    }

    private boolean isPrior(String lead) {
        return LAST_YEAR.matcher(lead).find() || lead.contains(thisYear - 1 + "年") && COMPARED.isIn(lead);
    }

    /** The name that ends the words before the number, once words like 支出决算为 are taken off. */
    private Subject named(String lead, int end) {
        int at = end;
        for (int i = 0; i < 5; i++) {
            Subject found = subjects.endingAt(lead, 0, at);
            if (found != null) {
                return found;
            }
            int shorter = withoutTail(lead, at);
            if (shorter == at) {
                return null;
            }
            at = shorter;
        }
        return null;
    }

    private static int withoutTail(String lead, int end) {
        for (String tail : TAILS) {
            if (end > tail.length() && lead.startsWith(tail, end - tail.length())) {
                return end - tail.length();
            }
        }
        return end;
    }

    private static boolean onlyHarmlessBeside(String lead, int end, Subject named) {
        int at = lead.lastIndexOf(named.name(), end);
        return at >= 0
                && ONLY_HARMLESS.matcher(lead.substring(0, at)).matches()
                && ONLY_HARMLESS
                        .matcher(lead.substring(Math.min(end, at + named.name().length()), end))
                        .matches();
    }

    /** The year said last in the sentence before a number; 0 for none. */
    private int year(int at) {
        Map.Entry<Integer, Integer> last = years.lowerEntry(at);
        return last == null || last.getKey() < Letters.sentenceStart(text, at) ? 0 : last.getValue();
    }

    /** Where the text says of which year it speaks. */
    private NavigableMap<Integer, Integer> years() {
        NavigableMap<Integer, Integer> found = new TreeMap<>();
        YEAR.matcher(text).results().forEach(said -> found.put(said.start(), Integer.parseInt(said.group(1))));
        OF_LAST_YEAR.matcher(text).results().forEach(said -> found.put(said.start(), thisYear - 1));
        THIS_YEAR.matcher(text).results().forEach(said -> found.put(said.start(), thisYear));
        return found;
    }
}
