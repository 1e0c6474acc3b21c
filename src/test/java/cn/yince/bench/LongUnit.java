package cn.yince.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The example with as many 自评表 as are wanted, each under a name of its own; its sums do not agree then. */
final class LongUnit {
    private static final String FORMS = "绩效自评:";

    private LongUnit() {}

    /** Writes the unit file into a folder. */
    static Path write(Path example, int number, Path folder) throws IOException {
        return write(example, number, folder, form -> form);
    }

    /** The same with only so much of each form. */
    static Path write(Path example, int number, Path folder, UnaryOperator<List<String>> cut) throws IOException {
        List<String> lines = Files.readAllLines(example);
        int begin = lines.indexOf(FORMS) + 1;
        int end = begin;
        while (end < lines.size() && (lines.get(end).isBlank() || lines.get(end).startsWith(" "))) {
            end++;
        }
        List<List<String>> forms = new ArrayList<>();
        for (String line : lines.subList(begin, end)) {
            if (line.startsWith("  - ")) {
                forms.add(new ArrayList<>());
            }
            forms.get(forms.size() - 1).add(line);
        }
        List<String> unit = new ArrayList<>(lines.subList(0, begin));
        for (int i = 0; i < number; i++) {
            String name = "第" + (i + 1) + "项";
            cut.apply(forms.get(i % forms.size()))
                    .forEach(line -> unit.add(line.replaceFirst("(项目名称: .*)$", "$1" + name)));
        }
        unit.addAll(lines.subList(end, lines.size()));
        return Files.write(folder.resolve("forms-" + number + ".yaml"), unit);
    }
}
