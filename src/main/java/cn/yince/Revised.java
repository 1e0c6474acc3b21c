package cn.yince;

/**
 * A booklet with what it was before marked in it.
 *
 * @param pdf the file
 * @param pages how many it has
 * @param numbers how many numbers of its tables differ
 * @param texts in how many places its text differs
 */
public record Revised(byte[] pdf, int pages, int numbers, int texts) {
    /** Whether anything differs. */
    public boolean isAny() {
        return numbers + texts > 0;
    }
}
