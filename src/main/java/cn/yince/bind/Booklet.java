package cn.yince.bind;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A finished booklet.
 *
 * @param pdf the whole file; not copied, not to be changed
 * @param pages how many pages it has
 */
public record Booklet(byte[] pdf, int pages) {
    /**
     * Writes the file all at once: either the whole booklet stands there afterwards or what stood there before.
     *
     * @param file replaced when it exists; its folder must exist
     * @return the file
     * @throws IOException when it cannot be written; nothing half-written remains
     */
    public Path writeTo(Path file) throws IOException {
        WholeFile.write(file, pdf);
        return file;
    }
}
