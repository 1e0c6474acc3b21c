package cn.yince;

import cn.yince.check.PackRules;
import cn.yince.check.prose.naming.VocabularyReader;
import cn.yince.compute.FigurePlan;
import cn.yince.compute.ledger.Scheme;
import cn.yince.compute.ledger.Tables;
import cn.yince.compute.prior.PackOfYear;
import cn.yince.compute.prior.PriorPacks;
import cn.yince.layout.PackFonts;
import cn.yince.layout.font.EmbeddingRight;
import cn.yince.layout.font.FontBook;
import cn.yince.layout.freemarker.Chapters;
import cn.yince.layout.jasper.TableForms;
import cn.yince.layout.saucer.KnownStyles;
import cn.yince.pack.Pack;
import cn.yince.pack.Packs;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.read.field.FieldBook;
import cn.yince.unit.BookletKind;
import cn.yince.unit.Unit;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The packs and fonts a press has open; each is opened once. */
final class OpenPacks {
    private final Packs packs;
    private final Path fontFolder;
    private final Duration patience;
    private volatile boolean inHurry;
    private final Map<String, OpenPack> open = new ConcurrentHashMap<>();
    private final Map<String, Optional<PackOfYear>> past = new ConcurrentHashMap<>();
    private final Map<Fonts, FontBook> fontBooks = new ConcurrentHashMap<>();

    OpenPacks(Path templates, Path fonts, Duration patience) {
        this.patience = patience;
        this.packs = new Packs(templates);
        this.fontFolder = fonts;
    }

    /** Folder of the packs. */
    Path templates() {
        return packs.templates();
    }

    /** What unit files are asked for. */
    FieldBook fields() {
        return packs.fields();
    }

    /** From now on everything a booklet needs is made ready on another processor as soon as its pack is known. */
    void hurry() {
        inHurry = true;
    }

    /** The pack a unit names, in the edition of its kind and year. */
    OpenPack open(Unit unit) {
        return open(unit.pack(), unit.kind(), unit.year(), unit.source().placeOf("模板"));
    }

    /** The pack of a name, in the edition of a kind and year. */
    OpenPack open(String name, BookletKind kind, int year, Place place) {
        return open.computeIfAbsent(key(name, kind, year), key -> opened(name, kind, year, place));
    }

    private OpenPack opened(String name, BookletKind kind, int year, Place place) {
        Pack pack = packs.open(name, kind, year, place);
        TableForms forms = TableForms.open(pack);
        FontBook fonts = fonts(pack);
        if (inHurry) {
            Ahead.run(new Rehearsal(pack, forms, fonts));
        }
        Scheme scheme = Scheme.of(pack);
        FigurePlan figures = FigurePlan.of(pack, scheme.tables());
        PriorPacks prior = new PriorPacks(new PackOfYear(pack, scheme), this::past);
        return new OpenPack(
                pack,
                new Chapters(pack, patience),
                forms,
                fonts,
                new KnownStyles(),
                scheme,
                figures,
                VocabularyReader.read(pack),
                rules(pack, scheme.tables()),
                prior);
    }

    private Optional<PackOfYear> past(Unit before) {
        return past.computeIfAbsent(key(before), key -> packs.ofPast(before).map(PackOfYear::of));
    }

    private static String key(Unit unit) {
        return key(unit.pack(), unit.kind(), unit.year());
    }

    private static String key(String name, BookletKind kind, int year) {
        return name + "@" + kind.label() + year;
    }

    /** The tables of a pack, set before they are filled. */
    BlankTables blank(Pack pack) {
        return new BlankTables(pack, TableForms.open(pack), fonts(pack));
    }

    /** Nothing is checked by rules of which some are wrong. */
    private static PackRules rules(Pack pack, Tables tables) {
        Problems problems = new Problems();
        PackRules rules = Rulebook.rules(pack, tables, problems);
        problems.stopOnErrors();
        return rules;
    }

    /** The font files of a pack and whose digits and letters its families have. */
    private record Fonts(List<Path> files, Map<String, String> western) {}

    /** Packs that name the same files share one book, so that each font is held in memory once. */
    private FontBook fonts(Pack pack) {
        Map<String, Path> families = new LinkedHashMap<>();
        pack.settings().fonts().forEach((family, file) -> families.put(family, fontFile(pack, file)));
        List<Path> fallbacks = pack.settings().fallbackFonts().stream()
                .map(file -> fontFile(pack, file))
                .toList();
        List<Path> all = new java.util.ArrayList<>(families.values());
        all.addAll(fallbacks);
        return fontBooks.computeIfAbsent(new Fonts(all, pack.settings().western()), files -> {
            mayBeEmbedded(files.files(), pack);
            return FontBook.of(families, fallbacks).withWestern(files.western());
        });
    }

    private static void mayBeEmbedded(List<Path> fonts, Pack pack) {
        Problems problems = new Problems();
        fonts.stream().distinct().forEach(font -> EmbeddingRight.check(font, Place.of(pack.name()), problems));
        problems.stopOnErrors();
    }

    private Path fontFile(Pack pack, String file) {
        return PackFonts.find(pack, fontFolder, file)
                .orElseThrow(() -> new InputRejected(Problem.error(
                        "M0108", Place.of(pack.name()), "找不到字体文件“" + file + "”", "请把它放进模板的 字体 文件夹，或改正 设置.yaml 中的 字体")));
    }
}
