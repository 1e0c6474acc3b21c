package cn.yince.desk.sample;

import java.util.ArrayList;
import java.util.List;

/** Names of projects, no two the same. */
final class Projects {
    private static final List<String> ROUNDS = List.of("", "（二期）", "（三期）", "（四期）");

    private Projects() {}

    /** So many names; later rounds of a project when there are no other. */
    static List<String> names(Wording wording, int number) {
        List<String> names = new ArrayList<>();
        for (String round : ROUNDS) {
            int more = number - names.size();
            wording.some("项目", more).forEach(name -> names.add(name + round));
        }
        return names;
    }
}
