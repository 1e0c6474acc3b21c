package cn.yince.desk.init;

import cn.yince.unit.codes.CodeBook;
import java.util.Set;

/**
 * What stands beside codes in a unit file.
 *
 * @param codes of the year, with those the unit adds
 */
record CodeNames(CodeBook codes) {
    private static final Set<String> INCOME = Set.of("政府性基金收入", "国有资本经营收入");
    private static final int SECTION = 5;

    /** The name of a code in a part of the file; empty when it is unknown or no code. */
    String of(String part, String code) {
        String name = INCOME.contains(part)
                ? codes.income(code)
                : code.length() == SECTION ? codes.economic(code) : codes.functional(code);
        return name.equals(code) ? "" : name;
    }
}
