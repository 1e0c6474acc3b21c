package cn.yince.layout.font;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.security.SecureRandomSpi;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * The six letters before the name of an embedded subset, drawn from the content instead of from chance, so that the
 * same booklet has the same bytes.
 */
public final class SubsetPrefixes {
    static final SecureRandom SOURCE = new FromContent();
    private static final ThreadLocal<RandomGenerator> SEQUENCE = new ThreadLocal<>();

    private SubsetPrefixes() {}

    /**
     * Runs an action; fonts that this thread embeds meanwhile get prefixes that depend on the seed alone.
     *
     * @param seed at least 8 bytes, a digest of the content
     */
    public static void fromContent(byte[] seed, Runnable action) {
        SEQUENCE.set(new SplittableRandom(ByteBuffer.wrap(seed).getLong()));
        try {
            action.run();
        } finally {
            SEQUENCE.remove();
        }
    }

    /** What OpenPDF asks for six numbers; each thread has a sequence of its own. */
    private static final class FromContent extends SecureRandom {
        FromContent() {
            super(new Unseeded(), null);
        }

        @Override
        public double nextDouble() {
            RandomGenerator sequence = SEQUENCE.get();
            return sequence == null ? 0.0 : sequence.nextDouble();
        }
    }

    private static final class Unseeded extends SecureRandomSpi {
        @Override
        protected void engineSetSeed(byte[] seed) {}

        @Override
        protected void engineNextBytes(byte[] bytes) {}

        @Override
        protected byte[] engineGenerateSeed(int numBytes) {
            return new byte[numBytes];
        }
    }
}
