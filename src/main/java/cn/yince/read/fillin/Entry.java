package cn.yince.read.fillin;

import cn.yince.read.shape.Outline;

/**
 * A place for one value.
 *
 * @param trail where it stands in the unit file
 * @param leaf what may stand there
 * @param note what it is, one sentence
 * @param unused whether the pack has no use for it
 */
public record Entry(Trail trail, Outline.Leaf leaf, String note, boolean unused) {
    /** One that is asked for. */
    Entry(Trail trail, Outline.Leaf leaf, String note) {
        this(trail, leaf, note, false);
    }

    /** Whether it is a sum of money. */
    public boolean isMoney() {
        return switch (leaf.kind()) {
            case AMOUNT, SIGNED_AMOUNT, FORM_AMOUNT -> true;
            default -> false;
        };
    }

    /** Whether it is a number that is no year. */
    boolean isNumber() {
        return !isText() && leaf.kind() != Outline.Kind.CHOICE && leaf.kind() != Outline.Kind.YEAR;
    }

    /** Whether it is words. */
    public boolean isText() {
        return switch (leaf.kind()) {
            case TEXT, WORD, PARAGRAPHS, PATH, DATE, PERCENT -> true;
            default -> false;
        };
    }
}
