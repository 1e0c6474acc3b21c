package cn.yince.desk.init;

import cn.yince.read.yaml.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Parts of last year's file to be filled anew: the same rows with blanks, what stood there behind “#”; lists as remarks
 * to be opened.
 *
 * @param blanks for what last year's file does not have
 */
record Emptied(Blanks blanks) {
    private static final String PRIOR = "上年";

    /** A part that last year's file has at {@code was}. */
    Typed of(Part part, Optional<Typed> was, String path) {
        if (was.isEmpty()) {
            return blanks.of(part, path);
        }
        Typed value = was.get();
        if (!part.parts().isEmpty() && value instanceof Typed.Mapping) {
            return keys(part, value, path);
        } else if (part.row().isPresent() && value instanceof Typed.Mapping rows) {
            blanks.sayMore(part, blanks.placeholders().at(path), path);
            return rows(part.row().get(), rows, path);
        } else if (part.item().isPresent()) {
            blanks.remarks().below(path, Opened.lines(part, paragraphs(value), blanks.names()));
            return Trees.blank();
        }
        if (!isPrior(part.name(), path)) {
            blanks.remarks().beside(path, remark(part.description(), value));
        }
        return blanks.figures().at(path, blanks.remarks());
    }

    /** Keys with a blank each; on one line when none has keys of its own. */
    private Typed keys(Part part, Typed was, String path) {
        boolean inBraces = path.contains(".")
                && part.parts().stream()
                        .allMatch(
                                below -> below.parts().isEmpty() && below.row().isEmpty());
        List<Typed.Entry> entries = new ArrayList<>();
        for (Part below : part.parts()) {
            String key = path + "." + below.name();
            blanks.describe(below, key);
            entries.add(Trees.entry(below.name(), of(below, Trees.at(was, below.name()), key)));
        }
        if (inBraces) {
            blanks.remarks()
                    .beside(path, Sayings.joined(remark(part.description(), withoutPrior(was)), mentioned(part, path)));
        }
        return Trees.mapping(entries, inBraces);
    }

    private Typed rows(Part row, Typed.Mapping was, String path) {
        String top = path.split("\\.")[0];
        List<Typed.Entry> entries = new ArrayList<>();
        for (Typed.Entry entry : was.entries()) {
            String key = path + "." + entry.key();
            entries.add(Trees.entry(entry.key(), blank(row, entry.value(), key)));
            String said = remark(blanks.names().of(top, entry.key()), withoutPrior(entry.value()));
            blanks.remarks().beside(key, Sayings.joined(said, mentioned(row, key)));
        }
        return Trees.mapping(entries, false);
    }

    /** Last year's figures of a line in braces. */
    private String mentioned(Part line, String path) {
        return line.parts().stream()
                .map(below -> blanks.figures().mentioned(path + "." + below.name()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("；"));
    }

    /** A row with blanks for what it had; with all keys where they mean different things. */
    private Typed blank(Part row, Typed was, String path) {
        if (row.parts().stream().anyMatch(below -> isPrior(below.name(), path))) {
            return Trees.mapping(
                    row.parts().stream()
                            .map(below -> Trees.entry(
                                    below.name(), blanks.figures().at(path + "." + below.name(), blanks.remarks())))
                            .toList(),
                    true);
        }
        return blank(was);
    }

    /** A tree with a blank for every text. */
    static Typed blank(Typed was) {
        return was instanceof Typed.Mapping mapping
                ? Trees.mapping(
                        mapping.entries().stream()
                                .map(e -> Trees.entry(e.key(), blank(e.value())))
                                .toList(),
                        true)
                : Trees.blank();
    }

    static String remark(String what, Typed was) {
        String brief = Sayings.brief(was);
        return Sayings.joined(what, brief.isEmpty() ? "" : PRIOR + "：" + brief);
    }

    /** Last year's figures of the year before last are of no use. */
    private static Typed withoutPrior(Typed was) {
        return was instanceof Typed.Mapping mapping
                ? Trees.mapping(
                        mapping.entries().stream()
                                .filter(e -> !e.key().startsWith(PRIOR))
                                .toList(),
                        true)
                : was;
    }

    private static boolean isPrior(String name, String path) {
        return name.startsWith(PRIOR) || path.startsWith(PRIOR);
    }

    /** A text of several lines as the list it stands for. */
    private static Typed paragraphs(Typed value) {
        return value instanceof Typed.Scalar scalar
                ? Trees.list(scalar.text()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(Trees::text)
                        .toList())
                : value;
    }
}
