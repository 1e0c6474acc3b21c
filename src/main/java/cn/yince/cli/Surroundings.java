package cn.yince.cli;

import java.io.File;

/**
 * What the outcome of a command depends on beside its words and its files: the program, the Java that runs it, its
 * options, the working folder. Two processes in the same surroundings do the same. Only the JDK's most usual classes:
 * it is asked for before anything is begun.
 */
final class Surroundings {
    private static final String[] OPTIONS = {"YINCE_JAVA_OPTS", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"
    };
    private static final String[] PROPERTIES = {
        "yince.home",
        "yince.jar",
        "yince.umask",
        "user.dir",
        "user.name",
        "java.home",
        "java.vm.version",
        "sun.jnu.encoding"
    };

    private Surroundings() {}

    /** Of this process now, a line for each; a program that was built anew is another one. */
    static String now() {
        StringBuilder lines = new StringBuilder();
        for (String name : PROPERTIES) {
            line(name, System.getProperty(name), lines);
        }
        for (String name : OPTIONS) {
            line(name, System.getenv(name), lines);
        }
        File program = new File(System.getProperty("yince.jar", ""));
        line("program", program.length() + " " + program.lastModified(), lines);
        return lines.toString();
    }

    private static void line(String name, String value, StringBuilder lines) {
        lines.append(name).append('=').append(value == null ? "" : value).append('\n');
    }
}
