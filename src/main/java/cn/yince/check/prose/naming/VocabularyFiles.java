package cn.yince.check.prose.naming;

import cn.yince.file.PackFile;
import cn.yince.pack.Pack;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import cn.yince.read.yaml.Typed;
import cn.yince.read.yaml.YamlFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The 称谓.yaml of all layers laid over each other. */
final class VocabularyFiles {
    private static final int LARGEST = 256 * 1024;
    private static final int MOST = 3000;

    private VocabularyFiles() {}

    /** What the layers say together; what is wrong is reported. */
    static Typed.Mapping merged(Pack pack, Shapes shapes, Problems problems) {
        Typed.Mapping all = new Typed.Mapping(
                List.of(), false, Place.of(pack.find(Pack.VOCABULARY).toString()));
        for (Path file : pack.each(Pack.VOCABULARY)) {
            if (typed(file, shapes, problems).orElse(null) instanceof Typed.Mapping nearer) {
                all = all.overlaidBy(nearer);
            }
        }
        int texts = count(all);
        if (texts > MOST) {
            shapes.wrong(Place.of(pack.name()), "称谓.yaml 一共写了 " + texts + " 个名称，最多 " + MOST + " 个", "请删去用不着的");
        }
        return all;
    }

    private static Optional<Typed> typed(Path file, Shapes shapes, Problems problems) {
        try {
            byte[] bytes = PackFile.bytes(file, LARGEST);
            if (new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .allMatch(line -> line.isEmpty() || line.startsWith("#"))) {
                return Optional.empty();
            }
            Typed typed = YamlFile.parse(bytes, file.toString(), () -> Set.copyOf(VocabularyReader.KEYS), problems);
            shapes.entries(typed);
            return Optional.of(typed);
        } catch (InputRejected e) {
            e.problems().forEach(problems::add);
            return Optional.empty();
        } catch (PackFile.TooLarge e) {
            shapes.wrong(Place.of(file.toString()), "文件超过 256 KB", "请删去用不着的内容");
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int count(Typed typed) {
        if (typed instanceof Typed.Mapping mapping) {
            return mapping.entries().stream()
                    .mapToInt(entry -> count(entry.value()))
                    .sum();
        }
        return typed instanceof Typed.Sequence list
                ? list.entries().stream().mapToInt(VocabularyFiles::count).sum()
                : 1;
    }
}
