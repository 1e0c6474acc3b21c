package cn.yince.read;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.read.field.FieldBook;
import cn.yince.read.fillin.FillIn;
import cn.yince.read.sheet.Workbook;
import cn.yince.read.yaml.Typed;
import cn.yince.unit.BookletKind;
import cn.yince.unit.Unit;
import java.nio.file.Path;
import java.util.List;

/**
 * A unit file made from workbooks.
 *
 * @param tree what it says
 * @param pack 模板
 * @param kind what it discloses
 * @param year its year
 * @param missing what must be in a unit file and is not in it yet
 */
public record ImportedUnit(Typed.Mapping tree, String pack, BookletKind kind, int year, List<Problem> missing) {
    /**
     * Opens a workbook.
     *
     * @param problems takes remarks
     * @throws cn.yince.problem.InputRejected when it is none that can be read
     */
    public static Workbook open(Path file, Problems problems) {
        return Workbook.read(UnitReader.bytes(file), file.toString(), problems);
    }

    /** Whether a workbook is one to fill in, of either kind. */
    public static boolean isFilledIn(Workbook workbook, FieldBook fields) {
        return List.of(BookletKind.values()).stream()
                .anyMatch(kind -> FillIn.isOne(workbook, UnitPlans.of(fields.national(kind))));
    }

    /**
     * A unit that was filled in.
     *
     * @throws cn.yince.problem.InputRejected when not even its pack and year are
     */
    public static ImportedUnit of(OwnUnit own) {
        Unit unit = own.unit();
        if (unit.pack().isEmpty() || unit.year() == 0) {
            throw new InputRejected(own.missing());
        }
        return new ImportedUnit((Typed.Mapping) own.tree(), unit.pack(), unit.kind(), unit.year(), own.missing());
    }

    /**
     * A unit from tables, which may lack what tables do not tell.
     *
     * @throws cn.yince.problem.InputRejected when something else is wrong with it
     */
    public static ImportedUnit of(Typed.Mapping tree, String file, FieldBook fields) {
        return of(OwnUnit.of(tree, file, fields, new Problems()));
    }
}
