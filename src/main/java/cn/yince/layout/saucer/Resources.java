package cn.yince.layout.saucer;

import java.util.Optional;

/**
 * The files a document may name in {@code <img src="...">} and {@code url(...)}: those of its pack, by name, and no
 * others.
 */
@FunctionalInterface
public interface Resources {
    /** No files at all. */
    Resources NONE = name -> Optional.empty();

    /**
     * The bytes of one file.
     *
     * @param name as written in the document, untrusted: look it up, never open it as a path
     */
    Optional<byte[]> find(String name);
}
