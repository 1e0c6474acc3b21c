package cn.yince.cli;

import cn.yince.bind.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A file that people will go on writing in, which is not written over by accident. */
final class NewFile {
    private NewFile() {}

    /**
     * Where a file goes.
     *
     * @param chosen what followed -o; null for the same name as {@code source} with another ending
     * @param ending of its name, e.g. {@code .xlsx}
     * @param force whether it may replace what is there
     * @throws OutputFailed when it may not
     */
    static Path choose(Path chosen, Path source, String ending, boolean force) {
        String name = source.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        Path file = chosen == null
                ? source.resolveSibling(name + ending)
                : Files.isDirectory(chosen) ? chosen.resolve(name + ending) : chosen;
        if (!file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ending)) {
            throw new OutputFailed("-o 后面的文件名应以 " + ending + " 结尾：" + file, null);
        } else if (Files.exists(file) && !force) {
            throw new OutputFailed("已有 " + file + "，没有覆盖。请用 -o 换一个名称，或加 --force 覆盖", null);
        }
        return file;
    }

    static void write(Path file, byte[] content) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
            WholeFile.write(file, content);
        } catch (IOException e) {
            throw OutputFailed.of(file, e);
        }
    }
}
