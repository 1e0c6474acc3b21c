package cn.yince.layout.freemarker;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;

/** Collects what a template writes and stops it when that grows beyond any booklet. */
final class BoundedWriter extends Writer {
    /** Characters; the largest booklets of a department with a hundred forms stay below a tenth of it. */
    static final int LIMIT = 20_000_000;

    private final StringWriter text = new StringWriter();

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        if (text.getBuffer().length() + length > LIMIT) {
            throw new TooLong();
        }
        text.write(buffer, offset, length);
    }

    @Override
    public void flush() {
        // all in memory
    }

    @Override
    public void close() {
        // all in memory
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** The template wrote too much. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
