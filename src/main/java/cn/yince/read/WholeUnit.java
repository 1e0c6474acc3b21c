package cn.yince.read;

import cn.yince.problem.Problems;
import cn.yince.read.field.FieldBook;
import cn.yince.unit.Budget;
import cn.yince.unit.Unit;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Reads a unit from its file and the files it names.
 *
 * @param fields what unit files are asked for
 * @param followsLastYear whether 上年文件 is read too; last year's own is not
 * @param witness told of every file read besides the unit's own, with its content
 */
record WholeUnit(FieldBook fields, boolean followsLastYear, BiConsumer<Path, byte[]> witness) {
    /**
     * The unit of an open file.
     *
     * @param path where the file lies, if anywhere
     * @param problems takes what is wrong with any of the files
     */
    Unit read(OpenFile file, Optional<Path> path, Problems problems) {
        Unit unit =
                switch (file.kind()) {
                    case FINAL_ACCOUNTS -> file.finalAccounts();
                    case BUDGET -> budget(file.budget(), path, problems);
                };
        return withLastYear(unit, file, path, problems);
    }

    /** The unit with last year's file, if its own names one. */
    Unit withLastYear(Unit unit, OpenFile file, Optional<Path> path, Problems problems) {
        Optional<String> typed = file.text(ParticularsOf.LAST_YEAR).filter(text -> followsLastYear);
        if (typed.isEmpty()) {
            return unit;
        }
        if (path.isEmpty()) {
            report(ParticularsOf.LAST_YEAR, unit, "请把单位文件和上年文件存在同一个文件夹里", problems);
            return unit;
        }
        return new LastYearFile(new WholeUnit(fields, false, witness), unit, path.get(), problems).joined(typed.get());
    }

    private Budget budget(TypedBudget typed, Optional<Path> path, Problems problems) {
        if (typed.unitFiles().isEmpty()) {
            return typed.own();
        }
        if (path.isEmpty()) {
            report(ParticularsOf.UNITS, typed.own(), "请把单位文件和下属单位的文件存在同一个文件夹里", problems);
            return typed.own();
        }
        return new DepartmentFiles(this, typed, path.get(), problems).sum();
    }

    private static void report(String key, Unit unit, String hint, Problems problems) {
        problems.error("Y0218", unit.source().placeOf(key), "“" + key + "”找不到：单位文件没有所在文件夹", hint);
    }
}
