package cn.yince;

import cn.yince.layout.saucer.LaidOut;
import cn.yince.layout.saucer.Spot;
import cn.yince.pack.Pack;
import cn.yince.problem.Problems;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Makes sure that a pack's templates kept what binding needs: a page of its own for each page of a table, and all
 * headings.
 */
final class Reserved {
    private Reserved() {}

    /**
     * Looks for the elements in the text laid out.
     *
     * @param pageIds ids of the pages kept for tables
     * @param headingIds ids of the headings in the contents
     * @throws cn.yince.problem.InputRejected M0311 when a page was not kept or a heading was lost
     */
    static void check(Pack pack, LaidOut text, Collection<String> pageIds, Collection<String> headingIds) {
        Problems problems = new Problems();
        LostPages lost = new LostPages(pack);
        Set<Integer> taken = new HashSet<>();
        for (String id : pageIds) {
            Optional<Spot> spot = text.spotOf(id);
            if (spot.isEmpty() || !taken.add(spot.get().page())) {
                problems.error(
                        "M0311",
                        lost.ofPage(spot.isPresent()),
                        "模板没有为“" + id + "”单独留出一页",
                        "请检查这一处；对照省级模板的 版式.css、章节/公开表.ftl 和 章节/册.ftl");
            }
        }
        for (String id : headingIds) {
            if (text.spotOf(id).isEmpty()) {
                problems.error(
                        "M0311", lost.ofHeading(), "目录里的“" + id + "”在正文里没有印出", "请对照省级模板的 章节/册.ftl，并检查标题的 id 和 data-目录");
            }
        }
        problems.stopOnErrors();
    }
}
