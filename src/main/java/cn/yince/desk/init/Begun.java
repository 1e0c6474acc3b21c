package cn.yince.desk.init;

import cn.yince.pack.Pack;
import cn.yince.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * New unit files, not yet written.
 *
 * @param files their texts by where they belong, the unit's own first
 * @param pack whose codes they have
 * @param notes what to know about them, a sentence each
 */
public record Begun(Map<Path, String> files, Pack pack, List<String> notes) {
    /** What a finding says, without where. */
    static String note(Problem problem) {
        return problem.message() + "。" + problem.hint();
    }
}
