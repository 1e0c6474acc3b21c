package cn.yince.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A table of what samples are made from: rows of three cells, without remarks and headings; missing cells are empty. */
final class Table {
  private static final int CELLS = 3;

  private Table() {}

  static List<List<String>> rows(String name) {
    try (InputStream file = Table.class.getResourceAsStream("词库/" + name + ".tsv")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> Stream.concat(Stream.of(line.split("\t")), Stream.of("", "")).limit(CELLS).toList())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
