package cn.yince.read.published;

import cn.yince.problem.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What tables say around their numbers, which all of them should say alike. */
final class Agreement {
    private Agreement() {}

    /**
     * What the tables say; a table that says otherwise is told.
     *
     * @param name what it is that they say
     */
    static Optional<Caption.Found> on(
            Function<Caption, Optional<Caption.Found>> what, String name, Collection<Block> blocks, Problems problems) {
        List<Caption.Found> found = new ArrayList<>();
        blocks.forEach(block -> what.apply(new Caption(block)).ifPresent(found::add));
        found.stream()
                .filter(other -> !other.text().equals(found.get(0).text()))
                .forEach(other -> problems.error(
                        "Y0505",
                        other.place(),
                        name + "是“" + other.text() + "”，" + found.get(0).place() + " 是“"
                                + found.get(0).text() + "”",
                        "请核对，各表应当一致"));
        return found.stream().findFirst();
    }
}
