package cn.yince.pack;

import cn.yince.pack.Settings.TableLabels;
import java.util.List;
import java.util.stream.Stream;

/** The parts of a pack that one 公开表 is made of: named by its number in the pack, or by its name everywhere. */
public final class TableFiles {
    /** Their folder in a layer. */
    public static final String FOLDER = "公开表/";

    private static final String ROWS = ".tsv";
    private static final String DRAWN = ".jrxml";
    private static final String DECLARED = ".yaml";

    private TableFiles() {}

    /** The parts of which one says what its rows are; the first of those in one layer counts. */
    public static List<String> rows(TableLabels table) {
        return parts(table, ROWS);
    }

    /** The parts of which one says how it looks: drawn in every detail, or only its columns declared. */
    public static List<String> forms(TableLabels table) {
        return parts(table, DRAWN, DECLARED);
    }

    /** Whether such a part declares columns. */
    public static boolean isDeclared(String form) {
        return form.endsWith(DECLARED);
    }

    private static List<String> parts(TableLabels table, String... endings) {
        return Stream.of(table.name(), table.form())
                .distinct()
                .flatMap(name -> Stream.of(endings).map(ending -> FOLDER + name + ending))
                .toList();
    }
}
