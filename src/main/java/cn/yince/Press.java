package cn.yince;

import cn.yince.bind.Binder;
import cn.yince.bind.Booklet;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Problems;
import cn.yince.read.UnitReader;
import cn.yince.unit.Unit;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** Prints booklets: read, check, compute, lay out, bind. One press serves many units and several threads. */
public final class Press {
  private final Stock stock;

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
    this.stock = new Stock(templates, fonts, patience);
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

  private static Printed print(OpenPack pack, Unit unit, Optional<String> watermark, Consumer<Step> progress) {
    Inspection inspection = Inspection.of(pack, unit, new Problems(), progress);
    inspection.problems().stopOnErrors();

    progress.accept(Step.LAY_OUT);
    Pages pages = Pages.layOut(pack, inspection.checked(), inspection.figures());

    progress.accept(Step.BIND);
    Booklet booklet = pages.bind(new Binder(pack.fonts()), unit, watermark.or(pack::watermark));
    return new Printed(pages.title(), booklet, pages.places(), inspection.problems().inOrder());
  }
}
