package cn.yince.desk.init;

import cn.yince.read.write.Remarks;
import cn.yince.read.yaml.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parts of a new file to be filled: every named key with a blank and what it is for, rows and lists as remarks to be
 * opened.
 *
 * @param placeholders how things are typed
 * @param names of codes
 * @param figures what is known already
 * @param remarks takes what stands behind “#”
 */
record Blanks(Placeholders placeholders, CodeNames names, KnownFigures figures, Remarks remarks) {
    /** A part with nothing typed yet. */
    Typed of(Part part, String path) {
        Optional<Typed> placeholder = placeholders.at(path);
        if (!part.parts().isEmpty()) {
            List<Typed.Entry> entries = new ArrayList<>();
            for (Part below : part.parts()) {
                String key = path + "." + below.name();
                describe(below, key);
                entries.add(Trees.entry(below.name(), of(below, key)));
            }
            return Trees.mapping(entries, false);
        }
        if (part.row().isPresent() || part.item().isPresent()) {
            sayMore(part, placeholder, path);
            placeholder.ifPresent(rows -> remarks.below(path, Opened.lines(part, rows, names)));
            return Trees.blank();
        }
        return figures.at(path, remarks);
    }

    /** Says above the rows of a part of the file which names they may have that the placeholder does not show. */
    void sayMore(Part part, Optional<Typed> placeholder, String path) {
        Optional<Typed> first = placeholder.flatMap(
                rows -> Trees.entries(rows).stream().map(Typed.Entry::value).findFirst());
        String more = part.row()
                .map(row -> first.map(shown -> Sayings.more(row, shown)).orElse(""))
                .orElse("");
        if (!more.isEmpty() && !path.contains(".")) {
            remarks.above(path, List.of(more));
        }
    }

    /** Says what a key is for. */
    void describe(Part part, String path) {
        boolean isLeaf =
                part.parts().isEmpty() && part.row().isEmpty() && part.item().isEmpty();
        remarks.beside(path, isLeaf ? Sayings.of(part, placeholders.at(path)) : part.description());
    }
}
