package cn.yince.layout.saucer;

import cn.yince.layout.font.FontBook;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import java.util.HashMap;
import java.util.Map;
import org.xhtmlrenderer.css.value.FontSpecification;
import org.xhtmlrenderer.extend.FontResolver;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.FontDescription;
import org.xhtmlrenderer.pdf.ITextFontResolver;
import org.xhtmlrenderer.render.FSFont;

/**
 * Finds the families a stylesheet names in the font book; an unknown one stops the booklet instead of being replaced.
 */
final class FamilyResolver implements FontResolver {
    /** What CSS takes when a document names no family at all. */
    private static final String INITIAL = "serif";

    private static final int BOLD = 600;

    private final FontBook fonts;
    private final String plain;
    private final Map<String, String> known = new HashMap<>();
    private final Map<String, FontDescription> faces = new HashMap<>();

    FamilyResolver(FontBook fonts) {
        this.fonts = fonts;
        this.plain = fonts.families().contains("宋体")
                ? "宋体"
                : fonts.families().iterator().next();
    }

    private static boolean isBold(FontSpecification wanted) {
        return wanted.fontWeight != null && ITextFontResolver.convertWeightToInt(wanted.fontWeight) >= BOLD;
    }

    /**
     * The first family named; bold type is made of the same face, italic is not.
     *
     * @throws InputRejected [M0302] when any family named is unknown
     */
    @Override
    public FSFont resolveFont(SharedContext context, FontSpecification wanted) {
        String first = null;
        for (String named : wanted.families) {
            String family = known.computeIfAbsent(named, this::find);
            first = first == null ? family : first;
        }
        String family = first == null ? plain : first;
        return new FamilyFont(
                family,
                fonts.advances(family),
                faces.computeIfAbsent(family, f -> FamilyFont.face(fonts.font(f))),
                wanted.size,
                isBold(wanted));
    }

    private String find(String named) {
        String family = named.strip().replaceAll("^[\"']|[\"']$", "");
        if (family.equalsIgnoreCase(INITIAL)) {
            return plain;
        }
        if (!fonts.families().contains(family)) {
            throw new InputRejected(Problem.error(
                    "M0302",
                    Place.of("版式文档"),
                    "样式里的字体“" + family + "”不存在",
                    "可用的字体：" + String.join("、", fonts.families())));
        }
        return family;
    }

    @Override
    public void flushCache() {
        faces.clear();
    }
}
