package cn.yince.desk.proof;

import cn.yince.file.PackFile;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Problems;
import cn.yince.read.yaml.Typed;
import cn.yince.read.yaml.YamlFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What files {@code 数/*.yaml} declare, whether or not a unit has it. A file that cannot be read declares nothing. */
final class DeclaredFigures {
    /** Folder of the files. */
    static final String FOLDER = "数";

    private static final Set<String> NO_FIGURES = Set.of("每个", "当", "名在", "各名");

    private DeclaredFigures() {}

    /** Every name declared in the pack's groups, at any depth. */
    static Set<String> names(Draft draft) {
        return files(draft).stream()
                .flatMap(file -> entries(file).stream())
                .flatMap(entry -> names(entry).stream())
                .collect(Collectors.toSet());
    }

    /** The files that win. */
    static List<Path> files(Draft draft) {
        return draft.pack().settings().figures().stream()
                .flatMap(group -> draft.pack().lookUp(FOLDER + "/" + group + ".yaml").stream())
                .toList();
    }

    /** Every declaration of a file, also those inside groups. */
    static List<Typed.Entry> entries(Path file) {
        return read(file).stream().flatMap(DeclaredFigures::entries).toList();
    }

    private static Stream<Typed.Entry> entries(Typed typed) {
        if (!(typed instanceof Typed.Mapping mapping)) {
            return Stream.of();
        }
        return mapping.entries().stream()
                .filter(entry -> !NO_FIGURES.contains(entry.key()))
                .flatMap(entry -> Stream.concat(Stream.of(entry), entries(entry.value())));
    }

    /** Of {@code 甲 | 乙} both. */
    static List<String> names(Typed.Entry entry) {
        return Stream.of(entry.key().split("\\|")).map(String::strip).toList();
    }

    /** The texts of a file behind its keys. */
    static List<String> formulas(Path file) {
        return read(file).stream().flatMap(DeclaredFigures::formulas).toList();
    }

    private static Stream<String> formulas(Typed typed) {
        if (typed instanceof Typed.Scalar scalar) {
            return Stream.of(scalar.text());
        } else if (typed instanceof Typed.Sequence list) {
            return list.entries().stream().flatMap(DeclaredFigures::formulas);
        }
        return Stream.of(typed)
                .filter(Typed.Mapping.class::isInstance)
                .map(mapping -> ((Typed.Mapping) mapping).entries())
                .flatMap(Collection::stream)
                .flatMap(entry -> formulas(entry.value()));
    }

    /** What a file says; nothing when it cannot be read. */
    static Optional<Typed> read(Path file) {
        try {
            return Optional.of(
                    YamlFile.parse(PackFile.bytes(file, YamlFile.LARGEST), file.toString(), Set::of, new Problems()));
        } catch (InputRejected | IOException e) {
            return Optional.empty();
        }
    }
}
