package cn.yince.desk.init;

import cn.yince.pack.CarriedOn;
import cn.yince.pack.Pack;
import cn.yince.pack.PackCatalog;
import cn.yince.pack.PackReference;
import cn.yince.pack.Packs;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.read.write.Remarks;
import cn.yince.read.write.UnitText;
import cn.yince.read.yaml.Typed;
import cn.yince.unit.BookletKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The unit file of a unit that had none last year. */
public final class FreshFile {
    private static final String LOOK_UP = "不知道科目编码的，用命令按名称查，例如：yince codes 小学";

    private FreshFile() {}

    /**
     * A file with every part, to be filled; nothing is written.
     *
     * @param to where it will lie
     * @param reference its pack, with the year or for the latest edition; none to be chosen by whoever fills it
     * @param name of the unit; empty to be filled
     * @param templates folder of the packs
     * @throws InputRejected when there is no such pack or edition
     */
    public static Begun of(Path to, Optional<PackReference> reference, BookletKind kind, String name, Path templates) {
        Packs packs = new Packs(templates);
        List<PackCatalog.Listing> listings = new PackCatalog(templates)
                .all().stream()
                        .filter(listing -> listing.editions().containsKey(kind))
                        .toList();
        if (reference.isEmpty() && listings.isEmpty()) {
            throw new InputRejected(Problem.error(
                    "M0109", Place.of(templates.toString()), "没有可以用的模板", "请核对 --templates 后面的文件夹和 --kind"));
        }
        PackReference open =
                reference.orElseGet(() -> PackReference.parse(listings.get(0).name()));
        Place place = Place.of(open.toString());
        Pack pack = packs.open(open.name(), kind, packs.yearOf(open, kind, place), place);
        Remarks remarks = new Remarks();
        String file = text(
                pack, name, Schema.from(to, templates.resolve(Schema.FILE)), reference.isPresent(), remarks, listings);
        return new Begun(Map.of(to, file), pack, notes(open, pack, place));
    }

    private static List<String> notes(PackReference reference, Pack pack, Place place) {
        return reference.year().isEmpty()
                ? List.of(
                        "年度写的是最新的版本 " + pack.year() + "；别的年度写在模板后面，例如 --pack " + pack.name() + "@" + (pack.year() + 1))
                : CarriedOn.hint(pack, place).map(Begun::note).stream().toList();
    }

    private static String text(
            Pack pack,
            String name,
            String schema,
            boolean chosen,
            Remarks remarks,
            List<PackCatalog.Listing> listings) {
        remarks.above("", Heading.of(pack, schema));
        Blanks blanks = new Blanks(Placeholders.of(pack), new CodeNames(pack.codes()), KnownFigures.none(), remarks);
        Map<String, Typed> known = new LinkedHashMap<>();
        known.put("模板", Trees.text(chosen ? pack.name() : ""));
        known.put("种类", Trees.text(pack.kind().label()));
        known.put("年度", Trees.text(String.valueOf(pack.year())));
        known.put("金额单位", Trees.text("万元"));
        List<Typed.Entry> entries = new ArrayList<>();
        for (Part part : Part.file(pack.fields()).parts()) {
            Heading.describe(part, remarks);
            entries.add(Trees.entry(
                    part.name(),
                    known.containsKey(part.name()) ? known.get(part.name()) : blanks.of(part, part.name())));
        }
        Part.file(pack.fields()).parts().stream()
                .filter(Part::isByCode)
                .findFirst()
                .ifPresent(part -> remarks.above(part.name(), List.of(LOOK_UP)));
        if (!chosen) {
            List<String> names =
                    listings.stream().map(PackCatalog.Listing::name).toList();
            remarks.beside("模板", "必填；现有 " + String.join("、", names));
        }
        return UnitText.of(named(Trees.mapping(entries, false), name), remarks);
    }

    private static Typed.Mapping named(Typed.Mapping file, String name) {
        Typed.Mapping who = (Typed.Mapping) Trees.at(file, "单位").orElseThrow();
        return Trees.with(file, Map.of("单位", Trees.with(who, Map.of("名称", Trees.text(name)))));
    }
}
