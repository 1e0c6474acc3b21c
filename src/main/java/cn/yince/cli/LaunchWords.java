package cn.yince.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the launcher hands over. The one for Windows does it by the environment, which Java reads as it is: the words of
 * a command line reach it in the code page of the system only, where names in Chinese may turn into question marks.
 */
final class LaunchWords {
    private final Path home;
    private final String[] arguments;

    private LaunchWords(Path home, String... arguments) {
        this.home = home;
        this.arguments = arguments;
    }

    static LaunchWords of(String[] arguments, Map<String, String> environment) {
        String home = System.getProperty("yince.home", environment.getOrDefault("YINCE_HOME", "."));
        String line = environment.get("YINCE_LINE");
        return new LaunchWords(
                Path.of(home),
                arguments.length > 0 || line == null ? arguments : split(line).toArray(String[]::new));
    }

    /** The program's folder. */
    Path home() {
        return home;
    }

    /** The command and what belongs to it. */
    String[] arguments() {
        return arguments.clone();
    }

    /** Words are parted by blanks outside quotes, and quotes belong to no word. */
    private static List<String> split(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        boolean begun = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
                begun = true;
            } else if ((c == ' ' || c == '\t') && !quoted) {
                if (begun) {
                    words.add(word.toString());
                }
                word.setLength(0);
                begun = false;
            } else {
                word.append(c);
                begun = true;
            }
        }
        if (begun) {
            words.add(word.toString());
        }
        return words;
    }
}
