package cn.yince.layout.structure;

import java.util.Arrays;

/** A text or picture of a structure; remembers where it was drawn. For one thread. */
public final class Leaf implements Part {
    private static final int[] NONE = {};

    private final Structure owner;
    private final String text;
    private int[] marks = NONE;

    Leaf(Structure owner, String text) {
        this.owner = owner;
        this.text = text;
    }

    /** What is meant to be heard; null when only drawing shows it, as with page numbers. */
    public String text() {
        return text;
    }

    /** What it is a part of. */
    public Structure owner() {
        return owner;
    }

    /**
     * Notes that it begins a sequence of marked content.
     *
     * @param page 0-based
     * @param number of the sequence on its page
     */
    public void drawn(int page, int number) {
        marks = Arrays.copyOf(marks, marks.length + 2);
        marks[marks.length - 2] = page;
        marks[marks.length - 1] = number;
    }

    /** Pages and numbers of its sequences, one after the other. */
    public int[] marks() {
        return marks;
    }
}
