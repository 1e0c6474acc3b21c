package cn.yince.read;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.read.NearbyFiles.Nearby;
import cn.yince.read.text.ProperText;
import cn.yince.unit.BookletKind;
import cn.yince.unit.Budget;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 下属单位: the files of the units that make up a department, and all that may be wrong with them. */
final class DepartmentFiles {
    /** The most units a department may have. */
    static final int MOST = 200;

    /** The most their files may hold together, in bytes. */
    private static final long LARGEST = 20L * 1024 * 1024;

    private final WholeUnit reader;
    private final TypedBudget department;
    private final NearbyFiles nearby;
    private final Problems problems;
    private final Map<Path, String> entryOfFile = new HashMap<>();
    private final Map<String, String> entryOfName = new HashMap<>();
    private long size;

    /**
     * The units of a department that was read from {@code file}; {@code problems} takes what is wrong with any of them.
     */
    DepartmentFiles(WholeUnit reader, TypedBudget department, Path file, Problems problems) {
        this.reader = reader;
        this.department = department;
        this.nearby = new NearbyFiles(file);
        this.problems = problems;
    }

    /** One entry of 下属单位. */
    private record Entry(String typed, String name, Place place) {
        InputRejected rejected(String code, String message, String hint) {
            return new InputRejected(Problem.error(code, place, name + "填的“" + typed + "”" + message, hint));
        }
    }

    /** The department as the sum of its units; of those that could be read when there are problems. */
    Budget sum() {
        SummedLeaves.report(department.own(), problems);
        List<Budget> units = new ArrayList<>();
        if (department.unitFiles().size() > MOST) {
            problems.error(
                    "Y0217",
                    department.own().source().placeOf(ParticularsOf.UNITS),
                    "“下属单位”有 " + department.unitFiles().size() + " 个，最多 " + MOST + " 个",
                    "请分成几个部门");
        } else {
            for (int i = 1; i <= department.unitFiles().size() && size <= LARGEST; i++) {
                if (!department.unitFiles().get(i - 1).isEmpty()) {
                    read(entry(i)).ifPresent(units::add);
                }
            }
        }
        return department.over(units, DepartmentSource.of(department.own().source(), units));
    }

    private Entry entry(int i) {
        String path = ParticularsOf.UNITS + "." + i;
        return new Entry(
                department.unitFiles().get(i - 1),
                "“" + path + "”",
                department.own().source().placeOf(path));
    }

    private Optional<Budget> read(Entry entry) {
        try {
            return read(entry, find(entry));
        } catch (InputRejected e) {
            e.problems().forEach(problems::add);
            return Optional.empty();
        }
    }

    private Nearby find(Entry entry) {
        Nearby found = nearby.find(entry.typed(), entry.name(), entry.place());
        if (nearby.isItself(found)) {
            throw entry.rejected("Y0213", "就是本文件", "请删去这一项");
        }
        String earlier = entryOfFile.putIfAbsent(found.real(), entry.name());
        if (earlier != null) {
            throw entry.rejected("Y0213", "与" + earlier + "是同一个文件", "请只保留一处");
        }
        return found;
    }

    private Optional<Budget> read(Entry entry, Nearby found) {
        byte[] bytes = bytes(entry, found);
        Problems own = new Problems();
        OpenFile file = OpenFile.parse(bytes, found.shown(), reader.fields(), own);
        if (file.kind() != BookletKind.BUDGET) {
            throw entry.rejected("Y0215", "不是预算文件", "请核对该文件的“种类”，下属单位也应是预算");
        }
        TypedBudget unit = file.budget();
        own.inOrder().forEach(problems::add);
        fits(unit, entry);
        Budget whole = (Budget) reader.withLastYear(unit.own(), file, Optional.of(found.path()), problems);
        return own.haveErrors() ? Optional.empty() : Optional.of(whole);
    }

    private byte[] bytes(Entry entry, Nearby found) {
        try {
            byte[] bytes = found.bytes();
            reader.witness().accept(found.path(), bytes);
            size += bytes.length;
            if (size > LARGEST) {
                throw entry.rejected("Y0217", "读到这里，下属单位的文件合计已超过 20 MB", "单位文件通常只有几十 KB，请确认选对了文件");
            }
            return bytes;
        } catch (IOException e) {
            throw entry.rejected("Y0212", "读不出来", "请检查读取权限");
        }
    }

    private void fits(TypedBudget unit, Entry entry) {
        if (!unit.unitFiles().isEmpty()) {
            throw entry.rejected("Y0214", "自己还有“下属单位”", "请直接列出它的各个下属单位");
        }
        int year = department.own().year();
        if (unit.own().year() != year && unit.own().year() != 0 && year != 0) {
            throw entry.rejected("Y0215", "是 " + unit.own().year() + " 年度的，本文件是 " + year + " 年度", "请核对两个文件的“年度”");
        }
        String name = unit.own().identity().name();
        String earlier = name.isEmpty() ? null : entryOfName.putIfAbsent(ProperText.compared(name), entry.name());
        if (earlier != null) {
            throw entry.rejected("Y0216", "与" + earlier + "的单位名称都是“" + name + "”", "请核对两个文件的“单位.名称”");
        }
    }
}
