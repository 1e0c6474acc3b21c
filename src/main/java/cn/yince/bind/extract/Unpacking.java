package cn.yince.bind.extract;

import cn.yince.bind.WholeFile;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Writes files of a PDF into a folder. */
public final class Unpacking {
    private Unpacking() {}

    /**
     * Writes all files or none of them.
     *
     * @param folder made when missing
     * @param overwriting whether files that stand there with other content are replaced
     * @throws InputRejected when files with other content stand there [F0105], or something leads out of the folder
     *     [F0106]
     * @throws IOException when a file cannot be written
     */
    public static void into(Path folder, List<Enclosed> files, boolean overwriting) throws IOException {
        Problems problems = new Problems();
        for (Enclosed file : files) {
            look(folder, file, overwriting, problems);
        }
        problems.stopOnErrors();
        for (Enclosed file : files) {
            Path target = folder.resolve(file.path());
            Files.createDirectories(target.getParent());
            WholeFile.write(target, file.content());
        }
    }

    private static void look(Path folder, Enclosed file, boolean overwriting, Problems problems) throws IOException {
        Path target = folder.resolve(file.path());
        if (leadsOut(folder, target)) {
            problems.error("F0106", Place.of(target.toString()), "经过一个符号链接或同名的文件，写不到这个文件夹里", "请换一个文件夹：-o 文件夹");
        } else if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !overwriting && !holds(target, file.content())) {
            problems.error("F0105", Place.of(target.toString()), "已经有这个文件，内容不同", "请换一个文件夹：-o 文件夹；要盖住它就加 --force");
        }
    }

    /** Whether a folder on the way is none, or is a link, or the file itself is a folder or a link. */
    private static boolean leadsOut(Path folder, Path target) {
        for (Path way = target.getParent(); way != null && !way.equals(folder); way = way.getParent()) {
            if (Files.exists(way, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(way, LinkOption.NOFOLLOW_LINKS)) {
                return true;
            }
        }
        return Files.exists(target, LinkOption.NOFOLLOW_LINKS)
                && !Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean holds(Path target, byte[] content) throws IOException {
        return Files.size(target) == content.length && Arrays.equals(Files.readAllBytes(target), content);
    }
}
