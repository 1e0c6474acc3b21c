package cn.yince;

import cn.yince.bind.Binder;
import cn.yince.bind.Bound;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Problems;
import cn.yince.read.UnitReader;
import cn.yince.unit.Unit;
import cn.yince.verify.Recheck;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** Prints booklets: read, check, compute, lay out, bind. One press serves many units and several threads. */
public final class Press {
  private final Stock stock;
  private final boolean rechecks;

  /**
   * A press.
   *
   * @param templates folder of the packs
   * @param fonts folder of the bundled fonts
   */
  public Press(Path templates, Path fonts) {
    this(templates, fonts, Duration.ZERO);
  }

  /**
   * A press for the packs of strangers.
   *
   * @param patience longest time for one text template, beyond the bound on its steps; zero waits for ever
   */
  public Press(Path templates, Path fonts, Duration patience) {
    this(new Stock(templates, fonts, patience), false);
  }

  private Press(Stock stock, boolean rechecks) {
    this.stock = stock;
    this.rechecks = rechecks;
  }

  /** A press for the same packs that opens every booklet again and compares the file with what was meant. */
  public Press rechecking() {
    return new Press(stock, true);
  }

  /**
   * Looks at every rule for one unit without printing it; never throws for what the file says.
   *
   * @param unitFile the unit's YAML file
   */
  public Verdict check(Path unitFile) {
    try {
      Unit unit = new UnitReader().read(unitFile);
      OpenPack pack = stock.open(unit);
      return Verdict.of(unit, pack.rules(), Inspection.of(pack, unit, new Problems(), step -> {}));
    } catch (InputRejected e) {
      return Verdict.unreadable(unitFile.toString(), e.problems());
    }
  }

  /**
   * Prints one unit's booklet; nothing is written to disk.
   *
   * @param unitFile the unit's YAML file
   * @param watermark drawn across every page when given
   * @param progress told of every step as it begins
   * @throws cn.yince.problem.InputRejected with all problems, when any of them is an error
   * @throws cn.yince.problem.InternalFault when something was not drawn as it was meant
   */
  public Printed print(Path unitFile, Optional<String> watermark, Consumer<Step> progress) {
    progress.accept(Step.READ);
    return print(new UnitReader().read(unitFile), watermark, progress);
  }

  /** As {@link #print(Path, Optional, Consumer)}, of a unit that is read already. */
  public Printed print(Unit unit, Optional<String> watermark, Consumer<Step> progress) {
    return print(stock.open(unit), unit, watermark, progress);
  }

  /** Prints an invented unit, of which the pack's own rules are not asked. */
  public Printed printSample(Unit unit) {
    return print(stock.open(unit).withoutRules(), unit, Optional.empty(), step -> {});
  }

  /**
   * Reads, checks and computes one unit; nothing is laid out.
   *
   * @throws cn.yince.problem.InputRejected with all problems, when any of them is an error
   */
  public Computed compute(Path unitFile) {
    Unit unit = new UnitReader().read(unitFile);
    return compute(stock.open(unit), unit, step -> {});
  }

  /**
   * Computes and lays out one unit's booklet to tell what each number was made of and where it prints; nothing is bound.
   *
   * @throws cn.yince.problem.InputRejected with all problems, when any of them is an error
   */
  public Proofs proofs(Path unitFile, Consumer<Step> progress) {
    progress.accept(Step.READ);
    Unit unit = new UnitReader().read(unitFile);
    OpenPack pack = stock.open(unit);
    Computed computed = compute(pack, unit, progress);

    progress.accept(Step.LAY_OUT);
    return new Proofs(
        computed.settings().numbers(),
        computed.codes(),
        computed.figures(),
        Occurrences.of(pack, computed.checked(), computed.figures()));
  }

  /** The pages on which the tables and sections of a booklet print. */
  public PageNumbers pageNumbers(Computed computed) {
    Pages pages = Pages.layOut(stock.open(computed.unit()), computed.checked(), computed.figures());
    return new PageNumbers(pages.places(), pages.ofTables());
  }

  private Printed print(OpenPack pack, Unit read, Optional<String> watermark, Consumer<Step> progress) {
    Computed computed = compute(pack, read, progress);

    progress.accept(Step.LAY_OUT);
    Pages pages = Pages.layOut(pack, computed.checked(), computed.figures());

    progress.accept(Step.BIND);
    Bound bound = pages.bind(new Binder(pack.fonts()), computed.unit(), watermark.or(pack::watermark));
    if (rechecks) {
      new Recheck(pack.fonts()::drawsAlike).check(bound);
    }
    return new Printed(pages.title(), bound.booklet(), pages.places(), computed.hints());
  }

  private static Computed compute(OpenPack pack, Unit unit, Consumer<Step> progress) {
    Inspection inspection = Inspection.of(pack, unit, new Problems(), progress);
    inspection.problems().stopOnErrors();
    return new Computed(
        inspection.checked(),
        inspection.figures(),
        pack.codesOf(unit),
        pack.pack().settings(),
        inspection.problems().inOrder());
  }
}
