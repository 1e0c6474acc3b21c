package cn.yince;

import cn.yince.bind.Binder;
import cn.yince.bind.Bound;
import cn.yince.bind.DrawnPage;
import cn.yince.bind.verify.Recheck;
import cn.yince.check.Checks;
import cn.yince.compute.Calculator;
import cn.yince.compute.Figures;
import cn.yince.compute.SharedPlan;
import cn.yince.compute.ledger.SummedUnit;
import cn.yince.layout.Drawn;
import cn.yince.layout.font.DrawnGlyphs;
import cn.yince.problem.Problems;
import cn.yince.read.Asked;
import cn.yince.unit.Unit;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** A printed booklet whose proofs can be made again and again, for the benchmark. */
public final class ProofCost {
    private final OpenPack pack;
    private final Pages pages;
    private final Bound bound;

    private ProofCost(OpenPack pack, Pages pages, Bound bound) {
        this.pack = pack;
        this.pages = pages;
        this.bound = bound;
    }

    /** Prints a unit's booklet. */
    public static ProofCost of(Path templates, Path fonts, Path unitFile) {
        Unit unit = Asked.reader().read(unitFile);
        OpenPack pack = new OpenPacks(templates, fonts, Duration.ZERO).open(unit);
        Problems problems = new Problems();
        SummedUnit<?> summed = pack.scheme().sum(unit, problems);
        Figures figures = Calculator.compute(summed, SharedPlan.of(unit), problems);
        Checks.of(summed, problems);
        Pages pages = Pages.layOut(pack, summed, figures);
        return new ProofCost(
                pack,
                pages,
                pages.bind(new Binder(pack.fonts()), unit, Optional.empty(), Optional.empty(), java.util.List.of()));
    }

    /** The inline proof: looks up every glyph and compares all that was noted; the noting itself is part of drawing. */
    public byte[] proveAgain() {
        DrawnGlyphs glyphs = new DrawnGlyphs();
        for (DrawnPage page : bound.pages()) {
            for (Drawn text : page.texts()) {
                pack.fonts().runs(text.text(), "宋体").forEach(run -> glyphs.check(run.text(), run.font(), text.part()));
            }
        }
        pages.prove(bound);
        return bound.booklet().pdf();
    }

    /** Opens the file again. */
    public byte[] recheck() {
        new Recheck(pack.fonts()::drawsAlike).check(bound);
        return bound.booklet().pdf();
    }
}
