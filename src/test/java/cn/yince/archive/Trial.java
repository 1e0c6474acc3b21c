package cn.yince.archive;

import cn.yince.Options;
import cn.yince.Press;
import cn.yince.ShippedPress;
import cn.yince.desk.proof.PackProof;
import cn.yince.desk.proof.Samples;
import cn.yince.desk.sample.SampleFiles;
import cn.yince.desk.sample.SampleOrder;
import cn.yince.pack.PackCatalog;
import cn.yince.pack.PackCatalog.Listing;
import cn.yince.unit.BookletKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A booklet to be judged.
 *
 * @param group of like ones, for a table
 * @param name what is printed how
 * @param flavour what it must be, e.g. {@code 2a}; an {@code a} is PDF/UA-1, too
 * @param pdf prints it
 */
record Trial(String group, String name, String flavour, Supplier<byte[]> pdf) {
    private static final Path TEMPLATES = Path.of("templates");
    private static final Path FONTS = Path.of("fonts");
    private static final Press PRESS = ShippedPress.PRESS;

    /** What veraPDF has to say against it; against its being readable for everybody, too, where it claims to be. */
    List<String> complaints() {
        return flavour.endsWith("a")
                ? VeraPdf.complaints(pdf.get(), flavour, "ua1")
                : VeraPdf.complaints(pdf.get(), flavour);
    }

    @Override
    public String toString() {
        return group + "：" + name;
    }

    /** Every example plain. */
    static List<Trial> examples() {
        return examples("示例册", "2a", Options.PLAIN);
    }

    /** Every example with a watermark, as a draft, with files attached, folded, and several at once; one untagged. */
    static List<Trial> variants() {
        Options marked = Options.PLAIN.watermarked("送审稿");
        List<Trial> trials = new ArrayList<>(examples("--watermark", "2a", marked));
        trials.addAll(examples("--draft", "2a", Options.PLAIN.drafting()));
        trials.addAll(examples("--attach-data", "3a", Options.PLAIN.attaching()));
        trials.addAll(examples("--impose", "2b", marked.folding()));
        trials.addAll(examples("--draft --attach-data", "3a", marked.drafting().attaching()));
        trials.addAll(examples("--untagged", "2b", Options.PLAIN.untagging()).subList(0, 1));
        trials.addAll(examples(
                        "--untagged --attach-data",
                        "3b",
                        Options.PLAIN.untagging().attaching())
                .subList(0, 1));
        return trials;
    }

    /** One sample of each pack, in the last year of one kind, or all four of all kinds and years. */
    static List<Trial> previews(boolean all) {
        PackProof proof = new PackProof(TEMPLATES, FONTS, Duration.ZERO);
        List<Trial> trials = new ArrayList<>();
        for (Listing pack : new PackCatalog(TEMPLATES).all()) {
            List<Trial> ofPack = new ArrayList<>();
            pack.editions()
                    .forEach((kind, years) -> years.stream()
                            .filter(year -> all || year.equals(Collections.max(years)))
                            .forEach(year -> ofPack.addAll(previews(proof, pack.name(), kind, year, all))));
            trials.addAll(all ? ofPack : ofPack.subList(0, Math.min(1, ofPack.size())));
        }
        return trials;
    }

    /** Invented units of all packs, kinds and years, every other one with its files attached. */
    static List<Trial> samples(int number, Path folder) throws IOException {
        SampleFiles.write(new SampleOrder(number, 8, 0, List.of(BookletKind.values())), TEMPLATES, folder);
        List<Path> files = yaml(folder);
        List<Trial> trials = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            boolean attached = i % 2 == 1;
            trials.add(trial(
                    "样例单位",
                    files.get(i),
                    attached ? "3a" : "2a",
                    attached ? Options.PLAIN.attaching() : Options.PLAIN));
        }
        return trials;
    }

    private static List<Trial> examples(String group, String flavour, Options options) {
        try {
            return yaml(Path.of("data-examples")).stream()
                    .map(file -> trial(group, file, flavour, options))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Trial trial(String group, Path file, String flavour, Options options) {
        return new Trial(
                group,
                file.getFileName().toString(),
                flavour,
                () -> PRESS.with(options).print(file, step -> {}).booklet().pdf());
    }

    private static List<Trial> previews(PackProof proof, String pack, BookletKind kind, int year, boolean all) {
        return Stream.of(Samples.values())
                .filter(sample -> all || sample == Samples.FULL)
                .map(sample -> new Trial(
                        "模板样例",
                        pack + "@" + kind.label() + year + sample.label(),
                        "2a",
                        () -> proof.preview(pack, kind, year, sample).booklet().pdf()))
                .toList();
    }

    private static List<Path> yaml(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }
}
