package cn.yince.cli;

import java.util.Map;

/** The page of the handbook on which a command is explained, from the program's folder. */
final class Handbook {
    private static final String FOLDER = "src/docs/";
    private static final String COMMANDS = FOLDER + "命令.md";

    /** Those explained together with what they are for. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("serve", FOLDER + "网页.md"),
            Map.entry("excel", FOLDER + "Excel.md"),
            Map.entry("import", FOLDER + "Excel.md"),
            Map.entry("check", FOLDER + "核对.md"),
            Map.entry("batch", FOLDER + "批量.md"),
            Map.entry("ledger", FOLDER + "批量.md"),
            Map.entry("publish", FOLDER + "批量.md"),
            Map.entry("inspect", FOLDER + "批量.md"),
            Map.entry("sample", FOLDER + "批量.md"),
            Map.entry("pack", FOLDER + "模板.md"),
            Map.entry("fonts", FOLDER + "模板.md"));

    private Handbook() {}

    static String page(String command) {
        return ELSEWHERE.getOrDefault(command, COMMANDS);
    }
}
