package cn.yince.desk.reconcile;

import cn.yince.compute.ledger.Scheme;
import cn.yince.pack.Pack;
import cn.yince.pack.Packs;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import cn.yince.read.published.CodeNames;
import cn.yince.read.published.KnownTables;
import cn.yince.read.published.PublishedTables;
import cn.yince.read.sheet.Workbook;
import cn.yince.read.yaml.Typed;
import cn.yince.unit.BookletKind;
import cn.yince.unit.StaffKind;
import cn.yince.unit.codes.CodeBook;
import cn.yince.unit.codes.CodeEntry;
import cn.yince.unit.codes.CodesOfYear;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A unit file from published tables. */
public final class PublishedUnit {
    private PublishedUnit() {}

    /** Gives the tables of a pack before they are filled, as a workbook: {@code =名称} where their cells will be. */
    public interface BlankTables {
        /** Those of one pack, each on a sheet of its name. */
        Workbook of(Pack pack);
    }

    /**
     * The tree of a unit file: leaves, and 公布数 for published totals of another tail; texts stay to be filled.
     *
     * @param workbooks with the tables of one unit and year
     * @param packs where the pack and the codes of the year come from
     * @param name 模板, as in a unit file: 省/市
     * @param blank what the pack's tables look like
     * @param problems takes what is wrong; errors when tables disagree, hints for what tables cannot tell
     * @throws InputRejected with every problem found when there is no tree to go on with
     */
    public static Typed.Mapping read(
            List<Workbook> workbooks, Packs packs, String name, BlankTables blank, Problems problems) {
        Place place = Place.of(workbooks.get(0).file());
        Map<BookletKind, Pack> open = packs.openAll(name, PublishedTables.yearIn(workbooks), place);
        List<KnownTables> known = open.values().stream()
                .map(pack -> PackTables.of(pack, problems))
                .toList();
        problems.stopOnErrors();
        PublishedTables tables = PublishedTables.find(workbooks, known, problems);
        Pack newest = open.get(tables.kind());
        int year = tables.year().orElse(newest.year());
        Pack pack = year == newest.year() ? newest : packs.open(name, tables.kind(), year, place);
        Scheme scheme = Scheme.of(pack);
        scheme.tables().readMore(library -> tables.forms().forEach(library::table));
        Typed.Mapping unit = tables.unit(name, blank.of(pack), scheme.tables().cellSums(), names(scheme.codes()));
        return problems.haveErrors()
                ? unit
                : new Reconciliation(tables, scheme, pack.settings()::money, pack.fieldBook(), problems)
                        .reconciled(unit);
    }

    private static CodeNames names(CodeBook book) {
        return new CodeNames(
                named(book.functionalCodes(), book::functional),
                named(book.economicCodes(), book::economic),
                named(book.economicCodes(), code -> book.government(code, StaffKind.INSTITUTION)),
                named(book.economicCodes(), code -> book.government(code, StaffKind.ADMINISTRATIVE)),
                book.economicCodes().stream().filter(book::isForAnyStaff).collect(Collectors.toSet()),
                ofOtherYears(book.functional(), book.economic()));
    }

    private static Map<String, Collection<String>> ofOtherYears(CodesOfYear... all) {
        Map<String, Collection<String>> others = new HashMap<>();
        for (CodesOfYear codes : all) {
            for (CodeEntry now : codes.entries()) {
                List<String> names = codes.classification().of(now.code()).stream()
                        .map(CodeEntry::name)
                        .filter(name -> !name.equals(now.name()))
                        .toList();
                if (!names.isEmpty()) {
                    others.put(now.code(), names);
                }
            }
        }
        return others;
    }

    private static Map<String, String> named(Collection<String> codes, UnaryOperator<String> name) {
        return codes.stream().collect(Collectors.toMap(code -> code, name));
    }
}
