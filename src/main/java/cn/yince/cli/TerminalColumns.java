package cn.yince.cli;

/** How many columns the terminal has. */
final class TerminalColumns {
    private static final int USUAL = 80;
    private static final int LEAST = 20;

    private TerminalColumns() {}

    /** As the launcher found, or as many as terminals usually have. */
    static int now() {
        int columns = Integer.getInteger("yince.columns", USUAL);
        return columns < LEAST ? USUAL : columns;
    }
}
