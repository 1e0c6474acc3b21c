package cn.yince.unit.codes;

/**
 * A run of years, both ends included.
 *
 * @param first {@link #OPEN_FIRST} when it has no beginning
 * @param last {@link #OPEN_LAST} when it has no end
 */
public record Years(int first, int last) {
    static final int OPEN_FIRST = 0;
    static final int OPEN_LAST = 9999;

    /** Whether a year is among them. */
    public boolean contains(int year) {
        return first <= year && year <= last;
    }

    /** Whether a year is among both. */
    boolean overlaps(Years other) {
        return first <= other.last && other.first <= last;
    }

    /** Whether it has an end. */
    public boolean isOver() {
        return last != OPEN_LAST;
    }

    /** Whether it has a beginning. */
    public boolean hasBegun() {
        return first != OPEN_FIRST;
    }

    /** How many years lie between a year and the nearest of these; 0 when it is among them. */
    int distanceTo(int year) {
        return contains(year) ? 0 : year < first ? first - year : year - last;
    }

    /** In words, e.g. until when; empty without either end. */
    @Override
    public String toString() {
        if (hasBegun() && isOver()) {
            return first == last ? first + " 年度" : first + " 至 " + last + " 年度";
        }
        return hasBegun() ? first + " 年度起" : isOver() ? last + " 年度止" : "";
    }
}
