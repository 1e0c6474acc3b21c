package cn.yince;

/**
 * Work done before it is needed, on a thread of its own. It only fills what is kept anyway and loads what is loaded
 * anyway: nothing waits for it but who needs the same at that moment, and what goes wrong here goes wrong again, and is
 * told, where it is needed.
 */
final class Ahead {
    private Ahead() {}

    /** Begins; the program may end before the work does. */
    static void run(Runnable work) {
        Thread thread = new Thread(() -> quietly(work), "ahead");
        thread.setDaemon(true);
        thread.start();
    }

    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            // told where the same is done in earnest
        }
    }
}
