package cn.yince.desk.init;

import cn.yince.compute.prior.PriorPacks;
import cn.yince.pack.CarriedOn;
import cn.yince.pack.Pack;
import cn.yince.pack.PackReference;
import cn.yince.pack.Packs;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import cn.yince.read.PastUnit;
import cn.yince.unit.BookletKind;
import cn.yince.unit.Budget;
import cn.yince.unit.Unit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Carries last year's unit file over: of a department those of its 下属单位 too. */
public final class NextYear {
    private final Packs packs;
    private final Path schema;
    private final Wishes wishes;
    private final Map<Path, String> files = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();

    private NextYear(Wishes wishes, Path templates) {
        this.wishes = wishes;
        this.packs = new Packs(templates);
        this.schema = templates.resolve(Schema.FILE);
    }

    /**
     * What is to be otherwise than last year, as far as it is said.
     *
     * @param pack another pack; its year, when it has one, is the year after last year's
     * @param kind must be that of last year's file
     * @param name of the unit
     */
    public record Wishes(Optional<PackReference> pack, Optional<BookletKind> kind, Optional<String> name) {}

    /**
     * This year's file and what belongs to it; nothing is written.
     *
     * @param from last year's file
     * @param to where this year's will lie
     * @param templates folder of the packs
     * @throws InputRejected with what is wrong with last year's files, with what they do not agree with, or when there
     *     is no such pack
     */
    public static Begun of(Path from, Path to, Wishes wishes, Path templates) {
        NextYear next = new NextYear(wishes, templates);
        Unit unit = PastUnit.read(from, next.packs.fields());
        next.mustFit(unit);
        Pack pack = next.carry(LastFile.of(from, unit, next.packs.fields()), to, wishes.name());
        return new Begun(next.files, pack, next.notes);
    }

    private void mustFit(Unit before) {
        Problems problems = new Problems();
        int year = before.year() + 1;
        wishes.kind()
                .filter(kind -> kind != before.kind())
                .ifPresent(kind -> problems.error(
                        "Y0215",
                        before.source().placeOf("种类"),
                        "去年的文件是" + before.kind().label() + "文件，--kind 写的是" + kind.label(),
                        "请去掉 --kind，或换去年的" + kind.label() + "文件"));
        wishes.pack()
                .map(PackReference::year)
                .filter(named -> named.isPresent() && named.getAsInt() != year)
                .ifPresent(named -> problems.error(
                        "Y0215",
                        before.source().placeOf("年度"),
                        "去年的文件是 " + before.year() + " 年度的，--pack 写的是 " + named.getAsInt() + " 年度",
                        "请去掉“@" + named.getAsInt() + "”，结转出的总是下一年度的文件"));
        problems.stopOnErrors();
    }

    private Pack carry(LastFile last, Path to, Optional<String> name) {
        Unit unit = last.unit();
        int year = unit.year() + 1;
        Pack pack = pack(wishes.pack().map(PackReference::name).orElse(unit.pack()), unit, year);
        List<String> members = new ArrayList<>();
        Map<Path, LastFile> filesOfMembers = new LinkedHashMap<>();
        if (unit instanceof Budget budget) {
            for (Budget member : budget.units()) {
                Path lastOfMember = Path.of(member.source().file());
                String file = nameOf(lastOfMember, last.path(), to, unit.year());
                members.add(file);
                filesOfMembers.put(to.resolveSibling(file), LastFile.of(lastOfMember, member, packs.fields()));
            }
        }
        String lastFile = Neighbours.below(last.path(), to).orElse("");
        files.put(
                to,
                NextFile.text(new NextOrder(
                        last.named(name), PriorPacks.of(pack, packs), lastFile, members, Schema.from(to, schema))));
        filesOfMembers.forEach((file, lastOfMember) -> carry(lastOfMember, file, Optional.empty()));
        return pack;
    }

    private Pack pack(String name, Unit before, int year) {
        Place place = before.source().placeOf("模板");
        Pack pack = packs.open(name, before.kind(), year, place);
        CarriedOn.hint(pack, place)
                .map(Begun::note)
                .filter(note -> !notes.contains(note))
                .ifPresent(notes::add);
        return pack;
    }

    /**
     * The file of a unit as a department names it: as last year, with the new year for the old; never last year's file
     * itself.
     */
    private static String nameOf(Path member, Path department, Path to, int lastYear) {
        String name =
                Neighbours.below(member, department).orElse(member.getFileName().toString());
        String next = withoutEnding(name).replace(String.valueOf(lastYear), String.valueOf(lastYear + 1));
        String ending = to.toString().substring(withoutEnding(to.toString()).length());
        boolean isLastYears = name.equals(next + ending) && Neighbours.share(department, to);
        return next + (isLastYears ? "-" + (lastYear + 1) : "") + ending;
    }

    private static String withoutEnding(String name) {
        return name.replaceFirst("\\.[^.]*$", "");
    }
}
