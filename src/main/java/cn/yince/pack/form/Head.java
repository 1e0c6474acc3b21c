package cn.yince.pack.form;

import java.util.List;

/**
 * The head of a column or of several.
 *
 * @param text what it says
 * @param column the column of the rows below it; empty when it stands over others
 * @param below the heads it stands over
 */
public record Head(String text, String column, List<Head> below) {
    /** How many rows of heads it needs with those below it. */
    public int depth() {
        return 1 + below.stream().mapToInt(Head::depth).max().orElse(0);
    }

    /** The heads that have a column, from left to right. */
    public List<Head> leaves() {
        return below.isEmpty()
                ? List.of(this)
                : below.stream().flatMap(head -> head.leaves().stream()).toList();
    }
}
