package cn.yince.check.prose;

import cn.yince.compute.form.Measure;
import cn.yince.problem.RuleCard;
import cn.yince.unit.amount.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * T0207, T0132, T0133 of figures told by their names: those said to have grown or fallen did, by as much as is told of
 * each; what is said to be the most, the second and the third is.
 */
final class Rankings implements Rule {
    private static final String UP = "增加|增长|增多|上升|上涨|提高|增|升|多支出|多";
    private static final String DOWN = "减少|下降|降低|回落|下滑|压减|缩减|压缩|减|降|少支出|少";
    private static final String SOMEWHAT = "(?:有所|略有|略|明显|大幅|小幅|均|都|也|则|又|分别){0,40}";
    /** 甲、乙比上年增加. */
    private static final Pattern COMPARED = Pattern.compile("(?:^|[，。；：])(?<names>[^，。；：\\d]{3,40}?)(?:预算数?|决算数?|支出)?"
            + SOMEWHAT
            + "(?:比|较|与|同)(?:上年|去年)(?:度|同期|预算数?|决算数?|相比){0,40}" + SOMEWHAT + "(?:(?<up>" + UP + ")|(?<down>" + DOWN
            + "))(?:了|较多|一些)?(?=[，。；]|$)");
    /** 升的是甲、乙. */
    private static final Pattern LISTED = Pattern.compile("(?:(?<up>" + UP + ")|(?<down>" + DOWN
            + "))的(?:项目|科目|类)?(?:主要)?(?:是|有|为|包括)(?<names>[^，。；：\\d]{3,60})(?=[，。；]|$)");
    /** 甲、乙分别增加1万元和2万元. */
    private static final Pattern RESPECTIVELY =
            Pattern.compile("(?:^|[，。；：])(?<names>[^，。；：\\d]{4,50}?[、和与及][^，。；：\\d]{2,20}?)分别(?:比上年|较上年|同比)?(?:(?<up>"
                    + UP + ")|(?<down>" + DOWN + "))了?(?<sums>\\d[\\d.,]*万?元(?:[、和与及，]\\d[\\d.,]*万?元){1,40})");

    private static final Pattern MOST = Pattern.compile(
            "(?:^|[，。；：])(?<name>[^，。；：\\d]{2,24}?)(?:支出|金额|占比|所占比重)?(?:居首|最多|最大|最高|排第一|排在第一|居第一|第一|占比最高|占比最大|规模最大|位居第一|位列第一)(?:位)?");
    private static final Pattern NEXT = Pattern.compile(
            "\\G(?:，|。|；|、)(?<name>[^，。；：、\\d]{2,24}?)(?:支出|金额)?(?:次之|居次|其次|排第二|排在第二|居第二|第二|位居第二|排第三|排在第三|居第三|第三|再次之?|最少|最小|最低|居末|排末位)(?:位)?");
    private static final Pattern BEHIND =
            Pattern.compile("\\G[，；](?<names>[^，。；：\\d]{2,60}?)(?:依次|再次|分列)(?:在后|其后|递减|之后|居后)");
    private static final Sought SIDES = Sought.of("[比较与同]");
    private static final Sought LISTS = Sought.of("的(?:是|有|为|主要|包括|项目|科目|类)");
    private static final Pattern LIST = Pattern.compile("[、和与及]");
    private static final Pattern BARE = Pattern.compile(
            "^(?:其中|但|而|因|使得?|导致|由于|全年|本年|从科目看|按科目排){1,40}|(?:支出|费用|两项|三项|两者|各项|均|都|这?[两三四]类|项目){1,40}$");
    private static final List<String> REACHED = List.of("全年完成值", "实际完成值");

    @Override
    public List<RuleCard> cards() {
        return List.of();
    }

    @Override
    public void checkAll(Facts facts, Findings findings) {
        for (Passage passage : facts.passages()) {
            String text = passage.text();
            boolean form = passage.isForm() && passage.section() != null;
            if (passage.isStatement()) {
                boolean compared = SIDES.isIn(text)
                        && (text.contains("上年") || text.contains("去年") || text.contains(facts.year() - 1 + "年"));
                boolean listed = LISTS.isIn(text);
                AsLastYear said = compared || listed ? AsLastYear.of(text, facts.year()) : null;
                if (compared) {
                    told(COMPARED, said, passage, facts, findings);
                }
                if (listed) {
                    told(LISTED, said, passage, facts, findings);
                }
                if (text.contains("分别")) {
                    respectively(passage, facts, findings);
                }
            }
            if ((passage.isStatement() || form)
                    && (text.indexOf('首') >= 0 || text.indexOf('最') >= 0 || text.contains("第一"))) {
                ranks(passage, facts, findings);
            }
        }
    }

    /** The name a figure goes by, in full or in short; with changes of one way only. */
    private static Optional<Subject> subject(String words, Facts facts) {
        String name = BARE.matcher(words.strip()).replaceAll("");
        Subject found = Stream.of(
                        words.strip(), name, facts.chapters().fullName(name), name + "支出", "公务用车" + name, "公务" + name)
                .map(each -> each.length() < 2 ? null : exactly(each, facts))
                .filter(each -> each != null)
                .findFirst()
                .orElse(null);
        return Optional.ofNullable(found);
    }

    /** The subject that words are the name of, but for words before it that say nothing; null for none. */
    private static Subject exactly(String words, Facts facts) {
        for (int from = 0; from + 2 <= words.length(); from++) {
            Subject found = Operand.isGeneral(words.substring(0, from))
                    ? facts.subjects().named(words.substring(from))
                    : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static void told(Pattern words, AsLastYear text, Passage passage, Facts facts, Findings findings) {
        Matcher said = words.matcher(text.text());
        while (said.find()) {
            boolean up = said.group("up") != null;
            for (String name : LIST.split(said.group("names"))) {
                boolean itself = OwnChange.isItself(name, OwnChange.name(passage, facts)) || Operand.isGeneral(name);
                Optional<Subject> subject = itself && passage.isReason() ? Optional.empty() : subject(name, facts);
                subject.filter(each -> isOther(each, up))
                        .ifPresent(each -> findings.reportUnlessTold(
                                Direction.WORDS,
                                passage,
                                text.written(said.start("names")),
                                text.written(said.end() - 1) + 1,
                                "“%s”比上年%s，文字却说“%s”"
                                        .formatted(
                                                each.name(), way(changes(each).get(0)), said.group(up ? "up" : "down")),
                                "请核对各项的增减"));
            }
        }
    }

    private static String way(Amount change) {
        return change.value().signum() == 0
                ? "没有增减"
                : (change.value().signum() > 0 ? "增加 " : "减少 ")
                        + change.abs().rounded().toPlainString() + "万元";
    }

    /** How much it changed; from both years where each has one sum. */
    private static List<Amount> changes(Subject subject) {
        List<Amount> changes = subject.sums(Role.CHANGE);
        List<Amount> now = subject.sums(Role.ACTUAL).stream().distinct().toList();
        List<Amount> before = subject.sums(Role.PRIOR).stream().distinct().toList();
        boolean both = changes.isEmpty() && now.size() == 1 && before.size() == 1;
        return both ? List.of(now.get(0).minus(before.get(0))) : changes;
    }

    /** Whether every change known of it is of the other way, or none. */
    private static boolean isOther(Subject subject, boolean up) {
        List<Amount> changes = changes(subject);
        return !changes.isEmpty()
                && changes.stream().allMatch(change -> change.value().signum() * (up ? 1 : -1) <= 0)
                && subject.kind() != Subject.Kind.LOOSE;
    }

    private static void respectively(Passage passage, Facts facts, Findings findings) {
        Matcher said = RESPECTIVELY.matcher(passage.text());
        while (said.find()) {
            String[] names = LIST.split(said.group("names"));
            List<Quantity> sums = passage.quantities().stream()
                    .filter(each -> each.start() >= said.start("sums") && each.end() <= said.end("sums"))
                    .toList();
            for (int i = 0; i < names.length && names.length == sums.size(); i++) {
                Quantity sum = sums.get(i);
                Optional<Subject> subject = subject(names[i], facts);
                List<Amount> changes = subject.map(Rankings::changes).orElse(List.of());
                boolean so = changes.isEmpty() || changes.stream().anyMatch(change -> sum.mayBe(change.abs()));
                if (!so) {
                    findings.reportUnlessTold(
                            Respectively.CARD,
                            passage,
                            sum.start(),
                            sum.end(),
                            "“%s”比上年%s".formatted(subject.get().name(), way(changes.get(0))),
                            "请按所列的先后核对各数");
                }
            }
        }
    }

    /** What is told from the most to the least. */
    private static void ranks(Passage passage, Facts facts, Findings findings) {
        String text = passage.text();
        Matcher most = MOST.matcher(text);
        while (most.find()) {
            List<String> names = new ArrayList<>(List.of(most.group("name")));
            int end = most.end();
            Matcher next = NEXT.matcher(text).region(end, text.length());
            while (next.find()) {
                names.add(next.group("name"));
                end = next.end();
            }
            Matcher behind = BEHIND.matcher(text).region(end, text.length());
            if (names.size() > 1 && behind.find()) {
                names.addAll(List.of(behind.group("names").split("、")));
                end = behind.end();
            }
            if (names.size() > 1) {
                ordered(names, most.start("name"), end, passage, facts, findings);
            }
        }
    }

    private static void ordered(List<String> names, int from, int to, Passage passage, Facts facts, Findings findings) {
        BigDecimal last = null;
        String before = "";
        for (String name : names) {
            Optional<BigDecimal> value = value(name, passage, facts);
            if (value.isEmpty()) {
                last = null;
                continue;
            }
            if (last != null && value.get().compareTo(last) > 0) {
                findings.reportUnlessTold(
                        Compared.CARD,
                        passage,
                        from,
                        to,
                        "“%s”是 %s，“%s”是 %s，后者更大".formatted(before, plain(last), name, plain(value.get())),
                        "请核对先后次序");
                return;
            }
            last = value.get();
            before = name;
        }
    }

    private static Optional<BigDecimal> value(String name, Passage passage, Facts facts) {
        if (passage.isForm()) {
            String bare = name.replace("其他", "其它");
            return passage.indicators().of("三级指标").stream()
                    .filter(each -> each.name().equals(name)
                            || each.name().replace("其他", "其它").equals(bare))
                    .flatMap(each -> each.measures(REACHED).stream())
                    .map(Measure::number)
                    .findFirst();
        }
        List<Amount> sums = subject(name, facts)
                .map(each -> each.sums(Role.ACTUAL).stream().distinct().toList())
                .orElse(List.of());
        return sums.isEmpty()
                ? Optional.empty()
                : sums.stream().map(Amount::value).max(BigDecimal::compareTo);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
