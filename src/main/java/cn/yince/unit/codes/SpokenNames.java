package cn.yince.unit.codes;

import java.util.List;

/** The ways a text says the name of an item: in one form of characters, with 支出 behind it and without. */
public final class SpokenNames {
    private static final String EXPENDITURE = "支出";

    private SpokenNames() {}

    /** Those of a name, the whole one first. */
    public static List<String> of(String name) {
        String same = SameName.of(name.strip());
        String bare = bare(same);
        return same.equals(bare) ? List.of(same) : List.of(same, bare);
    }

    /** A name without 支出 behind it, where enough of it is left. */
    public static String bare(String same) {
        boolean longer = same.length() > EXPENDITURE.length() + 2 && same.endsWith(EXPENDITURE);
        return longer ? same.substring(0, same.length() - EXPENDITURE.length()) : same;
    }
}
