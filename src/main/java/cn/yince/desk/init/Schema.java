package cn.yince.desk.init;

import java.nio.file.Files;
import java.nio.file.Path;

/** The schema by which editors complete a unit file. */
final class Schema {
    /** Its file in the folder of the packs. */
    static final String FILE = "单位文件.schema.json";

    private Schema() {}

    /** Where the schema lies from a unit file, as editors take it; empty when there is none. */
    static String from(Path unitFile, Path schema) {
        return Files.isRegularFile(schema)
                ? Neighbours.anywhere(schema, unitFile)
                        .map(path -> path.replace(" ", "%20"))
                        .orElse("")
                : "";
    }
}
