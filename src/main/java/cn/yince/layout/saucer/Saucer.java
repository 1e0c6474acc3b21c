package cn.yince.layout.saucer;

import cn.yince.layout.Budget;
import cn.yince.layout.font.FontBook;
import cn.yince.pack.Typesetting;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xhtmlrenderer.render.BlockBox;

/** Lays out XHTML with CSS in pages. */
public final class Saucer {
    /** The code of what is no XHTML. */
    public static final String NOT_WELL_FORMED = "M0305";

    /** Enough for a form of as many pages; what is not settled then flows as Flying Saucer lets it. */
    private static final int MOST_PASSES = 100;

    /** The booklet of a large unit has fifty. */
    private static final int MANY_FORMS = 300;

    private Saucer() {}

    /**
     * One document, laid out and ready to be painted.
     *
     * @param xhtml changed by the layout
     * @param fonts the only fonts it may use
     * @param resources the only files it may name
     * @param typesetting how its lines are filled and its forms fitted
     * @param known what stylesheets said in earlier booklets
     * @throws InputRejected [M0302] unknown font, [M0303] refused file, [M0306] characters no font has, [M0307] merged
     *     cells out of bounds, [M0309] elements no booklet needs, [M0314] style sheets beyond reason, [M0319] pictures
     *     without words
     */
    public static LaidOut layOut(
            Xhtml xhtml, FontBook fonts, Resources resources, Typesetting typesetting, KnownStyles known) {
        return layOut(xhtml, fonts, resources, typesetting, known, MANY_FORMS);
    }

    static LaidOut layOut(
            Xhtml xhtml,
            FontBook fonts,
            Resources resources,
            Typesetting typesetting,
            KnownStyles known,
            int manyForms) {
        Document document = xhtml.document;
        AllowedElements.check(document);
        SpanBounds.check(document);
        KnownStyles.Sheet sheet = known.of(document);
        StyleGate.check(document, sheet);
        Budget.lookNow();
        String text = DocumentText.of(document);
        List<Heading> headings = Headings.of(document);
        BlankPages.fill(document);
        CellParagraphs.part(document);
        DeepCells.mark(document);
        Leads.mark(document);
        LastCharacters.join(document);
        Glue.apply(document);
        Engine engine = new Engine(document, fonts, resources, sheet);
        StrandedTitles.moveMarked(document, engine);
        FormBreaker forms = new FormBreaker(document, typesetting, tooMany(engine, manyForms));
        lookAtForms(document, engine, forms);
        Pass pass = new Pass(engine, forms);
        BlockBox root = pass.layOut();
        for (int again = 0;
                again < MOST_PASSES && (StrandedTitles.move(document, engine, root) || pass.mustChange(root));
                again++) {
            pass = new Pass(engine, forms);
            root = pass.layOut();
        }
        pass.mustBeSettled();
        engine.agent.stopOnRefusals();
        sheet.proved();
        stopOnUndrawable(engine.text.undrawable());
        stopOnSilentPictures(document);
        FirstLines.settle(engine, root, pass.firstLines());
        Justification justification = new Justification(typesetting);
        justification.set(engine.layoutContext(), root);
        engine.device.use(justification);
        return new LaidOut(engine, root, new PartsAside(engine, pass.settledParts(), justification), headings, text);
    }

    /** So many forms must not stand in memory together; there is no such number where all must, for what they count. */
    private static int tooMany(Engine engine, int manyForms) {
        boolean many = Form.tables(engine.document).size() >= manyForms;
        return many && Counting.isIn(engine.document, engine) ? Integer.MAX_VALUE : manyForms;
    }

    /** Breaks forms that begin on pages of their own before the rest is laid out with them. */
    private static void lookAtForms(Document document, Engine engine, FormBreaker forms) {
        List<Element> tables = Form.tables(document);
        if (FormsAlone.possible(document, engine, tables)) {
            FormsAlone alone = FormsAlone.in(document, tables);
            if (!forms.foresee(engine, alone)) {
                Pass pass = new Pass(engine, forms);
                pass.mustChange(pass.place());
            }
            alone.putBack();
            engine.shared.reset();
        }
    }

    /** As {@link #layOut(Xhtml, FontBook, Resources, Typesetting, KnownStyles)}, of a text, as if it were the first. */
    public static LaidOut layOut(String xhtml, FontBook fonts, Resources resources, Typesetting typesetting) {
        return layOut(Xhtml.of(xhtml), fonts, resources, typesetting, new KnownStyles());
    }

    /** As {@link #layOut(String, FontBook, Resources, Typesetting)}, with paragraphs filled as usual. */
    public static LaidOut layOut(String xhtml, FontBook fonts, Resources resources) {
        return layOut(xhtml, fonts, resources, Typesetting.USUAL);
    }

    /**
     * Only looks whether a document can be read.
     *
     * @throws InputRejected [M0304] too large, [M0305] not well-formed
     */
    public static void read(String xhtml) {
        SafeXml.parse(xhtml);
    }

    /** Who cannot see a picture must be told what it shows; {@code alt=""} says that it shows nothing. */
    private static void stopOnSilentPictures(Document document) {
        for (Element picture : Elements.named(document, "img")) {
            if (!picture.hasAttribute("alt")) {
                throw new InputRejected(Problem.error(
                        "M0319",
                        Place.of("版式文档"),
                        "图片“" + picture.getAttribute("src") + "”没有写看不见的人听到什么",
                        "请在章节的 <img> 里加上 alt=\"图里是什么\"；只是装饰的写 alt=\"\""));
            }
        }
    }

    private static void stopOnUndrawable(Set<Integer> codePoints) {
        if (codePoints.isEmpty()) {
            return;
        }
        String shown = codePoints.stream()
                .map(c -> Character.toString(c) + "（U+" + String.format("%04X", c) + "）")
                .collect(Collectors.joining("、"));
        throw new InputRejected(Problem.error("M0306", Place.of("版式文档"), "字体里没有这些字：" + shown, "请核对原文，或请管理员加装含有这些字的字体"));
    }
}
