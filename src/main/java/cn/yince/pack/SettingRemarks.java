package cn.yince.pack;

import cn.yince.file.PackFile;
import cn.yince.pack.Composition.Choice;
import cn.yince.problem.Place;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the files remark on settings: behind a value, and in the lines above it or above the group it begins. */
final class SettingRemarks {
    private static final Pattern BEHIND = Pattern.compile("^(?:[^\"'#]|\"[^\"]*\"|'[^']*'|(?<!\\s)#)*\\s#\\s*(.+)$");
    private static final Pattern GROUP = Pattern.compile("\\s*[^#\\s][^#]*:\\s*(#.*)?");
    private final Map<String, List<String>> files = new HashMap<>();
    private final Set<Place> said = new HashSet<>();

    /** The remark behind a value, of the nearest layer that has one. */
    Optional<String> behind(List<Choice> choices) {
        return choices.stream()
                .flatMap(choice -> behind(line(choice.leaf().place(), 0)).stream())
                .findFirst();
    }

    private static Optional<String> behind(String line) {
        Matcher remark = BEHIND.matcher(line);
        return remark.matches() ? Optional.of(remark.group(1).strip()) : Optional.empty();
    }

    /** The lines of remarks above a setting, of the nearest layer that has any; each once. */
    List<String> above(List<Choice> choices) {
        for (Choice choice : choices) {
            List<String> lines = above(choice.leaf().place());
            if (!lines.isEmpty()) {
                return said.add(choice.leaf().place()) ? lines : List.of();
            }
        }
        return List.of();
    }

    private List<String> above(Place place) {
        int up = 1;
        while (GROUP.matcher(line(place, up)).matches()) {
            up++;
        }
        LinkedList<String> remarks = new LinkedList<>();
        while (line(place, up).strip().startsWith("#") && place.line() - up > 1) {
            remarks.addFirst(line(place, up).strip().replaceFirst("^#\\s*", ""));
            up++;
        }
        return remarks;
    }

    /** A line so many above a place; empty above the first. */
    private String line(Place place, int up) {
        List<String> lines = files.computeIfAbsent(
                place.file(), file -> PackFile.text(Path.of(file)).lines().toList());
        int at = place.line() - 1 - up;
        return at < 0 || at >= lines.size() ? "" : lines.get(at);
    }
}
