package cn.yince.layout.structure;

import java.util.ArrayList;
import java.util.List;

/** A part of a booklet and what it consists of, in reading order. For one thread. */
public final class Structure implements Part {
    /** Of hundreds of thousands of parts of a long booklet nearly all consist of one other at most. */
    private List<Part> parts = List.of();

    private Role role;
    private Scope scope = Scope.NONE;
    private int columns = 1;
    private int rows = 1;
    private String alternative = "";
    private String summary = "";
    private int number;

    /** A part without anything in it. */
    public Structure(Role role) {
        this.role = role;
    }

    /** What it is. */
    public Role role() {
        return role;
    }

    /** Makes it something else, e.g. a cell that turns out to be a head. */
    public void become(Role other) {
        role = other;
    }

    /** What it consists of, in order; not to be changed. */
    public List<Part> parts() {
        return parts;
    }

    private void put(int at, Part part) {
        if (parts.isEmpty()) {
            parts = List.of(part);
            return;
        }
        if (parts.size() == 1) {
            parts = new ArrayList<>(parts);
        }
        parts.add(at, part);
    }

    /** Takes out a part; whether it was there. */
    public boolean remove(Structure part) {
        parts = new ArrayList<>(parts);
        return parts.remove(part);
    }

    /** Adds a new part at the end. */
    public Structure add(Role of) {
        return add(new Structure(of));
    }

    /** Adds a part at the end and gives it. */
    public Structure add(Structure part) {
        put(parts.size(), part);
        return part;
    }

    /**
     * Adds a text or picture at the end.
     *
     * @param text null when only drawing shows it
     */
    public Leaf leaf(String text) {
        Leaf leaf = new Leaf(this, text);
        put(parts.size(), leaf);
        return leaf;
    }

    /** Adds a text at the beginning that only drawing shows. */
    public Leaf firstLeaf() {
        Leaf leaf = new Leaf(this, null);
        put(0, leaf);
        return leaf;
    }

    /** Whose head it is. */
    public Scope scope() {
        return scope;
    }

    /** Makes a cell a head. */
    public void head(Scope of) {
        role = Role.HEAD_CELL;
        scope = of;
    }

    /** How many columns a cell covers. */
    public int columns() {
        return columns;
    }

    /** How many rows a cell covers. */
    public int rows() {
        return rows;
    }

    /** Lets a cell cover so many columns and rows. */
    public void span(int ofColumns, int ofRows) {
        columns = ofColumns;
        rows = ofRows;
    }

    /** What is said instead of a picture. */
    public String alternative() {
        return alternative;
    }

    /** Says what is said instead of a picture. */
    public void alternative(String text) {
        alternative = text;
    }

    /** What a table shows. */
    public String summary() {
        return summary;
    }

    /** Says what a table shows. */
    public void summary(String text) {
        summary = text;
    }

    /** The number under which it is written; 0 when it is not, or not yet. */
    public int number() {
        return number;
    }

    /** Gives it the number under which it is written. */
    public void number(int taken) {
        number = taken;
    }
}
