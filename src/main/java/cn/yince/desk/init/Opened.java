package cn.yince.desk.init;

import cn.yince.read.write.Remarks;
import cn.yince.read.write.UnitText;
import cn.yince.read.yaml.Typed;
import java.util.List;
import java.util.Optional;

/** Rows and entries that stand in a file as remarks: without their “# ” they are typed. */
final class Opened {
    private static final String BEFORE_ROWS = "  ";
    private final Part part;
    private final CodeNames names;
    private final Remarks remarks = new Remarks();

    private Opened(Part part, CodeNames names) {
        this.part = part;
        this.names = names;
    }

    /** The lines below a part's key; names of codes and what the keys mean beside them. */
    static List<String> lines(Part part, Typed value, CodeNames names) {
        Opened opened = new Opened(part, names);
        opened.explain(part, value, part.name());
        return UnitText.of(Trees.mapping(List.of(Trees.entry(part.name(), value)), false), opened.remarks)
                .lines()
                .skip(1)
                .map(line -> line.startsWith(BEFORE_ROWS) ? line.substring(BEFORE_ROWS.length()) : line)
                .toList();
    }

    private void explain(Part at, Typed value, String path) {
        if (value instanceof Typed.Mapping && at.row().isPresent()) {
            Trees.entries(value)
                    .forEach(row -> remarks.beside(path + "." + row.key(), names.of(part.name(), row.key())));
        } else if (value instanceof Typed.Mapping) {
            at.parts()
                    .forEach(each -> Trees.at(value, each.name())
                            .ifPresent(below -> explainKey(each, below, path + "." + each.name())));
        } else if (value instanceof Typed.Sequence list && !list.entries().isEmpty()) {
            at.item().ifPresent(item -> explain(item, list.entries().get(0), path + ".1"));
        }
    }

    private void explainKey(Part key, Typed value, String path) {
        String what = key.choices().isEmpty() ? key.description() : Sayings.of(key, Optional.empty());
        remarks.beside(path, Sayings.joined(what, key.isWords() ? Sayings.more(key, value) : ""));
        explain(key, value, path);
    }
}
