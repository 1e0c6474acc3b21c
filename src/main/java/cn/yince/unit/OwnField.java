package cn.yince.unit;

import cn.yince.problem.Place;
import java.util.List;
import java.util.Set;

/**
 * A field that is asked for by a pack and not by the nation: it holds one value, a list of them, or stands below others
 * that are the pack's.
 *
 * @param path names from the top of the unit file; {@link #EACH} for what stands by code, by name or in a list
 * @param from where in the path the outermost name stands that is the pack's own
 * @param kind what its values are
 * @param description what it is, one sentence
 * @param example what may be typed; empty for none
 * @param place where it is declared
 */
public record OwnField(List<String> path, int from, Kind kind, String description, String example, Place place) {
    /** Stands for every code, name or entry. */
    public static final String EACH = "*";

    /** What values are. */
    public enum Kind {
        TEXT,
        PARAGRAPHS,
        MONEY,
        FORM_MONEY,
        COUNT,
        SCORE,
        PERCENT,
        WORD
    }

    /** Kinds whose values are no numbers. */
    public static final Set<Kind> WORDS = Set.of(Kind.TEXT, Kind.PARAGRAPHS, Kind.WORD);

    /** Its own name. */
    public String name() {
        return path.get(path.size() - 1);
    }

    /** The outermost that is the pack's own, as it is written. */
    public String outermost() {
        return String.join(".", path.subList(0, from + 1));
    }

    /** As it is written, with dots between the names. */
    public String written() {
        return String.join(".", path);
    }
}
