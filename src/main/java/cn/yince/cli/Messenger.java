package cn.yince.cli;

import cn.yince.cli.errand.Caller;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;

/**
 * Has a command run by a process that is warm already, as the launcher found one ({@code yince serve}). What is shown,
 * what is written and the exit code are as if the command had been run by itself.
 */
public final class Messenger {
    /** Tells the launcher that it is to run the command. */
    private static final int NOT_DONE = 100;

    private Messenger() {}

    /**
     * Ends with the command's exit code, or with 100 when nothing was done and nothing shown.
     *
     * @param arguments where the warm process says that it runs commands; the command and what belongs to it
     */
    public static void main(String[] arguments) {
        Caller caller = new Caller(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
        String[] words = new String[arguments.length - 1];
        System.arraycopy(arguments, 1, words, 0, words.length);
        boolean terminal = Boolean.parseBoolean(System.getProperty("yince.terminal", "false"));
        int code = caller.call(arguments[0], Surroundings.now(), terminal, words);
        if (code == Caller.NOT_DONE) {
            if (caller.shownOut() + caller.shownErr() > 0) {
                runOn(caller.shownOut(), caller.shownErr(), words);
            }
            code = NOT_DONE;
        }
        System.exit(code);
    }

    /**
     * Runs the command from its beginning, of which something was shown already. The program is no part of the class
     * path: the JDK would look into it for services that it does not have.
     */
    private static void runOn(long shownOut, long shownErr, String... words) {
        try {
            URL program = new File(System.getProperty("yince.jar")).toURI().toURL();
            ClassLoader classes = new URLClassLoader(new URL[] {program}, ClassLoader.getPlatformClassLoader());
            Thread.currentThread().setContextClassLoader(classes);
            Class.forName("cn.yince.cli.Main", true, classes)
                    .getMethod("runOn", long.class, long.class, String[].class)
                    .invoke(null, shownOut, shownErr, words);
        } catch (ReflectiveOperationException | IOException e) {
            throw new IllegalStateException("the program is not where it was", e);
        }
    }
}
