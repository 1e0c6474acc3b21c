package cn.yince.read;

import cn.yince.pack.Packs;
import cn.yince.read.field.FieldBook;
import java.nio.file.Path;

/** What unit files are asked for under the packs of the program, read once for all tests. */
public final class Asked {
    /** By every pack. */
    public static final FieldBook FOR = new Packs(Path.of("templates")).fields();

    private Asked() {}

    /** A reader of files that are asked for it. */
    public static UnitReader reader() {
        return new UnitReader(FOR);
    }
}
