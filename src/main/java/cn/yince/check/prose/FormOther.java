package cn.yince.check.prose;

import cn.yince.compute.Group;
import cn.yince.problem.RuleCard;
import cn.yince.unit.BookletKind;
import cn.yince.unit.codes.SameName;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * T0304: the words of a form are of its own project, not those of another form of the booklet: whole words that only
 * one other form has in its name and indicators, and none of its own.
 */
final class FormOther implements Rule {
    private static final Pattern LOOKED =
            Pattern.compile("实际完成情况|自评结论.*|.*产出情况|.*效益情况|项目效果|公共产品和服务的数量|年度目标|实施期目标|项目概况|项目实施计划|项目实施和预算执行情况|主要经验做法");
    private static final List<String> COLUMNS = List.of("三级指标", "年度", "实施期");
    /** How long the runs of characters are that make a text another form's, and those that make it its own. */
    private static final int LENGTH = 4;

    private static final int SHORT = 3;
    private static final Pattern TITLES = Pattern.compile("《[^》]*》");
    private static final int ENOUGH = 2;
    private static final int MOST_FORMS = 400;
    private static final int HASHES = (1 << 16) - 1;

    @Override
    public List<RuleCard> cards() {
        return List.of();
    }

    @Override
    public void checkAll(Facts facts, Findings findings) {
        List<Group> forms = facts.booklet() == BookletKind.BUDGET
                ? List.of()
                : facts.chapters().forms().all();
        if (forms.size() < 2 || forms.size() > MOST_FORMS) {
            return;
        }
        Map<String, Group> owners = new HashMap<>();
        BitSet known = new BitSet(HASHES + 1);
        for (Group form : forms) {
            Set<String> words = new HashSet<>();
            names(form, facts).forEach(name -> add(name, LENGTH, words));
            words.forEach(word -> {
                owners.merge(word, form, (one, other) -> facts.root());
                known.set(word.hashCode() & HASHES);
            });
        }
        for (Passage passage : facts.formTexts()) {
            if (LOOKED.matcher(passage.slot()).matches()) {
                look(passage, owners, known, facts, findings);
            }
        }
    }

    private static Stream<String> names(Group form, Facts facts) {
        return Stream.concat(
                form.words("项目名称").stream(),
                COLUMNS.stream()
                        .flatMap(column -> facts.indicators(form).of(column).stream())
                        .map(Indicator::name));
    }

    /** Adds every run of so many Chinese characters. */
    private static void add(String text, int length, Set<String> words) {
        String plain = SameName.of(text);
        int run = 0;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            run = c >= '\u4e00' && c <= '\u9fa5' || c >= 'A' && c <= 'Z' ? run + 1 : 0;
            if (run >= length) {
                words.add(plain.substring(i + 1 - length, i + 1));
            }
        }
    }

    private static void look(Passage passage, Map<String, Group> owners, BitSet known, Facts facts, Findings findings) {
        String text = passage.text();
        if (text.indexOf('《') >= 0) {
            text = TITLES.matcher(text).replaceAll("，");
        }
        Set<String> words = new TreeSet<>();
        Group owner = null;
        for (int i = 0; i + LENGTH <= text.length(); i++) {
            Group form = known.get(hash(text, i) & HASHES) ? owners.get(text.substring(i, i + LENGTH)) : null;
            if (form == null || form == facts.root()) {
                continue;
            } else if (form == passage.section() || owner != null && owner != form) {
                return;
            }
            owner = form;
            words.add(text.substring(i, i + LENGTH));
        }
        if (words.size() >= ENOUGH && !isOwn(passage, facts)) {
            String word = words.iterator().next();
            int at = Math.max(0, passage.text().indexOf(word));
            findings.reportUnlessTold(
                    FormNames.NAME,
                    passage,
                    at,
                    at + word.length(),
                    "这是“%s”的内容，本表的项目是“%s”"
                            .formatted(
                                    owner.words("项目名称").orElse(""),
                                    passage.section().words("项目名称").orElse("")),
                    "请核对是否填错了表");
        }
    }

    /** What {@link String#hashCode} is of so many characters. */
    private static int hash(String text, int from) {
        int hash = 0;
        for (int i = from; i < from + LENGTH; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash;
    }

    /** Whether a passage shares words with its form's names or other texts. */
    private static boolean isOwn(Passage passage, Facts facts) {
        Set<String> mine = new HashSet<>();
        add(passage.text(), SHORT, mine);
        Set<String> others = new HashSet<>();
        names(passage.section(), facts).forEach(name -> add(name, SHORT, others));
        facts.passages().stream()
                .filter(other -> other != passage && other.section() == passage.section())
                .forEach(other -> add(other.text(), SHORT, others));
        return mine.stream().anyMatch(others::contains);
    }
}
