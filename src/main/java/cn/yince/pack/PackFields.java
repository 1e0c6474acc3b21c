package cn.yince.pack;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.read.field.FieldBook;
import cn.yince.read.field.FieldSet;
import cn.yince.unit.BookletKind;
import cn.yince.unit.ReportYear;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The fields of the packs below one templates folder; those of each list of files are read once. */
final class PackFields implements FieldBook {
    private final Packs packs;
    private final Map<List<Path>, FieldSet> known = new ConcurrentHashMap<>();

    /** Sets by what was asked for: looking through folders takes a twentieth of reading and checking a unit. */
    private final Map<Wanted, FieldSet> found = new ConcurrentHashMap<>();

    /** A name can be typed in many ways. */
    private static final int MOST_FOUND = 1_000;

    private record Wanted(BookletKind kind, String pack, int year) {}

    PackFields(Packs packs) {
        this.packs = packs;
    }

    @Override
    public FieldSet of(BookletKind kind, String pack, int year) {
        Wanted wanted = new Wanted(kind, pack, year);
        FieldSet set = found.get(wanted);
        if (set == null) {
            set = of(kind, packs.declaring(FILE, kind, pack, year));
            if (found.size() < MOST_FOUND && packs.has(pack)) {
                found.put(wanted, set);
            }
        }
        return set;
    }

    @Override
    public FieldSet every(BookletKind kind) {
        Set<Path> files = new LinkedHashSet<>(reversed(packs.declaring(FILE, kind, "", 0)));
        packs.everyPack(kind)
                .forEach(pack -> files.addAll(reversed(packs.declaring(FILE, kind, pack, ReportYear.LAST))));
        return FieldSet.used(kind, List.copyOf(files), packs::isOfNation);
    }

    private static List<Path> reversed(List<Path> nearest) {
        List<Path> files = new ArrayList<>(nearest);
        Collections.reverse(files);
        return files;
    }

    @Override
    public FieldSet national(BookletKind kind) {
        return of(kind, packs.declaring(FILE, kind, "", 0));
    }

    /** {@code nearest}: the files, nearest first. */
    private FieldSet of(BookletKind kind, List<Path> nearest) {
        FieldSet set = known.get(nearest);
        return set == null ? known.computeIfAbsent(nearest, files -> read(kind, files)) : set;
    }

    private FieldSet read(BookletKind kind, List<Path> nearest) {
        List<Path> files = reversed(nearest);
        Problems problems = new Problems();
        BookletKind other = kind == BookletKind.BUDGET ? BookletKind.FINAL_ACCOUNTS : BookletKind.BUDGET;
        FieldSet set = FieldSet.of(
                kind, files, packs::isOfNation, () -> national(other).hintsForOthers(), problems);
        problems.stopOnErrors();
        if (set.names().isEmpty()) {
            throw new InputRejected(missing(packs.templates()));
        }
        return set;
    }

    /** What is wrong when there is no such file under the nation. */
    private static Problem missing(Path templates) {
        return Files.isDirectory(templates)
                ? Problem.error(
                        "M0101",
                        Place.of(templates.toString()),
                        "模板缺少“" + PackFolders.NATIONAL + "”里的 " + FILE,
                        "请把随程序的 " + PackFolders.NATIONAL + " 文件夹放回模板文件夹")
                : Problem.error("M0109", Place.of(templates.toString()), "没有这个模板文件夹", "请核对 --templates 后面的文件夹");
    }
}
