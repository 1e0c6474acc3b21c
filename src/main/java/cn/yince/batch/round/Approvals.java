package cn.yince.batch.round;

import cn.yince.batch.register.Event;
import cn.yince.batch.register.Register;
import cn.yince.batch.register.Stage;
import cn.yince.batch.register.Standing;
import cn.yince.batch.result.Outcome;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The booklets of a folder as its ledger knows them, by what is in them: which may be published. */
public final class Approvals {
    private final Map<String, Standing> byBooklet = new HashMap<>();

    /** The booklets that a ledger knows. */
    public Approvals(Register register) {
        register.standings()
                .forEach(each -> each.content()
                        .map(Event::details)
                        .filter(content -> !content.pdf().isEmpty())
                        .ifPresent(content -> byBooklet.put(content.pdf(), each)));
    }

    /**
     * Those of an output folder; none when it has no ledger.
     *
     * @throws cn.yince.problem.InputRejected when there is one that cannot be read
     */
    public static Optional<Approvals> of(Path output) {
        return Files.exists(RegisterFiles.data(output), LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(new Approvals(RegisterFiles.read(output)))
                : Optional.empty();
    }

    /** Why a booklet may not be published, in Chinese; nothing when its approval holds. */
    public Optional<String> objection(Outcome outcome) {
        Standing standing = byBooklet.get(outcome.output().sha256());
        if (standing == null) {
            return Optional.of("台账里记的不是这一册：请再运行 yince batch，看过以后用 yince ledger approve 审定");
        } else if (standing.isApproved()) {
            return Optional.empty();
        }
        String remarks = String.join("；", standing.remarks());
        return Optional.of("没有审定，台账里是“" + standing.stage().label() + "”"
                + (remarks.isEmpty() ? "" : "（" + remarks + "）") + "：" + advice(standing.stage()));
    }

    private static String advice(Stage stage) {
        return stage == Stage.PENDING ? "请看过以后用 yince ledger approve 审定" : "请等单位改好交来，再运行 yince batch、审定";
    }

    /**
     * Of booklets that were published those that are still to be written down as such.
     *
     * @param digests SHA-256 of the PDFs
     */
    public Map<String, Standing> toRecord(Collection<String> digests) {
        Map<String, Standing> all = new HashMap<>();
        for (String digest : digests) {
            Standing standing = byBooklet.get(digest);
            if (standing != null && standing.stage() == Stage.APPROVED) {
                all.put(digest, standing);
            }
        }
        return all;
    }
}
