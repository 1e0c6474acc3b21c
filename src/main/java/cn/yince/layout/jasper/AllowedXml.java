package cn.yince.layout.jasper;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The elements and attributes that form and style files may hold; whatever is not listed is refused. */
final class AllowedXml {
    private static final Set<String> BAND = Set.of("height", "splitType");
    private static final Set<String> PEN = Set.of("lineWidth", "lineStyle", "lineColor");
    private static final Set<String> NONE = Set.of();

    private static final Map<String, Set<String>> ATTRIBUTES = Map.ofEntries(
            Map.entry(
                    "jasperReport",
                    Set.of(
                            "name",
                            "language",
                            "columnCount",
                            "pageWidth",
                            "pageHeight",
                            "orientation",
                            "whenNoDataType",
                            "columnWidth",
                            "columnSpacing",
                            "leftMargin",
                            "rightMargin",
                            "topMargin",
                            "bottomMargin",
                            "titleNewPage",
                            "summaryNewPage",
                            "summaryWithPageHeaderAndFooter",
                            "floatColumnFooter",
                            "uuid")),
            Map.entry("jasperTemplate", NONE),
            Map.entry("property", Set.of("name", "value")),
            Map.entry("template", NONE),
            Map.entry(
                    "style",
                    Set.of(
                            "name",
                            "default",
                            "style",
                            "mode",
                            "forecolor",
                            "backcolor",
                            "fill",
                            "hTextAlign",
                            "vTextAlign",
                            "fontName",
                            "fontSize",
                            "bold",
                            "blankWhenNull")),
            Map.entry("parameter", Set.of("name", "class", "forPrompting")),
            Map.entry("field", Set.of("name", "class")),
            Map.entry("description", NONE),
            Map.entry(
                    "group",
                    Set.of(
                            "name",
                            "startNewPage",
                            "reprintHeaderOnEachPage",
                            "minHeightToStartNewPage",
                            "keepTogether",
                            "preventOrphanFooter")),
            Map.entry("groupHeader", NONE),
            Map.entry("groupFooter", NONE),
            Map.entry("detail", NONE),
            Map.entry("background", BAND),
            Map.entry("title", BAND),
            Map.entry("pageHeader", BAND),
            Map.entry("columnHeader", BAND),
            Map.entry("band", BAND),
            Map.entry("columnFooter", BAND),
            Map.entry("pageFooter", BAND),
            Map.entry("lastPageFooter", BAND),
            Map.entry("summary", BAND),
            Map.entry("noData", BAND),
            Map.entry(
                    "element",
                    Set.of(
                            "kind",
                            "uuid",
                            "key",
                            "x",
                            "y",
                            "width",
                            "height",
                            "mode",
                            "forecolor",
                            "backcolor",
                            "style",
                            "positionType",
                            "stretchType",
                            "printRepeatedValues",
                            "removeLineWhenBlank",
                            "printInFirstWholeBand",
                            "printWhenDetailOverflows",
                            "printWhenGroupChanges",
                            "textAdjust",
                            "blankWhenNull",
                            "hTextAlign",
                            "vTextAlign",
                            "fontName",
                            "fontSize",
                            "bold",
                            "direction",
                            "fill")),
            Map.entry("text", NONE),
            Map.entry("expression", NONE),
            Map.entry("printWhenExpression", NONE),
            Map.entry("box", Set.of("padding", "topPadding", "leftPadding", "bottomPadding", "rightPadding")),
            Map.entry("pen", PEN),
            Map.entry("topPen", PEN),
            Map.entry("leftPen", PEN),
            Map.entry("bottomPen", PEN),
            Map.entry("rightPen", PEN));

    /**
     * Values of attributes that could name a class, a language, a kind of element, or something that is not drawn here.
     */
    private static final Map<String, Pattern> VALUES = Map.of(
            "jasperReport/language", Pattern.compile("java"),
            "parameter/class", Pattern.compile("java\\.lang\\.String"),
            "field/class", Pattern.compile("java\\.lang\\.String"),
            "*/fontName", Pattern.compile("宋体|黑体|仿宋|楷体|小标宋"),
            "*/lineStyle", Pattern.compile("Solid"),
            "element/kind", Pattern.compile("staticText|textField|line|rectangle|frame"),
            "element/textAdjust", Pattern.compile("CutText|StretchHeight"),
            "property/name", Pattern.compile("(com\\.jaspersoft\\.studio|ireport)\\..*"));

    /** The least and the most of every length and count. */
    private static final Map<String, Range> RANGES = Map.ofEntries(
            Map.entry("pageWidth", new Range(100, 4_000)),
            Map.entry("pageHeight", new Range(100, 4_000)),
            Map.entry("leftMargin", new Range(0, 1_000)),
            Map.entry("rightMargin", new Range(0, 1_000)),
            Map.entry("topMargin", new Range(0, 1_000)),
            Map.entry("bottomMargin", new Range(0, 1_000)),
            Map.entry("columnCount", new Range(1, 20)),
            Map.entry("columnWidth", new Range(1, 4_000)),
            Map.entry("columnSpacing", new Range(0, 1_000)),
            Map.entry("minHeightToStartNewPage", new Range(0, 1_000)),
            Map.entry("x", new Range(-4_000, 4_000)),
            Map.entry("y", new Range(-4_000, 4_000)),
            Map.entry("width", new Range(0, 4_000)),
            Map.entry("height", new Range(0, 4_000)),
            Map.entry("fontSize", new Range(1, 400)),
            Map.entry("lineWidth", new Range(0, 50)),
            Map.entry("padding", new Range(0, 500)),
            Map.entry("topPadding", new Range(0, 500)),
            Map.entry("leftPadding", new Range(0, 500)),
            Map.entry("bottomPadding", new Range(0, 500)),
            Map.entry("rightPadding", new Range(0, 500)));

    /** What the engine refuses by itself. */
    private static final Pattern NO_NUMBER = Pattern.compile("[^\\d.+-].*|\\d{1,4}[^\\d.eE]+");

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,5}(\\.\\d{1,6})?");

    private AllowedXml() {}

    static boolean element(String name) {
        return ATTRIBUTES.containsKey(name);
    }

    static boolean attribute(String element, String attribute) {
        return ATTRIBUTES.get(element).contains(attribute);
    }

    static boolean value(String element, String attribute, String value) {
        Pattern allowed = VALUES.getOrDefault(element + "/" + attribute, VALUES.get("*/" + attribute));
        return allowed == null || allowed.matcher(value).matches();
    }

    /**
     * What numbers an attribute takes, in words, when its value is none of them; whole numbers or not is asked later.
     */
    static Optional<String> outOfRange(String attribute, String value) {
        Range range = RANGES.get(attribute);
        return range == null
                        || NO_NUMBER.matcher(value).matches()
                        || NUMBER.matcher(value).matches() && range.holds(new BigDecimal(value))
                ? Optional.empty()
                : Optional.of(range.least + " 至 " + range.most);
    }

    /** Both ends belong to it. */
    private record Range(int least, int most) {
        boolean holds(BigDecimal number) {
            return number.compareTo(BigDecimal.valueOf(least)) >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0;
        }
    }

    /** Whether the element's text is an expression. */
    static boolean isExpression(String element) {
        return element.equals("expression") || element.equals("printWhenExpression");
    }
}
