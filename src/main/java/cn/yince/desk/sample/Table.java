package cn.yince.desk.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table of what samples are made from: rows of as many cells as there are headings, without remarks; missing cells
 * are empty.
 */
final class Table {
    private static final String CELL = "\t";

    private Table() {}

    static List<List<String>> rows(String name) {
        try (InputStream file = Table.class.getResourceAsStream("词库/" + name + ".tsv")) {
            List<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            int cells = lines.get(0).split(CELL).length;
            return lines.stream().skip(1).map(line -> row(line, cells)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> row(String line, int cells) {
        return Stream.concat(Stream.of(line.split(CELL)), Collections.nCopies(cells, "").stream())
                .limit(cells)
                .toList();
    }
}
