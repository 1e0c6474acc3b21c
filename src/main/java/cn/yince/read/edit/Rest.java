package cn.yince.read.edit;

import cn.yince.problem.Problem;
import cn.yince.read.write.UnitText;
import cn.yince.read.yaml.Typed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What is left of a unit file without that which cannot be read. */
public final class Rest {
    private static final int MOST_PASSED_OVER = 40;

    private Rest() {}

    /**
     * The rest as a file of its own.
     *
     * @param tree all that was typed
     * @param wrong what was found when it was read
     * @param file how problems name it
     * @return nothing when none of the problems is at a place that can be left out
     */
    public static Optional<byte[]> of(Typed.Mapping tree, List<Problem> wrong, String file) {
        TreePlaces places = new TreePlaces(tree);
        Typed rest = tree;
        int passed = 0;
        for (Problem problem : wrong) {
            Optional<List<String>> at =
                    problem.stops() && problem.place().file().equals(file)
                            ? places.exactly(problem.place())
                            : Optional.empty();
            if (at.isPresent() && at.get().size() > 1 && passed++ < MOST_PASSED_OVER) {
                rest = TreeEdit.of(rest, new Change.Remove(at.get()));
            }
        }
        return passed > 0 && rest instanceof Typed.Mapping left
                ? Optional.of(UnitText.of(left).getBytes(StandardCharsets.UTF_8))
                : Optional.empty();
    }
}
