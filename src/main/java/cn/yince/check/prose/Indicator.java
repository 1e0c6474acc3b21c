package cn.yince.check.prose;

import cn.yince.compute.Group;
import cn.yince.compute.form.Measure;
import cn.yince.unit.codes.SameName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One indicator of a form: its row, with what was typed in its columns read once for all rules. */
final class Indicator {
    private final Group row;
    private final String name;
    private final Map<String, Optional<Measure>> measures = new HashMap<>();

    Indicator(Group row) {
        this.row = row;
        this.name = SameName.of(row.words("指标").orElse(""));
    }

    /** What it is called, in one form of brackets and marks; empty when it has no name. */
    String name() {
        return name;
    }

    /** What was typed in one of its columns. */
    Optional<String> words(String column) {
        return row.words(column);
    }

    /** The number of one of its columns; empty where it is none. */
    Optional<Measure> measure(String column) {
        return measures.computeIfAbsent(column, each -> row.words(each).flatMap(Measure::of));
    }

    /** The numbers of some of its columns, in that order. */
    List<Measure> measures(List<String> columns) {
        return stream(columns).toList();
    }

    /** The number of the first of its columns that has one. */
    Optional<Measure> first(List<String> columns) {
        return stream(columns).findFirst();
    }

    private Stream<Measure> stream(List<String> columns) {
        return columns.stream().flatMap(column -> measure(column).stream());
    }
}
