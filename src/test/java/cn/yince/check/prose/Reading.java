package cn.yince.check.prose;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.yince.check.Checks;
import cn.yince.check.prose.naming.Vocabulary;
import cn.yince.check.prose.naming.VocabularyReader;
import cn.yince.compute.Calculator;
import cn.yince.compute.Figures;
import cn.yince.compute.SharedPlan;
import cn.yince.compute.ledger.SummedUnit;
import cn.yince.pack.Pack;
import cn.yince.pack.Packs;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.read.Asked;
import cn.yince.unit.BookletKind;
import cn.yince.unit.Unit;
import cn.yince.unit.codes.CodeBook;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads a unit and says what its texts are blamed for. */
final class Reading {
    private static final Packs PACKS = new Packs(Path.of("templates"));
    private static final Map<Edition, Opened> OPENED = new ConcurrentHashMap<>();

    private Reading() {}

    private record Edition(String pack, BookletKind kind, int year) {}

    /** A pack and what its texts call figures: the same for every unit of an edition. */
    private record Opened(Pack pack, Vocabulary vocabulary) {}

    private static Opened open(Unit unit) {
        return OPENED.computeIfAbsent(new Edition(unit.pack(), unit.kind(), unit.year()), edition -> {
            Pack pack = PACKS.open(
                    edition.pack(),
                    edition.kind(),
                    edition.year(),
                    unit.source().placeOf("模板"));
            return new Opened(pack, VocabularyReader.read(pack));
        });
    }

    static List<Problem> of(Path file) {
        return of(Asked.reader().read(file));
    }

    static List<Problem> of(String yaml) {
        return of(Asked.reader().read(yaml.getBytes(UTF_8), "unit.yaml"));
    }

    static List<Problem> of(Unit unit) {
        Opened opened = open(unit);
        CodeBook codes = opened.pack().codes().with(unit);
        Problems others = new Problems();
        SummedUnit<?> checked = Checks.of(unit, others);
        Figures figures = Calculator.compute(checked, SharedPlan.of(unit), others);
        Problems problems = new Problems();
        ProseCheck.check(checked, figures, codes, opened.vocabulary(), problems);
        return problems.inOrder();
    }
}
