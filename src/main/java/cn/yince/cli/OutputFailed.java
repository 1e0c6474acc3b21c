package cn.yince.cli;

import cn.yince.bind.Unwritten;
import java.io.IOException;
import java.nio.file.Path;

/** The booklet could not be written; the message is Chinese and complete. */
final class OutputFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutputFailed(String message, Exception cause) {
        super(message, cause);
    }

    /** A file that could not be written, with what to do about it. */
    static OutputFailed of(Path file, IOException cause) {
        return new OutputFailed("写不出 " + file + "：" + Unwritten.advice(file, cause), cause);
    }
}
