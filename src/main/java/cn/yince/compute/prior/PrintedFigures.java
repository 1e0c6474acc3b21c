package cn.yince.compute.prior;

import cn.yince.compute.ledger.Ledger;
import cn.yince.compute.ledger.Scheme;
import cn.yince.pack.Names;
import cn.yince.pack.PriorCell;
import cn.yince.problem.Difference;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.read.text.ProperText;
import cn.yince.unit.Particulars;
import cn.yince.unit.Publications;
import cn.yince.unit.Source;
import cn.yince.unit.Unit;
import cn.yince.unit.amount.Amount;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What last year's booklet printed, asked for figure by figure; J1105 for a typed one that cannot be the same, J1106
 * for another name, J1112 for what was carried over and is not what was carried forward.
 */
final class PrintedFigures {
    private final Unit unit;
    private final Unit before;
    private final PriorPacks packs;
    private final Names names;
    private final Publications publications;
    private final Ledger ledger;
    private final Problems problems;
    private final Map<String, Place> carried = new LinkedHashMap<>();
    private final Map<String, Amount> printed = new LinkedHashMap<>();

    private PrintedFigures(Unit unit, Unit before, PriorPacks packs, Problems problems) {
        this.unit = unit;
        this.before = before;
        this.packs = packs;
        this.names = packs.of(before).pack().names();
        this.problems = problems;
        Scheme scheme = packs.of(before).scheme().with(before);
        this.publications = scheme.publications(before, problems);
        this.ledger = scheme.sum(before, publications);
    }

    /** The figures of {@code before}, whose problems are reported as its own file's. */
    static PrintedFigures of(Unit unit, Unit before, PriorPacks packs, Problems problems) {
        PrintedFigures figures = new PrintedFigures(unit, before, packs, problems);
        figures.nameIsTheSame();
        return figures;
    }

    /**
     * Last year's figure.
     *
     * @param path where it would be typed
     * @param typed what stands there
     * @return the typed one where there is one or the pack does not say which cell of last year's tables it is, else
     *     the cell
     */
    Amount figure(String path, Amount typed) {
        return packs.cell(path).map(from -> figure(path, typed, from)).orElse(typed);
    }

    private Amount figure(String path, Amount typed, PriorCell from) {
        String cell = names.shown(from.cell()).toString();
        Amount was = ledger.amount(cell);
        printed.put(path, was);
        if (!isTyped(unit.source(), path)) {
            carried.put(path, unit.source().placeOf("上年文件"));
            return was;
        }
        if (!was.mayPrintAs(typed.value()) && !was.mayEqual(typed)) {
            refuse(path, typed, cell, placeOf(cell, from.typedAt().toString()), was);
        }
        return typed;
    }

    /** What last year's booklet printed, if the pack says which cell that is and the booklet has it. */
    Optional<Amount> printedAt(String path) {
        return packs.cell(path)
                .map(from -> names.shown(from.cell()).toString())
                .filter(ledger.amounts()::containsKey)
                .map(ledger::amount);
    }

    /** J1112: a sum carried over from last year is the one that last year's booklet carries forward. */
    void mustBeCarried(String path, Amount opening, Amount closing) {
        if (opening.mayEqual(closing) || closing.mayPrintAs(opening.value())) {
            return;
        }
        String what = path.substring(path.lastIndexOf('.') + 1);
        Difference two = new Difference(
                "本年年初结转和结余（" + what + "）",
                opening.rounded(),
                "上年文件的年末结转和结余",
                closing.rounded(),
                opening.minus(closing).abs().rounded());
        problems.add(Problem.hint(
                        "J1112",
                        unit.source().placeOf(path),
                        two.shown() + "（上年文件 " + before.source().placeOf(path.replace("年初", "年末")) + "）",
                        "年初的数是上年年末结转来的，请核对两个文件；年初调整过的在情况说明中写明")
                .of(two));
    }

    /** All that was asked for, by where it would be typed. */
    Map<String, Amount> printed() {
        return printed;
    }

    /** What the unit's file says in general, knowing where the carried figures come from. */
    Particulars particulars() {
        return unit.particulars().with(unit.source().with(carried));
    }

    /** Whether the unit's own file has a figure, not one of those it sums. */
    static boolean isTyped(Source source, String path) {
        Place place = source.places().get(path);
        return place != null && place.file().equals(source.file());
    }

    private void refuse(String path, Amount typed, String cell, Place place, Amount printed) {
        Difference two = new Difference(
                path,
                typed.rounded(),
                cell,
                printed.rounded(),
                typed.minus(printed).abs().rounded());
        String wrong = "“%s”填 %s万元，上年文件（%s）的 %s 是 %s万元，相差 %s万元"
                .formatted(path, two.left(), place, cell, two.right(), two.size());
        String remedy = "请核对两个文件；与上年公开的数一致时不必填写，删去这一项即可";
        problems.add(Problem.error("J1105", unit.source().placeOf(path), wrong, remedy)
                .of(two));
    }

    /** Where last year's file gave the figure as 公布数, or else what it comes from. */
    private Place placeOf(String cell, String from) {
        return publications.all().stream()
                .filter(published -> published.name().equals(cell))
                .map(published -> published.place())
                .findFirst()
                .orElse(before.source().placeOf(from));
    }

    private void nameIsTheSame() {
        String name = unit.identity().name();
        String earlier = before.identity().name();
        if (!ProperText.compared(name).equals(ProperText.compared(earlier))) {
            problems.hint(
                    "J1106",
                    unit.source().placeOf("上年文件"),
                    "上年文件（" + before.source().placeOf("单位.名称") + "）的单位名称是“" + earlier + "”，本文件是“" + name + "”",
                    "单位改过名称的不必改正；否则请核对是否选对了文件");
        }
    }
}
