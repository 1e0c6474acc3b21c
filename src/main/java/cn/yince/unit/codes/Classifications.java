package cn.yince.unit.codes;

import cn.yince.problem.Problems;
import cn.yince.unit.StaffKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The classifications that booklets print names of.
 *
 * @param functional 支出功能分类
 * @param economic 部门预算支出经济分类
 * @param government 政府预算支出经济分类
 */
public record Classifications(Classification functional, Classification economic, Classification government) {
    private static final String FUNCTIONAL = "功能分类";
    private static final String ECONOMIC = "经济分类";
    private static final String GOVERNMENT = "政府经济分类";
    private static final String ENDING = ".tsv";

    /** The names of the tables' files. */
    public static final List<String> TABLES = List.of(FUNCTIONAL + ENDING, ECONOMIC + ENDING, GOVERNMENT + ENDING);

    /**
     * Reads them.
     *
     * @param files by the name of a table the files that have it, that of the nearest layer first
     * @param problems takes what is wrong with a row (M0113); such a row is left out
     * @throws cn.yince.problem.InputRejected M0102 when a table cannot be read
     */
    public static Classifications read(Function<String, List<Path>> files, Problems problems) {
        return new Classifications(
                read(FUNCTIONAL, files, problems), read(ECONOMIC, files, problems), read(GOVERNMENT, files, problems));
    }

    private static Classification read(String name, Function<String, List<Path>> files, Problems problems) {
        return KnownTables.read(name, files.apply(name + ENDING), problems);
    }

    /** All of them. */
    public List<Classification> each() {
        return List.of(functional, economic, government);
    }

    /** The 政府预算支出经济分类 that a 款 of 经济分类 pairs with, by its latest name; nothing when it pairs with none. */
    public Optional<CodeEntry> paired(CodeEntry economicEntry, StaffKind staff) {
        return Optional.ofNullable(economicEntry.traits().get(staff.label()))
                .flatMap(code -> government.nearest(economicEntry.years().last(), code));
    }

    /** The codes of one year. */
    public CodeBook in(int year) {
        return CodeBook.of(this, year);
    }
}
