package cn.yince.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Another program that makes the same booklets, where it is given: {@code -Dbench.peer=} with {@code {jobs}} for a file
 * of lines {@code number TAB file to write}.
 *
 * @param command what the shell runs for each worker
 * @param folder for what it reads and writes
 */
record Peer(String command, Path folder) {
    static Peer fromProperties(Path folder) {
        return new Peer(System.getProperty("bench.peer", ""), folder);
    }

    boolean given() {
        return !command.isEmpty();
    }

    /** A command for each worker, which together make so many booklets. */
    List<List<String>> commands(int number, int workers) throws IOException {
        List<List<String>> commands = new ArrayList<>();
        for (int worker = 0; worker < Math.min(workers, number); worker++) {
            int first = worker;
            Path jobs = folder.resolve("jobs-" + worker);
            Files.write(
                    jobs,
                    IntStream.range(0, number)
                            .filter(i -> i % workers == first)
                            .mapToObj(i -> i + "\t" + folder.resolve("peer-" + i + ".pdf"))
                            .toList());
            commands.add(List.of("sh", "-c", "exec " + command.replace("{jobs}", jobs.toString())));
        }
        return commands;
    }
}
