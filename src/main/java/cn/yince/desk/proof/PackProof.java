package cn.yince.desk.proof;

import cn.yince.Press;
import cn.yince.Preview;
import cn.yince.Printed;
import cn.yince.layout.font.FontBook;
import cn.yince.pack.CarriedOn;
import cn.yince.pack.Pack;
import cn.yince.pack.Packs;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.unit.BookletKind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/** Proofreads packs. */
public final class PackProof {
    private static final List<Look> LOOKS = List.of(
            new TemplatesParse(),
            new PartsExist(),
            new SettingsAreMeant(),
            new ContentsMarks(),
            new TypedNumbers(),
            new BracesLeft(),
            new FontFamilies(),
            new StylesAreKnown(),
            new DrawableText(),
            new TablesAddUp(),
            new FormRows(),
            new FormFields(),
            new PagesEndAsPrescribed(),
            new RulesHold(),
            new FormulasVary(),
            new FiguresAreNamed(),
            new DemandsAreKnown(),
            new SamplesPrint(),
            new ComparedWords(),
            new FiguresInTemplates(),
            new FiguresAreUsed(),
            new FieldsAreUsed(),
            new OneFileEach(),
            new FilesAreUsed());

    private final Path templates;
    private final Path bundled;
    private final Duration patience;

    /**
     * A proofreader.
     *
     * @param templates folder of the packs
     * @param bundled folder of the bundled fonts
     * @param patience longest time for one template
     */
    public PackProof(Path templates, Path bundled, Duration patience) {
        this.templates = templates;
        this.bundled = bundled;
        this.patience = patience;
    }

    /** Everything wrong with a pack for one kind of booklets in one year: errors and hints by file, line and column. */
    public List<Problem> check(String name, BookletKind kind, int year) {
        return check(name, kind, year, look -> true);
    }

    /** What some of the looks find. */
    List<Problem> check(String name, BookletKind kind, int year, Predicate<Look> taken) {
        Problems problems = new Problems();
        Place place = Place.of(name + "@" + year);
        try {
            Pack pack = new Packs(templates).openFaulty(name, kind, year, place, problems);
            CarriedOn.hint(pack, place).ifPresent(problems::add);
            CarriedOn.hintOfNation(pack, place).ifPresent(problems::add);
            FontBook fonts = DraftFonts.of(pack, bundled, problems);
            Draft draft = Draft.of(pack, templates, bundled, patience, fonts);
            LOOKS.stream().filter(taken).forEach(look -> guarded(look, draft, problems));
        } catch (InputRejected e) {
            e.problems().forEach(problems::add);
        }
        return problems.inOrder();
    }

    /** One look that cannot be finished is no reason not to take the others. */
    private static void guarded(Look look, Draft draft, Problems problems) {
        try {
            look.look(draft, problems);
        } catch (InputRejected e) {
            tell(e, problems);
        }
    }

    /** Reports what stops a look or a sample, unless another told of the same place. */
    static void tell(InputRejected rejected, Problems problems) {
        rejected.problems().stream()
                .filter(found -> problems.inOrder().stream().noneMatch(told -> isSame(told, found)))
                .forEach(problems::add);
    }

    private static boolean isSame(Problem told, Problem found) {
        return told.code().equals(found.code()) && told.place().equals(found.place());
    }

    /**
     * Prints one sample of a kind in a pack.
     *
     * @throws InputRejected with what is wrong with the pack
     */
    public Printed preview(String name, BookletKind kind, int year, Samples sample) {
        Pack pack = new Packs(templates).open(name, kind, year, Place.of(name + "@" + year));
        return press().printSample(sample.read(pack));
    }

    /** The same as it is seen on the desk, with the place of each number. */
    public Preview seen(String name, BookletKind kind, int year, Samples sample) {
        Pack pack = new Packs(templates).open(name, kind, year, Place.of(name + "@" + year));
        return press().previewSample(sample.read(pack));
    }

    /** A press that has read nothing yet. */
    public Press press() {
        return new Press(templates, bundled, patience);
    }
}
