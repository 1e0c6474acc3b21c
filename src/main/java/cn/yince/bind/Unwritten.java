package cn.yince.bind;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;

/** Why a file could not be written, as far as the system tells, and what to do. */
public final class Unwritten {
    private static final int LONGEST = 255;

    private Unwritten() {}

    /** In Chinese, for the person who asked for the file. */
    public static String advice(Path file, IOException cause) {
        int bytes = Optional.ofNullable(file.getFileName())
                .map(name -> name.toString().getBytes(StandardCharsets.UTF_8).length)
                .orElse(0);
        String reason = cause instanceof FileSystemException known && known.getReason() != null
                ? known.getReason()
                : String.valueOf(cause.getMessage());
        if (bytes > LONGEST || reason.contains("too long")) {
            return "文件名太长（" + bytes + " 字节，一个汉字三字节，系统最多 " + LONGEST + "），请用 -o 另起短一些的名字";
        } else if (cause instanceof AccessDeniedException || reason.contains("Permission denied")) {
            return "没有写这个文件的权限，或文件正被其他程序打开；请换一个文件夹，或关闭那个程序";
        } else if (reason.contains("No space")) {
            return "磁盘已满，请清理出空间";
        } else if (reason.contains("Is a directory") || reason.contains("Not a directory")) {
            return "同名的文件夹或文件挡住了，请换一个名字";
        }
        return "请检查文件是否正被其他程序打开、文件夹是否可写、磁盘是否已满";
    }
}
