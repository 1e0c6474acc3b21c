package cn.yince;

import cn.yince.check.Unprinted;
import cn.yince.layout.TablePages;
import cn.yince.layout.freemarker.Manuscript;
import cn.yince.layout.freemarker.Manuscript.Seen;
import cn.yince.pack.Settings.TableLabels;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was filled in and does not print, and what prints without what should be filled in: known when the chapters are
 * written.
 */
final class Coverage {
    private Coverage() {}

    /** Of a booklet whose chapters are written. */
    static List<Problem> of(OpenPack pack, Computed computed, Seen seen) {
        Problems found = new Problems();
        Unprinted.report(
                computed.summed(),
                computed.figures().prose(),
                pack.pack(),
                seen.texts(),
                seen.empty(),
                seen.numbers(),
                found);
        return found.inOrder().stream()
                .flatMap(problem -> pack.rules().weighed(problem).stream())
                .toList();
    }

    /**
     * Of one that is only checked: its chapters are written as if each table had one page. What keeps them from being
     * written is found too.
     */
    static List<Problem> unprinted(OpenPack pack, Inspection inspection) {
        return written(pack, inspection).problems();
    }

    /**
     * The chapters of a booklet that is not laid out.
     *
     * @param problems what was found in writing them
     * @param manuscript nothing when they cannot be written
     */
    record Written(List<Problem> problems, Optional<Manuscript> manuscript) {}

    /** As {@link #unprinted}, with what was written. */
    static Written written(OpenPack pack, Inspection inspection) {
        Map<String, TablePages> pages = new LinkedHashMap<>();
        try {
            for (TableLabels table : pack.pack().settings().tables()) {
                pack.pack().rowsOf(table);
                pages.put(table.name(), new TablePages(1, false));
            }
            Manuscript manuscript = pack.chapters().write(inspection.figures(), pages);
            return new Written(of(pack, inspection.computed(pack), manuscript.seen()), Optional.of(manuscript));
        } catch (InputRejected e) {
            return new Written(e.problems(), Optional.empty());
        }
    }
}
