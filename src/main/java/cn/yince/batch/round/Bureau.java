package cn.yince.batch.round;

import cn.yince.batch.manifest.OutputLock;
import cn.yince.batch.register.Deed;
import cn.yince.batch.register.Edition;
import cn.yince.batch.register.Event;
import cn.yince.batch.register.Event.Details;
import cn.yince.batch.register.Register;
import cn.yince.batch.register.Stage;
import cn.yince.batch.register.Standing;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.MessageDigestAlgorithms;

/**
 * The ledger of an output folder while somebody writes in it. All that is asked for at once is done, or nothing: see
 * {@link #close}.
 */
public final class Bureau implements AutoCloseable {
    private final Path output;
    private final LocalDate date;
    private final Register register;
    private final Choice choice;
    private final OutputLock lock;

    private Bureau(Path output, LocalDate date, Optional<Edition> round, OutputLock lock) {
        this.output = output;
        this.date = date;
        this.lock = lock;
        this.register = RegisterFiles.read(output);
        this.choice = new Choice(register, round, RegisterFiles.data(output));
    }

    /**
     * Takes the ledger of a folder.
     *
     * @param date of what is done
     * @param round to which units belong; without it to any
     * @throws InputRejected when there is none, somebody else writes there, or it cannot be read
     */
    public static Bureau take(Path output, LocalDate date, Optional<Edition> round) {
        if (!Files.isRegularFile(RegisterFiles.data(output), LinkOption.NOFOLLOW_LINKS)) {
            throw rejected("B0302", output, "这里没有台账", "台账在 yince batch 的输出文件夹里：先运行 yince batch，或写明那个文件夹");
        }
        Path own = output.resolve(".yince");
        try {
            if (Files.isSymbolicLink(own)) {
                throw rejected("B0303", own, "是链接，不往里写", "请删去它");
            }
            Files.createDirectories(own);
            OutputLock lock = OutputLock.take(own.resolve("lock"))
                    .orElseThrow(() -> rejected("B0303", output, "另一个 yince 正在往这里写", "请等它结束再来"));
            try {
                return new Bureau(output, date, round, lock);
            } catch (RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw rejected("B0303", output, "不能往这里写", "请检查文件夹是否可写、磁盘是否已满");
        }
    }

    private static InputRejected rejected(String code, Path file, String what, String hint) {
        return new InputRejected(Problem.error(code, Place.of(file.toString()), what, hint));
    }

    /** The ledger as it is now. */
    public Register register() {
        return register;
    }

    /**
     * Approves the booklets of units as they came in last; nothing is written when one of them may not be.
     *
     * @param units codes or names; none for all that wait
     * @param until by when they have to be published; otherwise as their pack says
     */
    public List<Standing> approve(List<String> units, String who, Optional<LocalDate> until) {
        List<Standing> chosen = units.isEmpty()
                ? register.standings().stream()
                        .filter(each -> each.stage() == Stage.PENDING && choice.isOfRound(each))
                        .toList()
                : choice.of(units, Bureau::isApprovable, this::notApprovable);
        Problems problems = new Problems();
        chosen.forEach(each -> changed(each).ifPresent(problems::add));
        problems.stopOnErrors();
        return done(
                chosen,
                Deed.APPROVED,
                content -> Details.NONE
                        .of(content.data(), content.pdf(), content.booklet())
                        .by(who)
                        .until(until.or(() -> Optional.of(content.days())
                                .filter(days -> days > 0)
                                .map(date::plusDays))));
    }

    /** What waits; also what two ledgers disagree on, as long as a booklet came in: this settles it. */
    private static boolean isApprovable(Standing standing) {
        return standing.stage() == Stage.PENDING
                || standing.disputed()
                        && standing.content()
                                .filter(event -> event.deed() == Deed.SUBMITTED)
                                .isPresent();
    }

    private String notApprovable(Standing standing) {
        return switch (standing.stage()) {
            case MISSING -> "还没有交来";
            case TO_RETURN -> "有错，没有印出";
            case RETURNED -> "退回了，还没有改好交来";
            case APPROVED, PUBLISHED -> "已经审定了";
            case PENDING -> "";
        };
    }

    /** The booklet that is approved is the one that stands in the folder. */
    private Optional<Problem> changed(Standing standing) {
        Details content = standing.content().map(Event::details).orElse(Details.NONE);
        Path booklet = output.resolve(content.booklet()).normalize();
        boolean ours = booklet.getParent() != null && booklet.getParent().equals(output.normalize());
        try {
            if (ours
                    && Files.isRegularFile(booklet, LinkOption.NOFOLLOW_LINKS)
                    && new DigestUtils(MessageDigestAlgorithms.SHA_256)
                            .digestAsHex(booklet)
                            .equals(content.pdf())) {
                return Optional.empty();
            }
        } catch (IOException e) {
            // it is told below
        }
        return Optional.of(Problem.error(
                "B0305",
                Place.of(booklet.toString()),
                "“" + standing.subject().name() + "”的册不在，或不是台账里记的那一册",
                "请先运行 yince batch 印好，看过再审定"));
    }

    /**
     * Writes down that units were told to mend something.
     *
     * @param reason what for, not blank
     * @param until by when; otherwise as they were told before
     * @throws InputRejected B0304 when there is no reason, or no such unit
     */
    public List<Standing> sendBack(List<String> units, String who, String reason, Optional<LocalDate> until) {
        if (reason.isBlank()) {
            throw rejected("B0304", RegisterFiles.data(output), "没有写退回的事由", "请在 --reason 后写明为什么退回、要改什么");
        }
        List<Standing> chosen = choice.of(units, each -> each.stage() != Stage.MISSING, each -> "还没有交来");
        return chosen.stream()
                .flatMap(each -> done(
                        List.of(each),
                        Deed.RETURNED,
                        content -> Details.NONE
                                .of(content.data(), "", "")
                                .by(who)
                                .because(reason)
                                .until(until.or(() -> stillDue(each))))
                        .stream())
                .toList();
    }

    /** Writes down that the booklets of units were published as they were approved. */
    public List<Standing> published(List<String> units, String who, String address) {
        List<Standing> chosen = choice.of(
                units,
                each -> each.stage() == Stage.APPROVED,
                each -> each.stage() == Stage.PUBLISHED
                        ? "已经公开了"
                        : "还没有审定，是“" + each.stage().label() + "”");
        return done(
                chosen,
                Deed.PUBLISHED,
                content -> Details.NONE
                        .of(content.data(), content.pdf(), content.booklet())
                        .by(who)
                        .at(address));
    }

    /** The same of one unit, for a program that publishes. */
    public void publish(Standing approved, String who, String address) {
        done(
                List.of(approved),
                Deed.PUBLISHED,
                content -> Details.NONE
                        .of(content.data(), content.pdf(), content.booklet())
                        .by(who)
                        .at(address));
    }

    /**
     * Writes down that booklets are no longer published.
     *
     * @param gone of an address where one was published, whether nothing is there any more
     * @return how many
     */
    public int withdraw(String who, Predicate<String> gone) {
        List<Standing> chosen = register.standings().stream()
                .filter(each -> address(each).filter(gone).isPresent())
                .toList();
        chosen.forEach(each -> register.add(
                each.subject(),
                Deed.WITHDRAWN,
                date,
                details -> details.by(who)
                        .at(address(each).orElseThrow())
                        .until(each.approval().flatMap(event -> event.details().due()))));
        return chosen.size();
    }

    private static Optional<String> address(Standing standing) {
        return standing.publication().map(event -> event.details().address());
    }

    private static Optional<LocalDate> stillDue(Standing standing) {
        return standing.stage() == Stage.RETURNED ? standing.due() : Optional.empty();
    }

    private List<Standing> done(List<Standing> chosen, Deed deed, Function<Details, Details> details) {
        for (Standing each : chosen) {
            Details content = each.content().map(Event::details).orElse(Details.NONE);
            register.add(each.subject(), deed, date, none -> details.apply(content));
        }
        return chosen.stream()
                .map(each -> register.of(each.subject()).orElseThrow())
                .toList();
    }

    /**
     * Writes the ledger.
     *
     * @param today from which days are counted
     * @throws InputRejected when it cannot be written
     */
    public void save(LocalDate today) {
        RegisterFiles.write(register, output, today).ifPresent(unwritten -> {
            throw rejected(
                    "B0303",
                    unwritten.file(),
                    "写不出来",
                    unwritten.file().equals(RegisterFiles.sheet(output))
                            ? "记录已经写进 台账.json；请关上正在 Excel 里打开的 台账.xlsx，再运行一次 yince ledger"
                            : "请检查文件夹是否可写、磁盘是否已满");
        });
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw rejected("B0303", output, "写完以后放不开", "请再运行一次 yince ledger 看看");
        }
    }
}
