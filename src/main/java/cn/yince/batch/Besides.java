package cn.yince.batch;

import cn.yince.Unbound;
import cn.yince.batch.result.Outcome;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Supplier;

/**
 * What a batch makes of booklets besides their PDFs. Whoever needs it can make it again: that it cannot be made or kept
 * is no fault of the booklet, and nobody is told. Safe for several threads.
 */
public interface Besides {
    /** Nothing. */
    Besides NOTHING = new Besides() {
        @Override
        public void printed(Outcome outcome, byte[] pdf, Supplier<Unbound> booklet) {
            // nothing is asked for
        }

        @Override
        public void unchanged(Outcome outcome, Path unitFile) {
            // nothing is asked for
        }

        @Override
        public void ended(Collection<Outcome> all) {
            // nothing is asked for
        }
    };

    /**
     * Makes it of a booklet that has been written.
     *
     * @param booklet the same for other media
     */
    void printed(Outcome outcome, byte[] pdf, Supplier<Unbound> booklet);

    /** Makes it of a booklet that stands as it was, where it is missing. */
    void unchanged(Outcome outcome, Path unitFile);

    /** Clears away what is of no unit any more, {@code all} being those that there are. */
    void ended(Collection<Outcome> all);
}
