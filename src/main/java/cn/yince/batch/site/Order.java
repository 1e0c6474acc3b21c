package cn.yince.batch.site;

import cn.yince.batch.result.Outcome;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is to be published.
 *
 * @param output the output folder of a batch
 * @param site where the site goes
 * @param jobs how many booklets are made at a time
 * @param title of the site; what it had before, when not given
 * @param withheld why a booklet that could be published is not, in Chinese; a ledger knows which are approved
 */
public record Order(
        Path output, Path site, int jobs, Optional<String> title, Function<Outcome, Optional<String>> withheld) {
    /** Everything that a folder has. */
    public static Order of(Path output, Path site, int jobs) {
        return new Order(output, site, jobs, Optional.empty(), outcome -> Optional.empty());
    }

    /** The same with a title. */
    public Order titled(String name) {
        return new Order(output, site, jobs, Optional.of(name), withheld);
    }

    /** The same without some booklets, for the reasons given. */
    public Order without(Function<Outcome, Optional<String>> reason) {
        return new Order(output, site, jobs, title, reason);
    }
}
