package cn.yince.batch;

import cn.yince.batch.manifest.Manifest;
import cn.yince.batch.manifest.OutputLock;
import cn.yince.bind.WholeFile;
import cn.yince.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The output folder while a batch has it to itself. */
final class Workplace implements AutoCloseable {
    private final Path output;
    private final OutputLock lock;
    private final Manifest manifest;
    private boolean finished;

    private Workplace(Path output, OutputLock lock, Manifest manifest) {
        this.output = output;
        this.lock = lock;
        this.manifest = manifest;
    }

    /**
     * Takes a folder, making it when missing, and clears away what a killed run left half-written.
     *
     * @throws BatchRefused when another batch has it, or nothing can be written there
     */
    static Workplace take(Path output) {
        try {
            Path own = output.resolve(".yince");
            if (Files.isSymbolicLink(own)) {
                throw new BatchRefused(own + " 是链接，不往里写：请删去它，或换一个输出文件夹", null);
            }
            Files.createDirectories(own);
            OutputLock lock = OutputLock.take(own.resolve("lock"))
                    .orElseThrow(() -> new BatchRefused("另一个 yince batch 正在往 " + output + " 里印，请等它结束，或换一个输出文件夹", null));
            try {
                clear(output);
                clear(own);
                return new Workplace(output, lock, Manifest.open(own));
            } catch (IOException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new BatchRefused("不能往 " + output + " 里写：请检查它是不是文件夹、是否可写、磁盘是否已满", e);
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** A folder for what is needed while the summary is written. */
    Path scratch() {
        return output.resolve(".yince");
    }

    /** Puts the manifest in order; when that cannot be written the next run makes do with what there is. */
    List<Problem> finish() {
        finished = true;
        try {
            manifest.close();
            return List.of();
        } catch (IOException e) {
            return List.of(Faults.unwritable(scratch(), e));
        }
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            if (!finished) {
                manifest.close();
            }
        }
    }

    private static void clear(Path folder) throws IOException {
        List<Path> unfinished;
        try (Stream<Path> files = Files.list(folder)) {
            unfinished = files.filter(f -> WholeFile.isUnfinished(f) || isScratch(f))
                    .filter(Files::isRegularFile)
                    .toList();
        }
        for (Path file : unfinished) {
            Files.delete(file);
        }
    }

    /** What the library of spreadsheets leaves when it is killed. */
    private static boolean isScratch(Path file) {
        return file.getParent().endsWith(".yince")
                && file.getFileName().toString().startsWith("poi-sxssf");
    }
}
