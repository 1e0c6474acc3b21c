package cn.yince.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names that differ in one part, e.g. {@code 一般公共预算财政拨款支出决算表.*.项目支出}.
 *
 * @param text as typed
 */
record NamePattern(String text) {
    private static final String ANY = "*";
    private static final Set<String> TOTALS = Set.of("合计", "小计", "总计", "部门合计");

    boolean matches(String name) {
        String[] parts = text.split("\\.");
        String[] others = name.split("\\.");
        boolean same = parts.length == others.length;
        for (int i = 0; same && i < parts.length; i++) {
            same = parts[i].equals(ANY) || parts[i].equals(others[i]);
        }
        return same;
    }

    /** Of names that match, those that are no sums of others. */
    List<String> leaves(List<String> names) {
        Set<String> above = new HashSet<>();
        for (String name : names) {
            String part = part(name);
            for (int digits = 3; isCode(part) && digits < part.length(); digits += 2) {
                above.add(part.substring(0, digits));
            }
        }
        boolean codes = names.stream().anyMatch(name -> isCode(part(name)));
        return names.stream()
                .filter(name -> codes ? isCode(part(name)) && !above.contains(part(name)) : !isTotal(part(name)))
                .toList();
    }

    /** What stands for the first {@code *}. */
    private String part(String name) {
        String[] parts = text.split("\\.");
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].equals(ANY)) {
                return name.split("\\.")[i];
            }
        }
        return name;
    }

    private static boolean isCode(String part) {
        return part.matches("\\d{3}(\\d\\d){0,2}");
    }

    private static boolean isTotal(String part) {
        return TOTALS.stream().anyMatch(part::endsWith);
    }
}
