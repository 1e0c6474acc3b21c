package cn.yince.cli;

import java.io.PrintStream;

/** Tells of a fault of the program itself: kind, message and the first places in our own code. */
final class InternalError {
    /** What to do where what was drawn is not what was meant. */
    static final String DRAWN = "字太长、表太宽、标题移了位置的，请改短这处文字，或改这一页的模板；看不出原因的，请把上面的话和单位文件一起发给维护人员";

    private static final int PLACES = 5;

    private InternalError() {}

    static void print(Throwable e, PrintStream err) {
        for (Throwable t = e; t != null; t = t.getCause() == t ? null : t.getCause()) {
            err.println("  " + t.getClass().getName() + ": " + t.getMessage());
            java.util.Arrays.stream(t.getStackTrace())
                    .filter(frame -> frame.getClassName().startsWith("cn.yince"))
                    .limit(PLACES)
                    .forEach(frame -> err.println("    " + frame));
        }
    }
}
