package cn.yince.read.published;

import cn.yince.read.sheet.Grid;
import java.util.List;

/** Which sheets of the published tables numbers were taken from, and which not. */
final class LookedAt {
    private static final int MOST_NAMED = 30;

    private LookedAt() {}

    /**
     * What was taken and what left, in one sentence.
     *
     * @param others sheets that are no known table
     */
    static String told(Takings takings, List<Grid> others) {
        return "取了 "
                + named(grids(takings.taken()))
                + listed("只用来核对", grids(takings.repeating()))
                + listed("认得而没有取到数", grids(takings.left()))
                + listed("不认识", others);
    }

    private static String listed(String what, List<Grid> grids) {
        return grids.isEmpty() ? "" : "；" + what + "：" + named(grids);
    }

    private static List<Grid> grids(List<Block> blocks) {
        return blocks.stream().map(Block::grid).toList();
    }

    private static String named(List<Grid> grids) {
        List<String> names =
                grids.stream().map(grid -> grid.name().strip()).distinct().toList();
        return String.join("、", names.subList(0, Math.min(names.size(), MOST_NAMED)))
                + (names.size() > MOST_NAMED ? " 等 " + names.size() + " 张" : "");
    }
}
