package cn.yince.check.prose;

import cn.yince.compute.Figure.Money;
import cn.yince.compute.Group;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.codes.SameName;
import cn.yince.unit.codes.SpokenNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the words on one side of a comparison name: a figure of the booklet, several together, or the figure the text
 * stands beside.
 *
 * @param name as a message says it
 * @param actual this year's sums it may be
 * @param prior last year's
 * @param budget its budget
 * @param sure whether the words mean this and nothing else
 */
record Operand(String name, List<Amount> actual, List<Amount> prior, List<Amount> budget, boolean sure) {
    static final String OFFICIAL = "三公经费";
    /** Columns of which the whole is meant where nothing else is said. */
    private static final List<String> WHOLES = List.of("基本支出", "项目支出", "人员经费", "公用经费");

    private static final int CLASS = 3;
    private static final int FEW = 4;
    private static final int LEAST_SHARED = 4;
    private static final String PLAIN =
            "使得?|致使?|导致|因此|故|所以|因而|从而|总体|整体|全年|本年度?|今年|当年|其中|但|而|只有?|仅|约|总额|总数|总量|总计?|收支|支出|经费|费用|决算|金额|开支|拨款|缴存额|缴费额|缴纳额|支出额|开支额|发放额|采购额|总额|合计|规模|数额|数|均|都|也|仍|则|却|就|还|已|又|实际|本(?=[类项科])|该|这|我?(?:单位|部门|局|中心|办公室|机关)|类|项|科目|由|主要是?|的|是|为|占比|比重|所占|占|共|一项|两项|三项|两者|(?:安排|发生|完成|执行)(?:了)?|（[^）]*）";
    /** Words for what was named before. */
    private static final Sought BEFORE =
            Sought.of("^(?:该|这|此)|^(?:这|上述|以上|前)?[两二三四五六七八九几](?:项|者|类|笔|个)|上述|前者|后者|其余|其他");

    private static final Pattern GENERAL = Pattern.compile(PLAIN);
    private static final Pattern LEADING = Pattern.compile("^(?:" + PLAIN + "|上年|财政){1,400}?(?=.{2})");
    private static final Pattern TAIL = Pattern.compile(
            "(?:的?(?:支出决算|决算支出|决算数|决算|支出总额|总支出|支出|总额|金额|合计|共计|总计|总和|之和|规模|安排|预算数?|占比|比重|数|额|一项|单项|两项|三项|二者|两者|类|科目))$");
    private static final Pattern LIST = Pattern.compile("[、和与及加]");

    /** What words name; nothing when they are of something the booklet does not know. */
    static Optional<Operand> of(String words, Passage passage, Facts facts) {
        if (BEFORE.isIn(words)) {
            return Optional.empty();
        } else if (isGeneral(words) && !isFigure(words, facts)) {
            Optional<Operand> own = own(passage);
            return own.isEmpty() && passage.path().startsWith(OFFICIAL) ? one(OFFICIAL, passage, facts) : own;
        }
        Optional<Operand> one = one(words, passage, facts);
        return one.isPresent() ? one : several(words, passage, facts);
    }

    /** Whether words are the whole name of a figure, such as 收入总计. */
    static boolean isFigure(String words, Facts facts) {
        Subject subject = facts.subjects().endingAt(words, 0, words.length());
        return subject != null
                && subject.kind() == Subject.Kind.FIGURE
                && subject.name().length() == words.length();
    }

    /** Whether words end with a name the booklet knows. */
    static boolean isNamed(String words, Facts facts) {
        return facts.subjects().endingAt(words, 0, words.length()) != null;
    }

    /** Whether words name nothing of their own. */
    static boolean isGeneral(String words) {
        return GENERAL.matcher(words).replaceAll("").isBlank();
    }

    /**
     * The sum told right before a clause that begins at a place; with the budget of the figure the text stands beside.
     */
    static Optional<Operand> told(Passage passage, int clause) {
        String text = passage.text();
        return passage.quantities().stream()
                .filter(each -> each.isMoney() && !each.vague() && each.end() <= clause)
                .filter(each -> each.end() > clause - 2 && each.end() >= Letters.sentenceStart(text, clause))
                .reduce((first, last) -> last)
                .map(each -> new Operand(
                        "前面的 " + each.value().toPlainString() + each.unit(),
                        List.of(each.wan()),
                        List.of(),
                        own(passage).map(Operand::budget).orElse(List.of()),
                        true));
    }

    /** The figure the text stands beside. */
    static Optional<Operand> own(Passage passage) {
        Group section = passage.section();
        if (section == null) {
            return Optional.empty();
        }
        Group whole = section.group("合计").orElse(section);
        List<Amount> actual = sums(section, "支出决算", "金额");
        actual = actual.isEmpty() ? sums(whole, "支出决算", "金额") : actual;
        List<Amount> prior = new ArrayList<>();
        List<Amount> now = new ArrayList<>();
        for (Group change : passage.changes()) {
            Optional<Amount> before = change.money("上年").map(Money::amount);
            Amount by = change.money("额").map(Money::amount).orElse(Amount.ZERO);
            boolean less = change.words("方向").filter("减"::equals).isPresent();
            before.ifPresent(prior::add);
            before.map(sum -> less ? sum.minus(by) : sum.plus(by)).ifPresent(now::add);
        }
        List<Amount> all = actual.isEmpty() ? now : actual;
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Operand("本项", all, prior, budgets(section, whole), true));
    }

    private static List<Amount> budgets(Group section, Group whole) {
        List<Amount> own = sums(section, "年初预算", "全年预算");
        return own.isEmpty() ? sums(whole, "年初预算", "全年预算") : own;
    }

    private static List<Amount> sums(Group section, String... names) {
        return Stream.of(names)
                .flatMap(name -> section.money(name).stream())
                .map(Money::amount)
                .toList();
    }

    private static Optional<Operand> one(String words, Passage passage, Facts facts) {
        String rest = words;
        for (int i = 0; i < FEW; i++) {
            Optional<Operand> found = named(rest, passage, facts);
            if (found.isPresent()) {
                return found;
            }
            String shorter = TAIL.matcher(rest).replaceFirst("");
            if (shorter.equals(rest)) {
                return Optional.empty();
            }
            rest = shorter;
        }
        return Optional.empty();
    }

    /** A name that the words are, or that words which say nothing stand before. */
    private static Optional<Operand> named(String words, Passage passage, Facts facts) {
        String whole =
                SameName.of(facts.chapters().fullName(words.replace("\"", "").strip()));
        Subject subject = facts.subjects().endingAt(whole, 0, whole.length());
        if (subject == null) {
            String quoted = words.strip();
            subject = facts.subjects().endingAt(quoted, 0, quoted.length());
            whole = quoted;
        }
        if (subject != null) {
            String before = whole.substring(
                    0, Math.max(0, whole.length() - subject.name().length()));
            return GENERAL.matcher(before).replaceAll("").isBlank() ? sums(subject, passage) : Optional.empty();
        }
        String bare = LEADING.matcher(words).replaceFirst("");
        return bare.length() >= LEAST_SHARED ? item(bare, passage, facts) : Optional.empty();
    }

    /** The only functional item whose name ends with the words, or else has them in it, such as 职业年金缴费. */
    private static Optional<Operand> item(String words, Passage passage, Facts facts) {
        List<String> codes = facts.ledger().codes(facts.chapters().functional().table());
        List<String> names = names(
                codes, facts, (code, name) -> name.endsWith(words) || code.length() == CLASS && name.startsWith(words));
        boolean within = names.isEmpty();
        names = within ? names(codes, facts, (code, name) -> name.contains(words)) : names;
        return names.size() == 1
                ? Optional.ofNullable(facts.subjects()
                                .endingAt(names.get(0), 0, names.get(0).length()))
                        .flatMap(subject -> sums(subject, passage))
                        .map(found -> within ? found.unsure() : found)
                : Optional.empty();
    }

    private static List<String> names(List<String> codes, Facts facts, BiPredicate<String, String> meant) {
        return codes.stream()
                .filter(code -> meant.test(code, name(code, facts)))
                .map(code -> name(code, facts))
                .distinct()
                .toList();
    }

    private Operand unsure() {
        return new Operand(name, actual, prior, budget, false);
    }

    private static String name(String code, Facts facts) {
        return SpokenNames.bare(SameName.of(facts.codes().functional(code)));
    }

    private static Optional<Operand> sums(Subject subject, Passage passage) {
        List<Amount> actual = distinct(subject.sums(Role.ACTUAL));
        if (actual.isEmpty()) {
            return Optional.empty();
        }
        boolean sure = subject.kind() != Subject.Kind.LOOSE;
        List<Amount> meant = actual;
        boolean ofAll = passage.owner().chars().noneMatch(Character::isDigit);
        boolean whole = ofAll && WHOLES.contains(subject.name());
        if (actual.size() > FEW && !ofAll) {
            return Optional.empty();
        } else if (actual.size() > FEW || whole) {
            meant = List.of(
                    actual.stream().max(Comparator.comparing(Amount::value)).orElseThrow());
        }
        return Optional.of(new Operand(
                "“" + subject.name() + "”",
                meant,
                distinct(subject.sums(Role.PRIOR)),
                distinct(subject.sums(Role.BUDGET)),
                sure || meant.size() == 1));
    }

    /** What several names, or the figure the text stands beside and others, come to. */
    static Optional<Operand> together(String words, Passage passage, Facts facts) {
        String rest = words.replaceFirst("^(?:与|和|同|加上|连同)", "");
        if (rest.length() == words.length()) {
            return several(words, passage, facts);
        }
        Optional<Operand> own = own(passage);
        Optional<Operand> other = own.isEmpty() ? own : of(rest, passage, facts);
        return other.filter(
                        each -> each.actual().size() == 1 && own.get().actual().size() == 1)
                .map(each -> new Operand(
                        "本项与" + each.name(),
                        List.of(own.get().actual().get(0).plus(each.actual().get(0))),
                        List.of(),
                        List.of(),
                        each.sure()));
    }

    /** Names one behind the other: their sum. */
    private static Optional<Operand> several(String words, Passage passage, Facts facts) {
        String[] names = LIST.split(words);
        List<Amount> sums = new ArrayList<>();
        for (String name : names) {
            Optional<Operand> each = name.length() < 2 ? Optional.empty() : one(name, passage, facts);
            if (names.length < 2 || each.isEmpty() || each.get().actual().size() != 1) {
                return Optional.empty();
            }
            sums.add(each.get().actual().get(0));
        }
        return Optional.of(new Operand("“" + words + "”", List.of(Amount.sum(sums)), List.of(), List.of(), false));
    }

    private static List<Amount> distinct(List<Amount> sums) {
        return sums.stream().distinct().toList();
    }
}
