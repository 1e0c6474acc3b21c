package cn.yince.batch.result;

import java.util.regex.Pattern;

/**
 * A booklet that was written.
 *
 * @param name of the file in the output folder; empty when there is none
 * @param sha256 digest of the file
 * @param size in bytes
 * @param pages how many it has
 */
public record Output(String name, String sha256, long size, int pages) {
    private static final Pattern NAME = Pattern.compile("[^./\\\\:\\p{Cntrl}][^/\\\\:\\p{Cntrl}]*\\.pdf");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final int LONGEST = 255;

    /** No booklet. */
    public static final Output NONE = new Output("", "", 0, 0);

    /**
     * Whether it may be what a batch wrote: files of strangers may name anything. Not called "is…": manifests would
     * take that for a component.
     */
    public boolean couldBeOurs() {
        return this.equals(NONE)
                || NAME.matcher(name).matches()
                        && name.length() <= LONGEST
                        && DIGEST.matcher(sha256).matches()
                        && size >= 0
                        && pages >= 0;
    }

    /** Whether there is a booklet. */
    public boolean exists() {
        return !name.isEmpty();
    }
}
