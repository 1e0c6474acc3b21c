package cn.yince.layout.freemarker;

import cn.yince.problem.InputRejected;

/** Hears what is wrong with chapters and what they wrote. */
public interface ProofSink {
    /** Stops at the first thing wrong, as printing does. */
    ProofSink NONE = new ProofSink() {
        @Override
        public void wrong(InputRejected rejection) {
            throw rejection;
        }

        @Override
        public void wrote(String template, String text) {
            // nobody asks
        }
    };

    /** Something is wrong; writing goes on behind it when this returns. */
    void wrong(InputRejected rejection);

    /** A template, e.g. {@code 封面.ftl}, has written this, whole; not said of one that failed. */
    void wrote(String template, String text);
}
