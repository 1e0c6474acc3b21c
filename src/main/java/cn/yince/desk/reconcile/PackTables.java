package cn.yince.desk.reconcile;

import cn.yince.file.PackFile;
import cn.yince.pack.Pack;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Problems;
import cn.yince.read.published.KnownTables;
import cn.yince.read.published.KnownTables.Named;
import cn.yince.read.yaml.Typed;
import cn.yince.read.yaml.YamlFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** What a pack says of the tables that can be read. */
final class PackTables {
    private static final String FILE = "导入.yaml";

    private PackTables() {}

    /** Its own tables, and what 导入.yaml says in each of its layers. */
    static KnownTables of(Pack pack, Problems problems) {
        List<Path> nearestFirst = new ArrayList<>(pack.lookUpAll(FILE));
        Collections.reverse(nearestFirst);
        List<Typed> files = nearestFirst.stream()
                .flatMap(file -> read(file, problems).stream())
                .toList();
        List<Named> named = pack.settings().tables().stream()
                .map(table -> new Named(
                        table.form(), table.name(), table.title(), table.money().isYuan()))
                .toList();
        return KnownTables.of(pack.kind(), named, files, problems);
    }

    private static List<Typed> read(Path file, Problems problems) {
        try {
            return List.of(YamlFile.parse(PackFile.bytes(file, YamlFile.LARGEST), file.toString(), Set::of, problems));
        } catch (InputRejected e) {
            e.problems().forEach(problems::add);
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
