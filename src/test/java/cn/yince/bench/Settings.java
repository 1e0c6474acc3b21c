package cn.yince.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much is measured.
 *
 * @param home the project's folder
 * @param variants units printed in turn
 * @param warmUp booklets of each kind printed before anything is measured
 * @param rounds how often Yince and floor take turns
 * @param booklets of each kind in one round
 * @param starts fresh processes
 */
record Settings(Path home, int variants, int warmUp, int rounds, int booklets, int starts) {
    /** The settings of {@code -Dbench.variants=…} and so on. */
    static Settings fromProperties() {
        return new Settings(
                Path.of(System.getProperty("yince.home", ".")).toAbsolutePath().normalize(),
                Integer.getInteger("bench.variants", 16),
                Integer.getInteger("bench.warmUp", 400),
                Integer.getInteger("bench.rounds", 9),
                Integer.getInteger("bench.booklets", 16),
                Integer.getInteger("bench.starts", 9));
    }

    /** The same with more booklets in a round. */
    Settings times(int more) {
        return new Settings(home, variants, warmUp, rounds, booklets * more, starts);
    }

    /** Final accounts; the first is what a clerk prints. */
    List<Path> examples() {
        return Stream.of("yangquan-treasury-2023.yaml", "yangcheng-office-2024.yaml")
                .map(home.resolve("data-examples")::resolve)
                .toList();
    }

    Path templates() {
        return home.resolve("templates");
    }

    Path fonts() {
        return home.resolve("fonts");
    }
}
