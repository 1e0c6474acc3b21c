package cn.yince.cli;

import cn.yince.bind.FileName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a booklet goes. */
final class OutputFile {
    private static final String ENDING = ".pdf";

    private OutputFile() {}

    /**
     * Refuses, before anything is done, what is neither the name of a PDF nor a folder.
     *
     * @param chosen what followed -o; null for none
     */
    static void refuseOtherFile(Path chosen) {
        if (chosen != null
                && !chosen.toString().toLowerCase(java.util.Locale.ROOT).endsWith(ENDING)
                && Files.isRegularFile(chosen)) {
            throw new OutputFailed("-o 写的 " + chosen + " 是已有的文件，不是 PDF，也不是文件夹；请写以 .pdf 结尾的文件名，或一个文件夹", null);
        }
    }

    /**
     * The file for a booklet; its folder is made when missing.
     *
     * @param chosen what followed -o: a .pdf file or a folder; null for the folder {@code output}
     * @param title 册名
     */
    static Path choose(Path chosen, String title) {
        boolean named = chosen != null
                && chosen.toString().toLowerCase(java.util.Locale.ROOT).endsWith(ENDING);
        Path file = named && !Files.isDirectory(chosen)
                ? chosen
                : (chosen == null ? Path.of("output") : chosen).resolve(FileName.of(title));
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
            return file;
        } catch (IOException e) {
            throw new OutputFailed("建不了文件夹 " + file.toAbsolutePath().getParent() + "，请检查是否有写入权限", e);
        }
    }
}
