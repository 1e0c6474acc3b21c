package cn.yince.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Lets through what comes after a beginning that was shown already. */
final class Rest extends FilterOutputStream {
    private long shown;

    /**
     * All but the beginning.
     *
     * @param shown length of the beginning in bytes
     */
    Rest(OutputStream to, long shown) {
        super(to);
        this.shown = shown;
    }

    @Override
    public void write(int single) throws IOException {
        if (shown > 0) {
            shown--;
        } else {
            out.write(single);
        }
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int left = (int) Math.min(shown, length);
        shown -= left;
        if (left < length) {
            out.write(bytes, from + left, length - left);
        }
    }
}
