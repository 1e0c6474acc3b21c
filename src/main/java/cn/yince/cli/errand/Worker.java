package cn.yince.cli.errand;

import java.io.OutputStream;
import java.util.function.BooleanSupplier;

/** Runs commands for others. */
public interface Worker {
    /** Instead of an exit code: who asked is to run the command. */
    int HANDED_BACK = -1;

    /** What commands depend on beside their words and files, as it is now. */
    String surroundings();

    /**
     * Runs a command, on a thread of its own.
     *
     * @param gone whether who asked has gone away, so that nothing need be done any more
     * @return exit code or {@link #HANDED_BACK}
     */
    int run(Errand errand, OutputStream out, OutputStream err, BooleanSupplier gone);
}
