package cn.yince.desk.sample;

import cn.yince.Rulebook;
import cn.yince.compute.ledger.Tables;
import cn.yince.pack.Pack;
import cn.yince.pack.PackCatalog;
import cn.yince.pack.Packs;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.read.shape.Outline;
import cn.yince.unit.BookletKind;
import cn.yince.unit.OwnField;
import cn.yince.unit.codes.CodeBook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A pack in one edition.
 *
 * @param pack {@code 省} or {@code 省/市}
 * @param kind what its booklets disclose
 * @param year the edition
 * @param stock 支出功能分类科目 its samples may have
 * @param economic 部门预算支出经济分类科目 its samples may have
 * @param publishable a figure that every booklet of the pack prints, as 公布数 calls it
 * @param scoresEach whether its 自评表 score each indicator
 * @param examples what its own fields declare as an example
 * @param unused paths of the fields that it has no use for
 * @param unchecked codes of rules that its booklets have no table for
 */
record Edition(
        String pack,
        BookletKind kind,
        int year,
        SampleFunctionalCodes stock,
        SampleEconomicCodes economic,
        String publishable,
        boolean scoresEach,
        List<OwnField> examples,
        List<List<String>> unused,
        Set<String> unchecked) {
    /**
     * Every edition of every pack below a templates folder for some kinds of booklets, in the order of the catalogue.
     *
     * @throws InputRejected M0109 when there is none
     */
    static List<Edition> all(Path templates, List<BookletKind> kinds) {
        List<Edition> all = new ArrayList<>();
        Packs packs = new Packs(templates);
        List<PackCatalog.Listing> listings = new PackCatalog(templates).all();
        List<Integer> newest = newest(listings).stream().toList();
        for (PackCatalog.Listing listing : listings) {
            listing.editions().forEach((kind, years) -> {
                if (kinds.contains(kind)) {
                    (years.isEmpty() ? newest : years)
                            .forEach(year ->
                                    all.add(of(packs.open(listing.name(), kind, year, Place.of(listing.name())))));
                }
            });
        }
        if (all.isEmpty()) {
            throw new InputRejected(Problem.error(
                    "M0109", Place.of(templates.toString()), "没有可以用的模板", "请核对 --templates 后面的文件夹和 --kind"));
        }
        return List.copyOf(all);
    }

    /** The newest year that any pack has an edition for; those alike in every year have their samples in that. */
    private static Optional<Integer> newest(List<PackCatalog.Listing> listings) {
        return listings.stream()
                .flatMap(listing -> listing.editions().values().stream())
                .flatMap(List::stream)
                .max(Comparator.naturalOrder());
    }

    private static Edition of(Pack pack) {
        boolean scoresEach = pack.settings().rules().getOrDefault("自评表", "").contains("逐项");
        CodeBook codes = pack.codes();
        return new Edition(
                pack.name(),
                pack.kind(),
                pack.year(),
                new SampleFunctionalCodes(codes),
                new SampleEconomicCodes(codes),
                publishable(pack),
                scoresEach,
                pack.fields().own().stream()
                        .filter(field -> !field.example().isEmpty() && isListed(field, pack))
                        .toList(),
                pack.fields().unused(),
                Rulebook.rules(pack, Tables.of(pack), new Problems()).withoutTables());
    }

    /** Whether what the pack's own field stands in are lists, if anything. */
    private static boolean isListed(OwnField field, Pack pack) {
        return IntStream.range(field.from() + 1, field.path().size())
                .filter(i -> field.path().get(i).equals(OwnField.EACH))
                .allMatch(i -> pack.fields()
                        .at(field.path().subList(0, i))
                        .filter(Outline.Entries.class::isInstance)
                        .isPresent());
    }

    /** The first of the figures that everybody asks for. */
    private static String publishable(Pack pack) {
        return pack.settings().keyFigures().stream()
                .flatMap(figure -> figure.cell().stream())
                .findFirst()
                .map(cell -> pack.names().shown(cell).toString())
                .orElse("");
    }
}
