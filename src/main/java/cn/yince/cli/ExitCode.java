package cn.yince.cli;

/** What the program says to the shell when it ends. */
enum ExitCode {
    DONE(0),
    PROBLEMS(1),
    USAGE(2),
    INTERNAL(3);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
