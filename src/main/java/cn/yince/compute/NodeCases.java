package cn.yince.compute;

/**
 * What becomes of each kind of value.
 *
 * @param <R> what it becomes
 */
public interface NodeCases<R> {
    /** A number. */
    R figure(Figure figure);

    /** A text of the unit. */
    R text(Text text);

    /** Words that print as they are. */
    R words(Words words);

    /** Yes or no. */
    R flag(Flag flag);

    /** Values by name. */
    R group(Group group);

    /** A list. */
    R rows(Rows rows);
}
