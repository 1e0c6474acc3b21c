package cn.yince.check.prose;

import cn.yince.compute.Group;
import cn.yince.problem.RuleCard;
import cn.yince.unit.BookletKind;
import cn.yince.unit.codes.SameName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static final Integer SEVERAL = -1;

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
        Map<Group, Integer> numbers = new IdentityHashMap<>();
        Map<String, Integer> owners = new HashMap<>();
        List<Set<String>> own = new ArrayList<>();
        for (Group form : forms) {
            numbers.put(form, own.size());
            Set<String> words = new HashSet<>();
            Set<String> mine = new HashSet<>();
            names(form).forEach(name -> {
                add(name, LENGTH, words);
                add(name, SHORT, mine);
            });
            int number = own.size();
            words.forEach(word -> owners.merge(word, number, (one, other) -> SEVERAL));
            own.add(mine);
        }
        Map<String, Integer> said = new HashMap<>();
        List<Passage> passages = facts.passages().stream()
                .filter(passage ->
                        passage.isForm() && passage.section() != null && numbers.containsKey(passage.section()))
                .toList();
        List<Set<String>> texts = new ArrayList<>();
        for (Passage passage : passages) {
            Set<String> words = new HashSet<>();
            add(TITLES.matcher(passage.text()).replaceAll("，"), LENGTH, words);
            texts.add(words);
            Set<String> mine = new HashSet<>();
            add(passage.text(), SHORT, mine);
            int number = numbers.get(passage.section());
            mine.forEach(word -> said.merge(number + word, 1, Integer::sum));
        }
        for (int i = 0; i < passages.size(); i++) {
            if (LOOKED.matcher(passages.get(i).slot()).matches()) {
                look(
                        passages.get(i),
                        texts.get(i),
                        numbers.get(passages.get(i).section()),
                        owners,
                        said,
                        own,
                        forms,
                        findings);
            }
        }
    }

    private static Stream<String> names(Group form) {
        return Stream.concat(
                form.words("项目名称").stream(),
                COLUMNS.stream()
                        .flatMap(column -> FormFacts.rows(form, column).stream())
                        .flatMap(row -> row.words("指标").stream()));
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

    private static void look(
            Passage passage,
            Set<String> words,
            int number,
            Map<String, Integer> owners,
            Map<String, Integer> said,
            List<Set<String>> own,
            List<Group> forms,
            Findings findings) {
        Map<Integer, Set<String>> found = new HashMap<>();
        Set<String> mine = new HashSet<>();
        add(passage.text(), SHORT, mine);
        if (mine.stream().anyMatch(word -> own.get(number).contains(word) || said.getOrDefault(number + word, 0) > 1)) {
            return;
        }
        for (String word : words) {
            int owner = owners.getOrDefault(word, SEVERAL);
            if (owner != SEVERAL) {
                found.computeIfAbsent(owner, other -> new HashSet<>()).add(word);
            }
        }
        for (Map.Entry<Integer, Set<String>> each : found.entrySet()) {
            if (each.getValue().size() >= ENOUGH && found.size() == 1) {
                String word = each.getValue().stream().sorted().findFirst().orElseThrow();
                int at = Math.max(0, passage.text().indexOf(word));
                findings.reportUnlessTold(
                        FormNames.NAME,
                        passage,
                        at,
                        at + word.length(),
                        "这是“%s”的内容，本表的项目是“%s”"
                                .formatted(
                                        forms.get(each.getKey()).words("项目名称").orElse(""),
                                        forms.get(number).words("项目名称").orElse("")),
                        "请核对是否填错了表");
            }
        }
    }
}
