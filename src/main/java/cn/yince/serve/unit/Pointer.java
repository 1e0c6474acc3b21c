package cn.yince.serve.unit;

import cn.yince.serve.http.Refused;
import java.util.ArrayList;
import java.util.List;

/** Places of a unit file as the page names them: JSON pointers, entries of lists from 0. */
final class Pointer {
    private static final int LONGEST = 2000;
    private static final int MOST = 24;

    private Pointer() {}

    static String of(List<String> steps) {
        StringBuilder pointer = new StringBuilder();
        for (String step : steps) {
            boolean plain = step.indexOf('~') < 0 && step.indexOf('/') < 0;
            pointer.append('/').append(plain ? step : step.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    /** @throws Refused when it is none */
    static List<String> steps(String pointer) {
        if (!pointer.startsWith("/") || pointer.length() > LONGEST) {
            throw Refused.request("path 不对");
        }
        List<String> steps = new ArrayList<>();
        for (String step : pointer.substring(1).split("/", -1)) {
            steps.add(step.replace("~1", "/").replace("~0", "~"));
        }
        if (steps.size() > MOST || steps.stream().anyMatch(String::isBlank)) {
            throw Refused.request("path 不对");
        }
        return steps;
    }

    /** As messages and numbers name it: joined by dots, entries of lists from 1. */
    static String dotted(List<String> steps) {
        StringBuilder name = new StringBuilder();
        for (String step : steps) {
            name.append(name.isEmpty() ? "" : ".");
            name.append(isNumber(step) ? String.valueOf(Integer.parseInt(step) + 1) : step);
        }
        return name.toString();
    }

    private static boolean isNumber(String step) {
        return !step.isEmpty() && step.length() <= 2 && step.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
