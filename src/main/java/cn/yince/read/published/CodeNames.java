package cn.yince.read.published;

import cn.yince.unit.codes.SpokenNames;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What codes are called, for tables that print names only.
 *
 * @param functional names by code of 支出功能分类
 * @param economic names by code of 部门预算支出经济分类
 * @param ofInstitutions names of 政府预算支出经济分类 by 部门预算 code, where 事业单位 have their own
 * @param ofAdministrations the same where 行政单位 have their own
 * @param forAnyStaff codes of 经济分类 whose rows are one whatever the staff is
 * @param ofOtherYears names by code that it has in other years only, of both classifications
 */
public record CodeNames(
        Map<String, String> functional,
        Map<String, String> economic,
        Map<String, String> ofInstitutions,
        Map<String, String> ofAdministrations,
        Set<String> forAnyStaff,
        Map<String, Collection<String>> ofOtherYears) {
    private static final int CLASS_DIGITS = 3;

    /** The 类 of 支出功能分类 with a name. */
    Optional<String> functionalClass(String name) {
        return code(functional, name, "", CLASS_DIGITS);
    }

    /** The 类 of 经济分类 with a name. */
    Optional<String> economicClass(String name) {
        return code(economic, name, "", CLASS_DIGITS);
    }

    /** The 款 of 经济分类 with a name, under a 类. */
    Optional<String> economicItem(String name, String under) {
        return code(economic, name, under, CLASS_DIGITS + 2);
    }

    /** Whether a name of 政府预算支出经济分类 is one that only 事业单位 use for a 款. */
    boolean isOfInstitutions(String item, String government) {
        String wanted = Words.of(government);
        return !wanted.isEmpty()
                && !wanted.equals(Words.of(ofAdministrations.getOrDefault(item, "")))
                && wanted.equals(Words.of(ofInstitutions.getOrDefault(item, "")));
    }

    /** Whether a name of 政府预算支出经济分类 is one of a 款, or it has none, or none is given. */
    boolean knows(String item, String government) {
        String wanted = Words.of(government);
        List<String> own = List.of(ofAdministrations.getOrDefault(item, ""), ofInstitutions.getOrDefault(item, ""));
        return wanted.isEmpty()
                || own.stream().allMatch(String::isEmpty)
                || own.stream().map(Words::of).anyMatch(wanted::equals);
    }

    /** Whether 行政单位 and 事业单位 have the same name of 政府预算支出经济分类 for a 款. */
    boolean isOfBoth(String item, String government) {
        String wanted = Words.of(government);
        return wanted.equals(Words.of(ofAdministrations.getOrDefault(item, "")))
                && wanted.equals(Words.of(ofInstitutions.getOrDefault(item, "")));
    }

    /** Whether a name is one that a code has in other years only. */
    boolean isOfOtherYears(String code, String name) {
        String printed = Words.label(name);
        return ofOtherYears.getOrDefault(code, List.of()).stream()
                .anyMatch(other -> Words.of(other).equals(printed));
    }

    /** Tables say 支出 behind the name of a 类 or leave it out. */
    private static Optional<String> code(Map<String, String> names, String name, String under, int digits) {
        String wanted = SpokenNames.bare(Words.label(name));
        return names.entrySet().stream()
                .filter(e -> e.getKey().length() == digits && e.getKey().startsWith(under))
                .filter(e -> SpokenNames.bare(Words.of(e.getValue())).equals(wanted))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }
}
