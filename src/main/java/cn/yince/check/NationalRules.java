package cn.yince.check;

import cn.yince.file.Fence;
import cn.yince.pack.Pack;
import cn.yince.problem.Need;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.problem.Severity;
import cn.yince.unit.BookletKind;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the rules look at that lie under every province. */
public final class NationalRules {
    private NationalRules() {}

    /** Those of one kind of booklets; none where the folder of packs has none. */
    public static List<RuleCard> cards(Path templates, BookletKind kind) {
        return Fence.file(templates.resolve(Pack.NATION).resolve(kind.label()), Pack.RULES, templates).stream()
                .flatMap(file -> RuleFiles.read(List.of(file), new Problems()).stream())
                .map(entry -> card(entry, kind))
                .toList();
    }

    /** A rule that lies under every province needs a booklet of its kind. */
    static RuleCard card(RuleEntry entry, BookletKind kind) {
        return entry.card(severity(entry)).needing(kind == BookletKind.BUDGET ? Need.BUDGET : Need.FINAL_ACCOUNTS);
    }

    static Severity severity(RuleEntry entry) {
        String label = entry.words(RuleKeys.SEVERITY);
        return Stream.of(Severity.values())
                .filter(severity -> severity.label().equals(label))
                .findFirst()
                .orElse(Severity.HINT);
    }
}
