package cn.yince.desk.proof;

import cn.yince.layout.font.FontPapers;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * A font of a pack.
 *
 * @param uses families, or 生僻字后备
 * @param file as the settings name it
 * @param path where it lies
 * @param papers what it says of itself
 * @param licence file beside it with the licence's text
 * @param digest SHA-256, hexadecimal
 * @param seal how the digest compares with the one put down for it
 */
public record FontEntry(
        Set<String> uses, String file, Path path, FontPapers papers, Optional<Path> licence, String digest, Seal seal) {
    /** How a file compares with the list of digests beside it or above it. */
    public enum Seal {
        MATCHES("与 SHA256SUMS 相符"),
        BROKEN("与 SHA256SUMS 不符，文件被换过或已损坏"),
        UNLISTED("没有登记在 SHA256SUMS 里");

        private final String label;

        Seal(String label) {
            this.label = label;
        }

        /** In Chinese. */
        public String label() {
            return label;
        }
    }
}
