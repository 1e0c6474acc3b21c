package cn.yince.batch;

import cn.yince.bind.Booklet;
import java.io.IOException;
import java.nio.file.Path;

/** Writes a booklet all at once. */
public interface BookletWriter {
    /** Writes it; on failure what stood there before stands there still. */
    void write(Booklet booklet, Path file) throws IOException;
}
