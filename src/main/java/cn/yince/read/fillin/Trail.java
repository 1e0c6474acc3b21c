package cn.yince.read.fillin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where something stands in a unit file: keys from the top of the file, or of a sheet's part of it.
 *
 * @param steps keys, and {@link #KEY} for what the row names, {@link #ENTRY} for the row's or the sheet's entry of a
 *     list, {@link #NAMED} for the entry that the row or the sheet names
 */
public record Trail(List<String> steps) {
    /** Stands for the keys a row is labelled with. */
    public static final String KEY = "#";

    /** Stands for an entry of a list, one for every row or sheet. */
    public static final String ENTRY = "+";

    /** Stands for the entry of a list whose name is given. */
    public static final String NAMED = "@";

    /** Steps that a row or a sheet fills. */
    static final Set<String> OPEN = Set.of(KEY, ENTRY, NAMED);

    /** A trail of these steps. */
    public static Trail of(String... steps) {
        return new Trail(List.of(steps));
    }

    /** This trail and more of it. */
    public Trail then(String... more) {
        return then(List.of(more));
    }

    /** This trail and more of it. */
    public Trail then(List<String> more) {
        List<String> all = new ArrayList<>(steps);
        all.addAll(more);
        return new Trail(List.copyOf(all));
    }

    /**
     * This trail with the keys of a row in the place of {@link #KEY}: one in each place where there are as many,
     * otherwise all in one.
     */
    public Trail keyed(List<String> keys) {
        boolean each = keys.size() > 1 && steps.stream().filter(KEY::equals).count() == keys.size();
        List<String> all = new ArrayList<>();
        int next = 0;
        for (String step : steps) {
            if (!step.equals(KEY)) {
                all.add(step);
            } else if (each) {
                all.add(keys.get(next++));
            } else {
                all.addAll(keys);
            }
        }
        return new Trail(List.copyOf(all));
    }

    /** The part before the first {@link #KEY}; nothing when the row is not labelled. */
    public List<String> beforeKey() {
        int at = steps.indexOf(KEY);
        return at < 0 ? List.of() : steps.subList(0, at);
    }

    /** The part before the first step that a row or a sheet fills. */
    List<String> beforeOpen() {
        int open = 0;
        while (open < steps.size() && !OPEN.contains(steps.get(open))) {
            open++;
        }
        return steps.subList(0, open);
    }

    /** The part that leads to the list of the last {@link #ENTRY}; nothing when there is none. */
    public List<String> list() {
        int at = steps.lastIndexOf(ENTRY);
        return at < 0 ? List.of() : steps.subList(0, at);
    }

    @Override
    public String toString() {
        return String.join(".", steps);
    }
}
