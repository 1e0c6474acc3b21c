package cn.yince.desk.proof;

import cn.yince.compute.form.FormKind;
import cn.yince.compute.form.FormKinds;
import cn.yince.problem.Problems;
import cn.yince.read.shape.Outline;
import cn.yince.unit.Identity;
import cn.yince.unit.Nearest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * M0513: a hint where a template compares what has only a few words, such as a direction or a field with choices, with
 * a word that is none of them.
 */
final class ComparedWords implements Look {
    private static final String NAME = "[\\p{L}_][\\p{L}\\p{N}_]{0,40}";
    private static final String PATH = "(?<path>" + NAME + "(?:\\." + NAME + "){1,8})(?:!\"\"|!''|!)?";
    private static final String WORD = "(?:\"(?<word>[^\"$]{1,40})\"|'(?<other>[^'$]{1,40})')";
    private static final List<Pattern> COMPARISONS = List.of(
            Pattern.compile("(?<![\\p{L}\\p{N}_.])" + PATH + "\\)?\\s{0,9}[=!]=\\s{0,9}" + WORD),
            Pattern.compile(WORD + "\\s{0,9}[=!]=\\s{0,9}\\(?" + PATH));
    private static final Pattern SWITCH = Pattern.compile("<#switch\\s{1,9}" + PATH + "\\s{0,9}>");
    private static final Pattern CASE = Pattern.compile("<#case\\s{1,9}" + WORD + "\\s{0,9}>");
    private static final String RULES = "规则.";

    @Override
    public void look(Draft draft, Problems problems) {
        Words words = new Words(draft);
        for (SourceText source : draft.sources(".ftl")) {
            String code = BareText.withoutRemarks(source.text());
            for (Pattern comparison : COMPARISONS) {
                Matcher found = comparison.matcher(code);
                while (found.find()) {
                    look(source, found.group("path"), found, words, problems);
                }
            }
            Matcher choice = SWITCH.matcher(code);
            while (choice.find()) {
                Matcher each = CASE.matcher(code).region(choice.end(), endOfSwitch(code, choice.end()));
                while (each.find()) {
                    look(source, choice.group("path"), each, words, problems);
                }
            }
        }
    }

    /** Where its cases end at the latest: at its end, or where another begins. */
    private static int endOfSwitch(String code, int from) {
        int end = from;
        while (end < code.length() && !code.startsWith("</#switch>", end) && !code.startsWith("<#switch", end)) {
            end++;
        }
        return end;
    }

    private static void look(SourceText source, String path, Matcher match, Words words, Problems problems) {
        String group = match.group("word") == null ? "other" : "word";
        String word = match.group(group);
        Set<String> known = words.of(path);
        if (!known.isEmpty() && !known.contains(word) && !words.isSet(path, word)) {
            problems.hint(
                    "M0513",
                    source.at(match.start(group)),
                    "“" + path + "”不会是“" + word + "”，这里比较的结果总是一样",
                    Nearest.to(word, known).map(near -> "是否应为“" + near + "”？").orElse("") + "可以写 "
                            + String.join("、", known));
        }
    }

    /** What may be said where. */
    private static final class Words {
        private static final Set<String> DIRECTIONS = new LinkedHashSet<>(List.of("增", "减", "平"));
        private static final Set<String> SIZES = new LinkedHashSet<>(List.of("大于", "小于", "持平"));

        private final Map<String, Set<String>> byName = new HashMap<>();
        private final Set<String> others = new HashSet<>();
        private final Map<String, Set<String>> rules = new HashMap<>();
        private final String settings;

        Words(Draft draft) {
            collect(draft.pack().fields().outline(), "");
            others.forEach(byName::remove);
            byName.remove("类型");
            byName.remove("性质");
            List<String> grades = FormKinds.of(draft.pack(), new Problems()).all().stream()
                    .map(FormKind::grades)
                    .flatMap(each -> each.keySet().stream())
                    .toList();
            if (!grades.isEmpty() && !others.contains("等级")) {
                byName.put("等级", new LinkedHashSet<>(grades));
            }
            settings = draft.settings().stream().map(SourceText::text).collect(Collectors.joining("\n"));
            draft.pack().settings().rules().forEach((rule, value) -> rules.put(rule, Set.of(value)));
        }

        /** A name that is one of choices at one place and something else at another tells nothing. */
        private void collect(Outline outline, String name) {
            if (outline instanceof Outline.Fields fields) {
                fields.fields().forEach(field -> collect(field.value(), field.name()));
            } else if (outline instanceof Outline.Codes codes) {
                collect(codes.value(), "");
            } else if (outline instanceof Outline.Named named) {
                collect(named.value(), "");
            } else if (outline instanceof Outline.Entries list) {
                collect(list.entry(), "");
            } else if (outline instanceof Outline.Leaf leaf && leaf.kind() == Outline.Kind.CHOICE) {
                byName.computeIfAbsent(name, field -> new LinkedHashSet<>()).addAll(leaf.choices());
            }
            if (!(outline instanceof Outline.Leaf leaf && leaf.kind() == Outline.Kind.CHOICE)) {
                others.add(name);
            }
        }

        /** Whether a layer sets a rule so, or tells of it in a remark. */
        boolean isSet(String path, String word) {
            return path.startsWith(RULES) && settings.contains(word);
        }

        Set<String> of(String path) {
            String last = path.substring(path.lastIndexOf('.') + 1);
            if (path.equals("单位.类型")) {
                return labels(Stream.of(Identity.Kind.values()).map(Identity.Kind::label));
            } else if (path.equals("单位.性质")) {
                return labels(Stream.of(Identity.Status.values()).map(Identity.Status::label));
            } else if (path.startsWith(RULES)) {
                return rules.getOrDefault(last, Set.of());
            } else if (last.equals("方向")) {
                return labels(Stream.concat(DIRECTIONS.stream(), SIZES.stream()));
            }
            return byName.getOrDefault(last, Set.of());
        }

        private static Set<String> labels(Stream<String> labels) {
            return labels.collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }
}
