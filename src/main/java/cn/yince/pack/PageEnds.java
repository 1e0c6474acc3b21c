package cn.yince.pack;

import cn.yince.read.Tree;
import java.util.List;
import java.util.Optional;

/** After which rows of its file a table goes on on another page, where the prescribed form has it so. */
final class PageEnds {
    static final String NAME = "分页";
    private static final String NUMBER = "[1-9]\\d{0,3}";

    private PageEnds() {}

    /** Those of a table; none where nothing is set. */
    static List<Integer> of(Tree table) {
        if (!table.keys().contains(NAME)) {
            return List.of();
        }
        List<String> typed = table.texts(NAME);
        fault(typed).ifPresent(fault -> {
            throw table.wrong(NAME, fault);
        });
        return typed.stream().map(Integer::valueOf).toList();
    }

    /** What is wrong with what was typed, as far as it alone can tell. */
    static Optional<String> fault(List<String> typed) {
        boolean isNumbers = typed.stream().allMatch(each -> each.matches(NUMBER));
        boolean ascends = isNumbers
                && typed.stream()
                        .map(Integer::valueOf)
                        .sorted()
                        .distinct()
                        .map(String::valueOf)
                        .toList()
                        .equals(typed);
        return ascends ? Optional.empty() : Optional.of("应为由小到大的行数，例如 [24] 或 [23, 46]：第 24 行之后另起一页");
    }
}
