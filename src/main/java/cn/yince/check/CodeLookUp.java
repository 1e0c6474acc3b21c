package cn.yince.check;

import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import cn.yince.unit.Source;
import cn.yince.unit.codes.Classification;
import cn.yince.unit.codes.CodeEntry;
import cn.yince.unit.codes.CodesOfYear;
import cn.yince.unit.codes.Likeness;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks codes up in a classification; what is to be said of a 款 and its 项 is said once, where the first of them stands.
 */
final class CodeLookUp {
    private static final int CLASS = 3;
    private static final int SECTION = 5;

    private final CodesOfYear codes;
    private final Classification classification;
    private final Source source;
    private final Problems problems;

    CodeLookUp(CodesOfYear codes, Source source, Problems problems) {
        this.codes = codes;
        this.classification = codes.classification();
        this.source = source;
        this.problems = problems;
    }

    /** Looks up what was typed, by path. */
    void look(Map<String, Set<String>> typed) {
        Map<String, String> all = TypedCodes.withThoseAbove(typed);
        all.keySet().stream()
                .filter(code -> code.length() == CLASS && isUnknown(code))
                .forEach(code -> noClass(code, all.get(code)));
        grouped(all).forEach((first, group) -> unknown(group, all.keySet(), source.placeOf(all.get(first))));
        all.forEach((code, path) -> {
            boolean said =
                    path.endsWith(code) && classification.in(codes.year(), code).isEmpty() && !isNamed(code);
            if (said && !classification.of(code).isEmpty()) {
                ofOtherYears(code, source.placeOf(path));
            }
        });
    }

    /** The codes that no year has, those of one 款 together, by the first of them. */
    private Map<String, List<String>> grouped(Map<String, String> all) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (String code : all.keySet()) {
            if (code.length() > CLASS && isMissing(code) && !isUnknown(code.substring(0, CLASS))) {
                String section = code.substring(0, SECTION);
                groups.computeIfAbsent(isMissing(section) ? section : code, s -> new ArrayList<>())
                        .add(code);
            }
        }
        return groups;
    }

    private boolean isNamed(String code) {
        return codes.own().containsKey(code);
    }

    private boolean isMissing(String code) {
        return classification.of(code).isEmpty();
    }

    private boolean isUnknown(String code) {
        return isMissing(code) && !isNamed(code);
    }

    private void noClass(String code, String path) {
        String classes = classification.codes().stream()
                .filter(known -> known.length() == CLASS)
                .collect(Collectors.joining("、"));
        problems.error(
                KnownCodes.NAMELESS,
                source.placeOf(path),
                classification.name() + "没有 " + code + " 这一类",
                "请核对编码的前三位；现有的类：" + classes);
    }

    private void unknown(List<String> group, Set<String> besides, Place place) {
        String subject = classification.name() + "没有科目 " + String.join("、", group);
        List<String> nameless = group.stream().filter(code -> !isNamed(code)).toList();
        if (nameless.isEmpty()) {
            String printed = group.stream()
                    .map(code -> code + " “" + codes.name(code) + "”")
                    .collect(Collectors.joining("、"));
            problems.hint(
                    KnownCodes.ADDED, place, subject, proposal(group, besides) + "现按“科目补充”印作 " + printed + "，请核对编码和名称");
        } else {
            String names = nameless.stream().map(code -> code + ": 科目名称").collect(Collectors.joining("，"));
            problems.error(
                    KnownCodes.NAMELESS,
                    place,
                    subject,
                    proposal(group, besides) + "确有此科目时，请在“科目补充." + classification.name() + "”中写明：" + names);
        }
    }

    /** By digits only for the 项: that a 款 looks like another says little. */
    private String proposal(List<String> group, Set<String> besides) {
        int longest = group.stream().mapToInt(String::length).max().orElse(0);
        return group.stream()
                .filter(code -> isNamed(code) || code.length() == longest)
                .sorted((a, b) -> b.length() - a.length())
                .flatMap(code -> Likeness.nearest(codes, code, codes.own().getOrDefault(code, ""), besides).stream())
                .findFirst()
                .map(entry -> "是否应为 " + entry.code() + " " + entry.name() + "？")
                .orElse("");
    }

    private void ofOtherYears(String code, Place place) {
        CodeEntry entry = classification.nearest(codes.year(), code).orElseThrow();
        boolean ended = entry.years().last() < codes.year();
        String when = ended
                ? "用到 " + entry.years().last() + " 年度为止"
                : "从 " + entry.years().first() + " 年度起才有";
        List<String> others =
                ended ? classification.successor(code).stream().toList() : classification.predecessors(code);
        String instead = others.stream()
                .filter(other -> codes.entry(other).isPresent())
                .map(other -> other + " " + codes.name(other))
                .collect(Collectors.joining("、"));
        problems.hint(
                KnownCodes.OF_OTHER_YEARS,
                place,
                "%s科目 %s %s%s，本册是 %d 年度".formatted(classification.name(), code, entry.name(), when, codes.year()),
                instead.isEmpty() ? "请核对编码；确用此科目时不用改" : codes.year() + " 年度的科目是 " + instead + "，请核对编码");
    }
}
