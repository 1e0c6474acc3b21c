package cn.yince.serve.unit;

import cn.yince.OpenUnit;
import cn.yince.check.Balance;
import cn.yince.problem.Problem;
import cn.yince.problem.Severity;
import cn.yince.read.edit.TreePlaces;
import cn.yince.serve.folder.Folder;
import cn.yince.serve.http.FindingJson;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was found in a unit, each thing beside the field it is about. */
final class Findings {
    private static final Pattern QUOTED = Pattern.compile("“([^”]{1,120})”");
    private static final int MOST = 800;
    private static final int MOST_BALANCES = 60;

    private Findings() {}

    /**
     * As the page takes them.
     *
     * @param fields paths of the form's fields by how messages name them
     */
    static List<Map<String, Object>> of(State state, Folder folder, String name, Map<String, String> fields) {
        TreePlaces places = new TreePlaces(state.tree());
        List<Map<String, Object>> all = new ArrayList<>();
        for (Problem problem : state.findings()) {
            if (all.size() < MOST) {
                all.add(one(problem, state, folder, name, places, fields));
            }
        }
        return all;
    }

    private static Map<String, Object> one(
            Problem problem, State state, Folder folder, String name, TreePlaces places, Map<String, String> fields) {
        Map<String, Object> json = FindingJson.of(problem);
        String file = folder.shown(problem.place().file());
        if (file.equals(name)) {
            json.remove("file");
            path(problem, places, fields).ifPresent(path -> {
                json.put("path", path);
                json.put("section", section(path));
            });
        } else {
            json.put("file", file);
        }
        state.verdict().flatMap(verdict -> verdict.causeOf(problem)).ifPresent(cause -> json.put("cause", cause));
        return json;
    }

    /** The sums that must be equal, those that are not first; each with the field it is about. */
    static List<Map<String, Object>> balances(State state) {
        TreePlaces places = new TreePlaces(state.tree());
        return state.unit().map(OpenUnit::balances).orElse(List.of()).stream()
                .sorted(Comparator.comparing(Balance::holds))
                .limit(MOST_BALANCES)
                .map(balance -> balance(balance, places))
                .toList();
    }

    private static Map<String, Object> balance(Balance balance, TreePlaces places) {
        Map<String, Object> json = new LinkedHashMap<>();
        String left = balance.sides().leftName();
        int colon = left.indexOf('：');
        json.put("code", balance.code());
        json.put("label", balance.name() + (colon > 0 ? "（" + left.substring(0, colon) + "）" : ""));
        json.put("left", left + " " + balance.sides().left().toPlainString());
        json.put(
                "right",
                balance.sides().rightName() + " " + balance.sides().right().toPlainString());
        json.put("difference", balance.sides().size().toPlainString());
        json.put("holds", balance.holds());
        Optional<String> path = places.exactly(balance.place())
                .or(() -> places.before(balance.place()))
                .map(Pointer::of);
        json.put("paths", path.map(List::of).orElse(List.of()));
        path.ifPresent(at -> json.put("section", section(at)));
        return json;
    }

    private static Optional<String> path(Problem problem, TreePlaces places, Map<String, String> fields) {
        if (problem.severity() == Severity.TO_FILL || problem.severity() == Severity.REQUIRED) {
            Matcher quoted = QUOTED.matcher(problem.message());
            while (quoted.find()) {
                String path = fields.get(quoted.group(1));
                if (path != null) {
                    return Optional.of(path);
                }
            }
        }
        return places.exactly(problem.place())
                .or(() -> places.before(problem.place()))
                .map(Pointer::of);
    }

    private static String section(String path) {
        return Pointer.steps(path).get(0);
    }

    /** How many there are of each weight. */
    static Map<String, Object> counts(State state) {
        Map<String, Object> counts = new LinkedHashMap<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.REQUIRED, Severity.TO_FILL, Severity.HINT)) {
            counts.put(FindingJson.severity(severity), state.count(severity));
        }
        return counts;
    }
}
