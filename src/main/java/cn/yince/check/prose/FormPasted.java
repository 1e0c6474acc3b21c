package cn.yince.check.prose;

import cn.yince.compute.Group;
import cn.yince.problem.RuleCard;
import cn.yince.unit.codes.SameName;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** T0304: the very text of another form, with words that only that form's project has. */
final class FormPasted implements Rule {
    private static final Pattern LOOKED = Pattern.compile("实际完成情况|产出情况|效益情况|项目效果|公共产品和服务的数量|年度目标|主要经验做法|项目实施和预算执行情况");
    private static final String COPY = "与“%s”的自评表一字不差，本表的项目是“%s”";
    private static final int OFTEN = 8;
    private static final int LEAST = 6;
    private static final int MOST_FORMS = 400;
    private static final int HASHES = (1 << 16) - 1;
    private static final List<String> COLUMNS = List.of("三级指标", "年度", "实施期");

    @Override
    public List<RuleCard> cards() {
        return List.of();
    }

    @Override
    public void checkAll(Facts facts, Findings findings) {
        int forms = facts.chapters().forms().all().size();
        if (forms < 2 || forms > MOST_FORMS) {
            return;
        }
        Map<String, List<Passage>> same = new HashMap<>();
        for (Passage passage : facts.formTexts()) {
            if (passage.text().length() >= LEAST
                    && LOOKED.matcher(passage.slot()).matches()) {
                same.computeIfAbsent(passage.slot() + "：" + passage.text(), text -> new ArrayList<>())
                        .add(passage);
            }
        }
        words(facts, findings);
        same.values().stream()
                .filter(twice -> twice.size() == 2)
                .forEach(twice -> look(twice.get(0), twice.get(1), facts, findings));
    }

    /** Words that one form's project has in its name, and again and again, and no other form has but once. */
    private static void words(Facts facts, Findings findings) {
        Often often = new Often(facts.chapters().forms().all());
        Set<Group> forms = new HashSet<>(facts.chapters().forms().all());
        forms.forEach(form -> names(form, facts).forEach(name -> often.count(name, form)));
        List<Passage> texts = facts.formTexts().stream()
                .filter(passage -> forms.contains(passage.section()))
                .toList();
        texts.forEach(passage -> often.count(passage.text(), passage.section()));
        Map<Group, Set<String>> mine = new IdentityHashMap<>();
        for (Passage passage : texts) {
            Group owner = LOOKED.matcher(passage.slot()).matches()
                    ? owner(passage, mine.computeIfAbsent(passage.section(), form -> words(names(form, facts))), often)
                    : null;
            if (owner != null) {
                report(passage, owner, "说的像是“%s”，本表的项目是“%s”", findings);
            }
        }
    }

    /** How many texts of each form have the words of a project's name. */
    private static final class Often {
        private final Map<String, Map<Group, Integer>> counts = new HashMap<>();
        /** Which words may be among them, by what they hash to. */
        private final BitSet known = new BitSet(HASHES + 1);

        Often(List<Group> forms) {
            for (Group form : forms) {
                for (String word : words(form.words("项目名称").stream())) {
                    counts.put(word, new HashMap<>());
                    known.set(word.hashCode() & HASHES);
                }
            }
        }

        void count(String text, Group form) {
            in(text).forEach(word -> counts.get(word).merge(form, 1, Integer::sum));
        }

        Map<Group, Integer> of(String word) {
            return counts.getOrDefault(word, Map.of());
        }

        /** Those of the words that a text has. */
        Set<String> in(String text) {
            String plain = SameName.of(text);
            Set<String> words = new TreeSet<>();
            for (int i = 0; i + 2 <= plain.length(); i++) {
                if (known.get(plain.charAt(i) * 31 + plain.charAt(i + 1) & HASHES)) {
                    String word = plain.substring(i, i + 2);
                    if (counts.containsKey(word)) {
                        words.add(word);
                    }
                }
            }
            return words;
        }
    }

    /** The form whose words a text has; null for none, and where it has words of its own form's names. */
    private static Group owner(Passage passage, Set<String> mine, Often often) {
        Set<String> words = often.in(passage.text());
        if (words.isEmpty() || words(Stream.of(passage.text())).stream().anyMatch(mine::contains)) {
            return null;
        }
        Group owner = null;
        for (String word : words) {
            Map<Group, Integer> forms = often.of(word);
            for (Map.Entry<Group, Integer> form : forms.entrySet()) {
                boolean once = forms.size() == 2 && forms.getOrDefault(passage.section(), 0) == 1;
                owner = once && form.getKey() != passage.section() && form.getValue() >= OFTEN ? form.getKey() : owner;
            }
        }
        return owner;
    }

    private static Set<String> words(Stream<String> texts) {
        Set<String> words = new HashSet<>();
        texts.forEach(text -> add(text, words));
        return words;
    }

    private static void look(Passage one, Passage other, Facts facts, Findings findings) {
        Set<String> words = new TreeSet<>();
        add(one.text(), words);
        Set<String> first = onlyOf(one, other, words, facts);
        Set<String> second = onlyOf(other, one, words, facts);
        if (!first.isEmpty() && second.isEmpty()) {
            report(other, one.section(), COPY, findings);
        } else if (first.isEmpty() && !second.isEmpty()) {
            report(one, other.section(), COPY, findings);
        }
    }

    /** Words that the names of one form have, and no other form in any of its texts but the copy. */
    private static Set<String> onlyOf(Passage one, Passage other, Set<String> words, Facts facts) {
        Set<String> only = new TreeSet<>();
        add(one.section().words("项目名称").orElse(""), only);
        only.retainAll(words);
        for (Group form :
                only.isEmpty() ? List.<Group>of() : facts.chapters().forms().all()) {
            if (form != one.section()) {
                names(form, facts).forEach(name -> remove(name, only));
            }
        }
        for (Passage passage : only.isEmpty() ? List.<Passage>of() : facts.passages()) {
            if (passage.isForm() && passage != other && passage.section() != one.section()) {
                remove(passage.text(), only);
            }
        }
        return only;
    }

    private static Stream<String> names(Group form, Facts facts) {
        return Stream.concat(
                form.words("项目名称").stream(),
                COLUMNS.stream()
                        .flatMap(column -> facts.indicators(form).of(column).stream())
                        .map(Indicator::name));
    }

    private static void remove(String text, Set<String> words) {
        Set<String> there = new HashSet<>();
        add(text, there);
        words.removeAll(there);
    }

    /** Adds every two Chinese characters that stand together. */
    private static void add(String text, Set<String> words) {
        String plain = SameName.of(text);
        for (int i = 0; i + 2 <= plain.length(); i++) {
            if (Character.isIdeographic(plain.charAt(i)) && Character.isIdeographic(plain.charAt(i + 1))) {
                words.add(plain.substring(i, i + 2));
            }
        }
    }

    private static void report(Passage passage, Group owner, String message, Findings findings) {
        findings.reportUnlessTold(
                FormNames.NAME,
                passage,
                0,
                passage.text().length(),
                message.formatted(
                        owner.words("项目名称").orElse(""),
                        passage.section().words("项目名称").orElse("")),
                "请核对是否填错了表");
    }
}
