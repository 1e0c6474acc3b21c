package cn.yince.batch;

import cn.yince.batch.result.Skipped;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.read.field.FieldBook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the unit files in what a batch was given. */
final class UnitScan {
    private static final int MOST_LOOKING = 16;
    private final Path output;
    private final FieldBook fields;
    private final Map<Path, Path> units = new LinkedHashMap<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /** A scan that leaves the output folder alone. */
    UnitScan(Path output, FieldBook fields) {
        this.fields = fields;
        this.output = output.toAbsolutePath().normalize();
    }

    /** Unit files as the user would name them, in the order of their names, each once. */
    List<Path> units() {
        return units.values().stream()
                .sorted(Comparator.comparing(Path::toString))
                .toList();
    }

    /** Other files. */
    List<Skipped> skipped() {
        return skipped.stream()
                .distinct()
                .sorted(Comparator.comparing(Skipped::file))
                .toList();
    }

    /** Folders that could not be looked into. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Looks at a file or through a folder. */
    void add(Path input) throws IOException {
        if (!Files.isDirectory(input)) {
            sort(input, true, looksLikeUnit(input));
            return;
        }
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(input, new Visitor(input, found));
        boolean[] looksLikeUnit = new boolean[found.size()];
        // to look into one means waiting for a disk, or for a network
        Workers.run(
                found.size(),
                Math.max(1, Math.min(MOST_LOOKING, found.size())),
                () -> false,
                i -> looksLikeUnit[i] = isYaml(found.get(i)) && looksLikeUnit(found.get(i)));
        for (int i = 0; i < looksLikeUnit.length; i++) {
            sort(found.get(i), false, looksLikeUnit[i]);
        }
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path top;
        private final List<Path> found;

        Visitor(Path top, List<Path> found) {
            this.top = top;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean elsewhere =
                    isHidden(folder) || folder.toAbsolutePath().normalize().equals(output);
            return elsewhere && !folder.equals(top) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            boolean ours = !isYaml(file)
                    && output.equals(file.toAbsolutePath().normalize().getParent());
            if (!ours && !isHidden(file)) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            problems.add(Problem.error("B0107", Place.of(file.toString()), "文件夹读不出来，里面的单位没有印", "请检查读取权限"));
            return FileVisitResult.CONTINUE;
        }
    }

    /** A YAML file that was named itself is meant as a unit file; so is one that nobody can read. */
    private void sort(Path file, boolean named, boolean looksLikeUnit) {
        if (Files.isDirectory(file)) {
            skipped.add(new Skipped(file.toString(), "是指向文件夹的链接"));
        } else if (Files.exists(file) && !Files.isRegularFile(file)) {
            skipped.add(new Skipped(file.toString(), "不是普通的文件"));
        } else if (isYaml(file) && named || looksLikeUnit) {
            units.putIfAbsent(real(file), file.normalize());
        } else if (WorkbookScan.isWorkbook(file)) {
            WorkbookScan.objection(file, fields, named)
                    .ifPresentOrElse(
                            reason -> skipped.add(new Skipped(file.toString(), reason)),
                            () -> units.putIfAbsent(real(file), file.normalize()));
        } else {
            skipped.add(new Skipped(file.toString(), isYaml(file) ? "没有“模板”，不是单位文件" : "单位文件是 .yaml 或 .xlsx"));
        }
    }

    /**
     * What cannot be read may be one, so may what is empty; a pipe or a device, which may have no end, is not looked
     * into.
     */
    private static boolean looksLikeUnit(Path file) {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(Recognition.LOOKED_AT);
            return new String(start, StandardCharsets.UTF_8).isBlank() || Recognition.looksLikeUnit(start);
        } catch (IOException e) {
            return true;
        }
    }

    private static boolean isYaml(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private static boolean isHidden(Path file) {
        Path name = file.getFileName();
        return name != null
                && name.toString().startsWith(".")
                && !name.toString().equals(".")
                && !name.toString().equals("..");
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }
}
