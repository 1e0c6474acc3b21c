package cn.yince.desk.reconcile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Tables as they were published, typed from the booklets: title and rows of cells.
 *
 * @param unit whose they are
 * @param year as printed
 */
record TypedTables(String unit, String year, List<Table> tables) {
    /** A table of one booklet. */
    record Table(String number, String title, List<List<String>> rows) {}

    static TypedTables of(String name) {
        return of(name, line -> line);
    }

    /** The tables with some lines typed otherwise. */
    static TypedTables of(String name, UnaryOperator<String> correction) {
        try {
            List<String> lines = Files.readAllLines(Path.of("src/test/resources/published", name + ".tsv"));
            List<Table> tables = new ArrayList<>();
            for (String line : lines.subList(3, lines.size())) {
                if (line.startsWith("== ")) {
                    String[] head = line.substring(3).split("\t");
                    tables.add(new Table(head[0], head[1], new ArrayList<>()));
                } else {
                    tables.get(tables.size() - 1)
                            .rows()
                            .add(List.of(correction.apply(line).split("\t", -1)));
                }
            }
            return new TypedTables(lines.get(0).substring(2), lines.get(1).substring(2), tables);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
