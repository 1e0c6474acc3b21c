package cn.yince.unit.amount;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a number stands: a cell of a table (table, row and, where the table has more than one, column) or a figure of
 * the prose (its groups from the outside, and itself). The one place where such a name is put together and taken apart.
 *
 * @param parts the names from the outside; none of them empty
 */
public record Address(List<String> parts) {
    /** Of nothing; everything lies within it. */
    public static final Address ROOT = new Address(List.of());

    private static final String DOT = ".";

    /** Of names from the outside. */
    public Address {
        parts = List.copyOf(parts);
    }

    /** Of names from the outside. */
    public static Address of(String... parts) {
        return new Address(List.of(parts));
    }

    /** As it is written, with dots between its parts; {@link #toString} gives the same back. */
    public static Address parse(String written) {
        return new Address(List.of(written.split("\\.", -1)));
    }

    /** The table, or the outermost group. */
    public String head() {
        return parts.get(0);
    }

    /** The column, the row of a table of one column, or the figure itself. */
    public String last() {
        return parts.get(parts.size() - 1);
    }

    /** Whether it has no parts. */
    public boolean isRoot() {
        return parts.isEmpty();
    }

    /** Of one part more. */
    public Address child(String name) {
        String[] longer = parts.toArray(new String[parts.size() + 1]);
        longer[parts.size()] = name;
        return new Address(List.of(longer));
    }

    /** What it lies in; for any but the root. */
    public Address outer() {
        return new Address(parts.subList(0, parts.size() - 1));
    }

    /** Whether it lies inside another, or is that. */
    public boolean isWithin(Address outer) {
        return parts.size() >= outer.parts.size()
                && parts.subList(0, outer.parts.size()).equals(outer.parts);
    }

    /** The innermost one that both lie within; none of its parts when they have not even the outermost in common. */
    public Address sharedWith(Address other) {
        int same = 0;
        while (same < Math.min(parts.size(), other.parts.size())
                && parts.get(same).equals(other.parts.get(same))) {
            same++;
        }
        return new Address(parts.subList(0, same));
    }

    /** The same seen from an outer one. */
    public Address below(Address outer) {
        return new Address(parts.subList(outer.parts.size(), parts.size()));
    }

    /** The same inside another. */
    public Address inside(Address outer) {
        List<String> longer = new ArrayList<>(outer.parts);
        longer.addAll(parts);
        return new Address(longer);
    }

    /**
     * As every record's; written out because the first call of one that is not costs a start of the program
     * milliseconds.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Address address && parts.equals(address.parts);
    }

    /** As {@link #equals}. */
    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** With dots between its parts. */
    @Override
    public String toString() {
        return String.join(DOT, parts);
    }
}
