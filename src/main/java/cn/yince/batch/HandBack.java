package cn.yince.batch;

import cn.yince.batch.Batch.Equipment;
import cn.yince.batch.handback.Packages;
import cn.yince.batch.manifest.Keys;
import cn.yince.batch.register.Deed;
import cn.yince.batch.register.Intake;
import cn.yince.batch.register.Register;
import cn.yince.batch.register.Standing;
import cn.yince.batch.register.Subject;
import cn.yince.batch.result.Outcome;
import cn.yince.bind.WholeFile;
import cn.yince.pack.Round;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes for every unit that has something to mend the package that is sent back, and that it was sent back. */
final class HandBack {
    /** Names told of at once. */
    private static final int NAMED = 5;

    private final Order order;
    private final Equipment equipment;
    private final Basis basis;
    private final Path folder;
    private final LocalDate today;
    private final List<Problem> problems = Collections.synchronizedList(new ArrayList<>());

    HandBack(Order order, Equipment equipment, Basis basis, Path folder, LocalDate today) {
        this.order = order;
        this.equipment = equipment;
        this.basis = basis;
        this.folder = folder;
        this.today = today;
    }

    /** A package to be written. */
    private record Sent(Subject subject, Outcome outcome, Round rule, String name) {}

    /**
     * Writes the packages; what a unit was sent back already is not counted twice.
     *
     * @return what could not be written
     */
    List<Problem> send(Register register, Intake intake) {
        List<Sent> all = sent(intake);
        try {
            if (Files.isSymbolicLink(folder)) {
                throw new IOException("a link");
            }
            Files.createDirectories(folder);
        } catch (IOException e) {
            return List.of(Faults.unwritable(folder, e));
        }
        Packages packages = new Packages(
                equipment.press(),
                basis.fields(),
                order.output().resolve(".yince"),
                today,
                order.round().due());
        boolean[] written = new boolean[all.size()];
        Workers.run(
                all.size(),
                order.jobs(),
                () -> false,
                rank -> written[rank] = stands(all.get(rank), register) || isWritten(all.get(rank), packages));
        for (int i = 0; i < all.size(); i++) {
            if (written[i]) {
                note(all.get(i), register);
            }
        }
        leftOver(all, register).ifPresent(problems::add);
        return List.copyOf(problems);
    }

    /** Packages of earlier runs whose units have mended what they were sent back for: nobody should send them again. */
    private Optional<Problem> leftOver(List<Sent> all, Register register) {
        Set<String> now = all.stream().map(Sent::name).collect(Collectors.toSet());
        List<String> left = register.standings().stream()
                .filter(standing -> !standing.stage().isWithUnit())
                .flatMap(standing -> standing.events().stream())
                .filter(event -> event.deed() == Deed.RETURNED)
                .map(event -> event.details().booklet())
                .filter(name -> !name.isEmpty() && !now.contains(name) && isHere(name))
                .distinct()
                .sorted()
                .toList();
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.hint(
                        "B0111",
                        Place.of(folder.toString()),
                        "里面有 %d 个以前写的退回包，单位已改好交来：%s"
                                .formatted(
                                        left.size(),
                                        left.stream().limit(NAMED).collect(Collectors.joining("、"))
                                                + (left.size() > NAMED ? "……" : "")),
                        "请不要再发，可以删去"));
    }

    /** Whether a name from the ledger, which anybody may have written, is one of a file in the folder itself. */
    private boolean isHere(String name) {
        try {
            Path file = folder.resolve(name);
            return folder.equals(file.getParent()) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private List<Sent> sent(Intake intake) {
        List<Sent> all = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Map.Entry<Subject, Outcome> each : intake.bySubject().entrySet()) {
            if (Packages.isForUnit(each.getValue())) {
                Round rule = RegisterKeeper.rules(basis, each.getValue());
                String name = Packages.name(each.getKey(), rule);
                for (int number = 2; !names.add(name.toLowerCase(java.util.Locale.ROOT)); number++) {
                    name = Packages.name(each.getKey(), rule).replaceFirst("\\.zip$", "_" + number + ".zip");
                }
                all.add(new Sent(each.getKey(), each.getValue(), rule, name));
            }
        }
        return all;
    }

    /** Whether the package of this content was written before, and is there still. */
    private boolean stands(Sent each, Register register) {
        Optional<Standing> standing = register.of(each.subject());
        return !order.force()
                && standing.filter(known -> known.isReturned(Intake.data(each.outcome())))
                        .flatMap(Standing::last)
                        .filter(event -> event.details().booklet().equals(each.name()))
                        .isPresent()
                && Files.isRegularFile(folder.resolve(each.name()), LinkOption.NOFOLLOW_LINKS);
    }

    private boolean isWritten(Sent each, Packages packages) {
        Path file = folder.resolve(each.name());
        try {
            Path unit = new Keys(order.output()).file(each.outcome().key());
            Path named = folder.getFileSystem().getPath(each.outcome().file());
            Path read = Files.isRegularFile(named) ? named : unit;
            WholeFile.write(file, packages.of(each.subject(), each.outcome(), read, each.rule()));
            return true;
        } catch (IOException e) {
            problems.add(Faults.unwritable(file, e));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            problems.addAll(Faults.of(e, Path.of(each.outcome().file())));
        }
        return false;
    }

    private void note(Sent each, Register register) {
        String data = Intake.data(each.outcome());
        if (register.of(each.subject()).filter(known -> known.isReturned(data)).isEmpty()) {
            register.add(
                    each.subject(),
                    Deed.RETURNED,
                    today,
                    details -> details.of(data, "", each.name())
                            .because(Intake.reason(each.outcome()))
                            .until(order.round().due()));
        }
    }
}
