package cn.yince;

import cn.yince.bind.Binder;
import cn.yince.bind.Booklet;
import cn.yince.check.CheckedUnit;
import cn.yince.check.Checker;
import cn.yince.compute.Calculator;
import cn.yince.compute.Figures;
import cn.yince.layout.Glyphs;
import cn.yince.problem.Problems;
import cn.yince.prose.ProseCheck;
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
    Problems problems = new Problems();
    OpenPack pack = stock.open(unit);

    progress.accept(Step.CHECK);
    Glyphs.check(unit.source(), pack.fonts(), problems);
    CheckedUnit<?> checked = Checker.check(unit, pack.codesOf(unit), problems);

    progress.accept(Step.COMPUTE);
    Figures figures = Calculator.compute(checked, pack.codesOf(unit), pack.pack().settings().numbers(), problems);
    ProseCheck.check(checked, figures, pack.codesOf(unit), problems);
    problems.stopOnErrors();

    progress.accept(Step.LAY_OUT);
    Pages pages = Pages.layOut(pack, checked, figures);

    progress.accept(Step.BIND);
    Booklet booklet = pages.bind(new Binder(pack.fonts()), unit, watermark.or(pack::watermark));
    return new Printed(pages.title(), booklet, pages.places(), problems.inOrder());
  }
}
