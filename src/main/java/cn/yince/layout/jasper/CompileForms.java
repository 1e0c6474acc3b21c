package cn.yince.layout.jasper;

import cn.yince.pack.Pack;
import cn.yince.pack.PackCatalog;
import cn.yince.pack.PackCatalog.Listing;
import cn.yince.pack.Packs;
import cn.yince.pack.Settings.TableLabels;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.unit.BookletKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.util.JRSaver;

/** Compiles the forms of all packs when the program is built. */
public final class CompileForms {
    private CompileForms() {}

    /**
     * Compiles the forms of every pack in each edition to {@code <hash of its files>.jasper} and removes what an
     * earlier build left.
     *
     * @param arguments the folder of the packs and the folder to write to
     * @throws InputRejected when a pack cannot be opened or a form may not be used
     * @throws IOException when a folder cannot be read or written
     */
    public static void main(String[] arguments) throws IOException, JRException {
        Path templates = Path.of(arguments[0]);
        Path target = Files.createDirectories(Path.of(arguments[1]));
        for (Path outdated : compiled(target)) {
            Files.delete(outdated);
        }
        Packs packs = new Packs(templates);
        for (Listing listing : new PackCatalog(templates).all()) {
            for (Map.Entry<BookletKind, List<Integer>> editions :
                    listing.editions().entrySet()) {
                for (int year : editions.getValue()) {
                    compile(packs.open(listing.name(), editions.getKey(), year, Place.of(listing.name())), target);
                }
            }
        }
    }

    private static void compile(Pack pack, Path target) throws JRException {
        for (TableLabels table : pack.settings().tables()) {
            FormSource source = FormSource.of(pack, table.name());
            Path file = target.resolve(source.hash() + ".jasper");
            if (!Files.exists(file)) {
                JRSaver.saveObject(FormCompiler.compile(source), file.toFile());
            }
        }
    }

    private static List<Path> compiled(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jasper")).toList();
        }
    }
}
