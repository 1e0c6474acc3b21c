package cn.yince.batch.register;

/**
 * Whose booklet, and which.
 *
 * @param key 单位编码, or else the name: by it a unit is known
 * @param code 单位编码, may be empty
 * @param name of the unit, or of its file when that is all that is known
 * @param kind 决算 or 预算; empty when it is not known
 * @param year the year reported; 0 when it is not known
 */
public record Subject(String key, String code, String name, String kind, int year) implements Comparable<Subject> {
    /** Begins the keys of files of which nobody knows whose they are. */
    private static final String FILE = "文件 ";

    /** A unit known by its code, or by its name when it has none. */
    public static Subject of(String code, String name, String kind, int year) {
        return new Subject(code.isBlank() ? name : code, code, name, kind, year);
    }

    /** A file of which nobody knows whose it is. */
    public static Subject ofFile(String name) {
        return new Subject(FILE + name, "", name, "", 0);
    }

    /** The same unit, known by its name because several have its code. */
    Subject byName() {
        return new Subject(name, code, name, kind, year);
    }

    /** Whether it is only a file. */
    public boolean isFile() {
        return key.startsWith(FILE);
    }

    /** 年度 and 种类, in whose ledger it stands. */
    public Edition edition() {
        return new Edition(kind, year);
    }

    /** What tells it from all others. */
    String identity() {
        return kind + year + " " + key;
    }

    @Override
    public int compareTo(Subject other) {
        return identity().compareTo(other.identity());
    }
}
