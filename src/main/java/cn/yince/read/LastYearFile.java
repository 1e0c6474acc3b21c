package cn.yince.read;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.read.NearbyFiles.Nearby;
import cn.yince.unit.Unit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** 上年文件: last year's file of a unit, and all that may be wrong with it. */
final class LastYearFile {
    private static final String KEY = ParticularsOf.LAST_YEAR;

    private final WholeUnit reader;
    private final Unit unit;
    private final NearbyFiles nearby;
    private final Place place;
    private final Problems problems;

    /** Last year's file of a unit that was read from {@code file}; {@code problems} takes what is wrong with it. */
    LastYearFile(WholeUnit reader, Unit unit, Path file, Problems problems) {
        this.reader = reader;
        this.unit = unit;
        this.nearby = new NearbyFiles(file);
        this.place = unit.source().placeOf(KEY);
        this.problems = problems;
    }

    /** The unit with what the file says; without it when that cannot be read or does not fit. */
    Unit joined(String typed) {
        try {
            Nearby found = nearby.find(typed.strip(), "“" + KEY + "”", place);
            if (nearby.isItself(found)) {
                throw rejected("Y0213", typed, "就是本文件", "请删去这一项，或填上年的文件");
            }
            Problems own = new Problems();
            OpenFile file = OpenFile.parse(bytes(typed, found), found.shown(), reader.fields(), own);
            if (file.kind() != unit.kind()) {
                throw rejected(
                        "Y0215",
                        typed,
                        "是" + file.kind().label() + "文件，本文件是" + unit.kind().label() + "文件",
                        "请核对两个文件的“种类”");
            }
            Unit before = reader.read(file, Optional.of(found.path()), own);
            own.inOrder().forEach(problems::add);
            fits(before, typed);
            return own.haveErrors() ? unit : unit.with(unit.particulars().with(before));
        } catch (InputRejected e) {
            e.problems().forEach(problems::add);
            return unit;
        }
    }

    private byte[] bytes(String typed, Nearby found) {
        try {
            byte[] bytes = found.bytes();
            reader.witness().accept(found.path(), bytes);
            return bytes;
        } catch (IOException e) {
            throw rejected("Y0212", typed, "读不出来", "请检查读取权限");
        }
    }

    /** A year of 0 was reported already. */
    private void fits(Unit before, String typed) {
        if (before.year() != unit.year() - 1 && before.year() != 0 && unit.year() != 0) {
            throw rejected(
                    "Y0215",
                    typed,
                    "是 " + before.year() + " 年度的，本文件是 " + unit.year() + " 年度，上年应为 " + (unit.year() - 1) + " 年度",
                    "请核对两个文件的“年度”");
        }
    }

    private InputRejected rejected(String code, String typed, String message, String hint) {
        return new InputRejected(Problem.error(code, place, "“" + KEY + "”填的“" + typed + "”" + message, hint));
    }
}
