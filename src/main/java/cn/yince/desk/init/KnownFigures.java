package cn.yince.desk.init;

import cn.yince.read.write.Remarks;
import cn.yince.read.yaml.Typed;
import java.util.Map;

/**
 * Last year's figures by the paths where they would be typed.
 *
 * @param texts as they are typed in the file's 金额单位
 * @param typed whether they are typed; otherwise 上年文件 gives them, and the file only mentions them
 */
record KnownFigures(Map<String, String> texts, boolean typed) {
    /** A file that compares itself with nothing. */
    static KnownFigures none() {
        return new KnownFigures(Map.of(), true);
    }

    /** What stands at a path: the figure, or a blank. */
    Typed at(String path, Remarks remarks) {
        String text = texts.getOrDefault(path, "");
        if (!text.isEmpty()) {
            remarks.beside(path, typed ? "上年公开册印出的数" : "取自上年文件，现为 " + text);
        }
        return typed ? Trees.text(text) : Trees.blank();
    }

    /** What the file only mentions of a figure; empty when it is typed or unknown. */
    String mentioned(String path) {
        String text = texts.getOrDefault(path, "");
        return typed || text.isEmpty() ? "" : path.substring(path.lastIndexOf('.') + 1) + "取自上年文件，现为 " + text;
    }
}
