package cn.yince.unit.codes;

import cn.yince.pack.Packs;
import java.nio.file.Path;
import java.util.Optional;

/** The classifications all provinces share. */
public final class SharedCodes {
    private static final Classifications ALL = new Packs(Path.of("templates")).classifications(Optional.empty());

    private SharedCodes() {}

    /** In all years. */
    public static Classifications all() {
        return ALL;
    }

    /** Of one year. */
    public static CodeBook in(int year) {
        return all().in(year);
    }
}
