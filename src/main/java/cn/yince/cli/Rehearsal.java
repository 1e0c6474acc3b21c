package cn.yince.cli;

import java.io.File;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.apache.commons.io.FileUtils;

/**
 * What the launchers have Java remember for faster starts: the commands a clerk uses, each once in one process. It
 * writes a workbook and a booklet beside the given file and says nothing.
 */
public final class Rehearsal {
    private Rehearsal() {}

    /**
     * Runs the commands.
     *
     * @param arguments a unit file; where the files go, without an ending; what to explain, a figure or not
     */
    public static void main(String[] arguments) {
        Main.settle();
        Path home = LaunchWords.of(arguments, System.getenv())
                .home()
                .toAbsolutePath()
                .normalize();
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        String unit = arguments[0];
        String workbook = arguments[1] + ".xlsx";
        String booklet = arguments[1] + ".pdf";
        String folder = arguments[1] + ".batch";
        List<List<String>> commands = List.of(
                List.of("excel", unit, "--force", "-o", workbook),
                List.of("check", workbook),
                List.of("explain", unit, arguments[2]),
                List.of("generate", "-q", "-o", booklet, unit),
                List.of("batch", "-q", "-o", folder, unit));
        for (List<String> command : commands) {
            Screen screen = new Screen(nowhere, nowhere, false);
            new CommandLine(home, screen, Clock.systemUTC()).run(command.toArray(String[]::new));
        }
        FileUtils.deleteQuietly(new File(folder));
    }
}
