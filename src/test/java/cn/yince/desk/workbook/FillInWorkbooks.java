package cn.yince.desk.workbook;

import cn.yince.pack.Pack;
import cn.yince.pack.Packs;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.read.OwnUnit;
import cn.yince.read.UnitPlans;
import cn.yince.unit.Unit;
import java.nio.file.Path;

/** Workbooks of unit files, with the codes of the bundled packs. */
final class FillInWorkbooks {
    private FillInWorkbooks() {}

    static byte[] of(OwnUnit tree) {
        Unit unit = tree.unit();
        Pack pack = pack(unit);
        return FillInWorkbook.of(tree.tree(), UnitPlans.of(pack.fields()), pack.codes(), AskedFor.by(pack));
    }

    /** The unit's pack, or one like it. */
    private static Pack pack(Unit unit) {
        Packs packs = new Packs(Path.of("templates"));
        try {
            return packs.open(unit.pack(), unit.kind(), unit.year(), Place.of("单位.yaml"));
        } catch (InputRejected e) {
            return packs.open("山西", unit.kind(), 2023, Place.of("单位.yaml"));
        }
    }
}
