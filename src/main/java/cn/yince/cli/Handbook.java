package cn.yince.cli;

import java.util.Map;

/** The page of the handbook on which a command is explained, from the program's folder. */
final class Handbook {
    private static final String FOLDER = "src/docs/";
    private static final String COMMANDS = FOLDER + "命令.md";

    /** Those explained together with what they are for. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "serve",
            FOLDER + "网页.md",
            "excel",
            FOLDER + "Excel.md",
            "import",
            FOLDER + "Excel.md",
            "check",
            FOLDER + "核对.md",
            "batch",
            FOLDER + "批量.md",
            "sample",
            FOLDER + "批量.md",
            "pack",
            FOLDER + "模板.md",
            "fonts",
            FOLDER + "模板.md");

    private Handbook() {}

    static String page(String command) {
        return ELSEWHERE.getOrDefault(command, COMMANDS);
    }
}
