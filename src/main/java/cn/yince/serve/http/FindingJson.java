package cn.yince.serve.http;

import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Severity;
import java.util.LinkedHashMap;
import java.util.Map;

/** A finding as the page takes it. */
public final class FindingJson {
    private FindingJson() {}

    /** All that is known of it without the form; a new map. */
    public static Map<String, Object> of(Problem problem) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("severity", severity(problem.severity()));
        json.put("label", problem.severity().label());
        json.put("code", problem.code());
        json.put("message", problem.message());
        json.put("hint", problem.hint());
        json.put("stops", problem.stops());
        place(problem.place(), json);
        problem.difference()
                .ifPresent(two -> json.put(
                        "sides",
                        Map.of(
                                "leftName",
                                two.leftName(),
                                "left",
                                two.left().toPlainString(),
                                "rightName",
                                two.rightName(),
                                "right",
                                two.right().toPlainString(),
                                "difference",
                                two.size().toPlainString())));
        return json;
    }

    /** The word for how much one weighs. */
    public static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case REQUIRED -> "required";
            case TO_FILL -> "toFill";
            case HINT -> "hint";
        };
    }

    private static void place(Place place, Map<String, Object> json) {
        json.put("file", place.file());
        json.put("place", place.line() == 0 ? "" : place.inFile());
        json.put("line", place.line());
        json.put("column", place.column());
        if (place.hasSheet()) {
            json.put("sheet", place.sheet());
        }
    }
}
