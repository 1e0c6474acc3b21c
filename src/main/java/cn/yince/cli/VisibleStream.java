package cn.yince.cli;

import cn.yince.problem.Visible;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;

/** Prints texts so that nothing in them commands the terminal ({@link Visible}). */
final class VisibleStream extends PrintStream {
    VisibleStream(OutputStream to, Charset charset) {
        super(to, true, charset);
    }

    @Override
    public void print(String text) {
        super.print(text == null ? null : Visible.text(text));
    }

    @Override
    public void print(Object value) {
        print(String.valueOf(value));
    }

    @Override
    public void print(char[] text) {
        print(String.valueOf(text));
    }

    @Override
    public void print(char character) {
        print(String.valueOf(character));
    }
}
