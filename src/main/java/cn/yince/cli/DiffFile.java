package cn.yince.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Where a comparison goes; one that is there already is written anew, as booklets are. */
final class DiffFile {
    private DiffFile() {}

    /**
     * The file.
     *
     * @param chosen what followed -o: a file or a folder; null for the folder {@code output}
     * @param unit the newer unit file
     * @throws OutputFailed when its name has another ending
     */
    static Path choose(Path chosen, Path unit, DiffFormat format) {
        String name = unit.getFileName().toString().replaceFirst("\\.[^.]*$", "") + "-"
                + (format.isShown() ? DiffFormat.HTML.called() : format.called())
                + format.ending();
        if (chosen == null) {
            return Path.of("output").resolve(name);
        } else if (Files.isDirectory(chosen)) {
            return chosen.resolve(name);
        } else if (!chosen.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(format.ending())) {
            throw new OutputFailed("-o 后面应是文件夹，或以 " + format.ending() + " 结尾的文件名：" + chosen, null);
        }
        return chosen;
    }
}
