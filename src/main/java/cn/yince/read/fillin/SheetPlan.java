package cn.yince.read.fillin;

import java.util.List;
import java.util.Optional;

/**
 * A sheet, or many of a kind.
 *
 * @param name on its tab; of many, the beginning
 * @param title its first row, by which it is known again
 * @param use what it is for, one sentence
 * @param each of many, what there is one sheet for: a trail that ends in {@link Trail#ENTRY}, or has
 *     {@link Trail#NAMED}
 * @param blocks from above
 */
public record SheetPlan(String name, String title, String use, Optional<Trail> each, List<Block> blocks) {
    /** Whether each of its sheets is about a thing that it names. */
    public boolean isNamed() {
        return each.filter(trail -> trail.steps().contains(Trail.NAMED)).isPresent();
    }
}
