package cn.yince.desk.proof;

import cn.yince.layout.saucer.Legible;
import cn.yince.layout.saucer.StyleNames;
import cn.yince.pack.Composition;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import cn.yince.unit.Nearest;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * M0615: a style sheet, or a style in a chapter, names a property there is not, gives it a value it cannot have, or
 * asks for slanted letters, and would go unheard. M0618: it hides text, or sets it so that nobody can read it.
 */
final class StylesAreKnown implements Look {
    private static final Pattern OF_TEMPLATES =
            Pattern.compile("(?s)<#--.*?(?:-->|\\z)|/\\*.*?(?:\\*/|\\z)|</?[#@][^>]*+(?:>|\\z)");
    private static final Pattern BLOCK = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern STYLE = Pattern.compile("\\sstyle\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern DECLARATION = Pattern.compile("(?:^|;)\\s*([A-Za-z-]+)\\s*:\\s*([^;]*)");
    private static final Pattern DRAWN = Pattern.compile(
            "<(?:element|style|textField|staticText)\\b[^<>]{0,2000}?\\sforecolor=\"([^\"<>]{1,30})\"[^<>]{0,2000}+>");
    private static final Pattern SLANTED = Pattern.compile("italic|oblique");
    private static final Pattern FILLED = Pattern.compile("\\$\\{([^{}]{1,200})}");
    private static final Pattern SETTING = Pattern.compile("\\s*版式\\.([\\p{L}\\p{N}_]+)\\s*");
    private static final Pattern IMPORTANT = Pattern.compile("!\\s{0,9}important\\s{0,9}$");

    /** Written in place of the braces of what is filled in, so that every character stays where it is. */
    private static final char OPEN = '\u0001';

    private static final char CLOSE = '\u0002';

    @Override
    public void look(Draft draft, Problems problems) {
        draft.sources(".css").forEach(source -> look(source, BLOCK, draft, problems));
        draft.sources(".ftl").forEach(source -> look(source, STYLE, draft, problems));
        draft.sources(".jrxml").forEach(source -> look(source, problems));
        draft.sources(".jrtx").forEach(source -> look(source, problems));
    }

    /** Letters of a form. */
    private static void look(SourceText source, Problems problems) {
        Matcher tag = DRAWN.matcher(source.text());
        while (tag.find()) {
            if (!Legible.onWhite(tag.group(1)) && !tag.group().contains("backcolor=")) {
                problems.hint(
                        "M0618",
                        source.at(tag.start(1)),
                        "“forecolor: " + tag.group(1) + "”颜色太浅，印在白纸上看不见",
                        "要印的请改掉；不要的文字请从表样里删去，不要藏起来");
            }
        }
    }

    private static void look(SourceText source, Pattern where, Draft draft, Problems problems) {
        String bare = OF_TEMPLATES
                .matcher(source.text())
                .replaceAll(found -> found.group().replaceAll("[^\n]", " "));
        String closed = FILLED.matcher(bare)
                .replaceAll(found ->
                        Matcher.quoteReplacement("$" + OPEN + found.group(1).replace(';', ',') + CLOSE));
        Matcher place = where.matcher(closed);
        while (place.find()) {
            int group = place.groupCount() == 1 || place.group(1) != null ? 1 : 2;
            boolean ground = UnseenStyle.hasGround(place.group(group));
            Matcher declaration = DECLARATION.matcher(place.group(group));
            while (declaration.find()) {
                look(
                        new Declared(
                                declaration.group(1),
                                IMPORTANT
                                        .matcher(declaration
                                                .group(2)
                                                .replace(OPEN, '{')
                                                .replace(CLOSE, '}'))
                                        .replaceFirst("")
                                        .strip(),
                                source.at(place.start(group) + declaration.start(1))),
                        ground,
                        draft,
                        problems);
            }
        }
    }

    /**
     * A property and its value as they stand in a file.
     *
     * @param value with what is filled in as it was typed
     */
    private record Declared(String name, String value, Place place) {
        Optional<String> setting() {
            Matcher filled = FILLED.matcher(value);
            return filled.find() ? Optional.of(filled.group(1)) : Optional.empty();
        }
    }

    private static void look(Declared declared, boolean ground, Draft draft, Problems problems) {
        String name = declared.name();
        if (!StyleNames.isKnown(name)) {
            String nearest = Nearest.to(name, StyleNames.all())
                    .map(n -> "是否应为“" + n + "”？")
                    .orElse("请核对名称");
            problems.hint("M0615", declared.place(), "版式里没有“" + name + "”这一项，写了不起作用", nearest);
            return;
        }
        filled(declared.value(), draft).ifPresent(value -> {
            if (name.equals("font-style") && SLANTED.matcher(value).find()) {
                problems.hint("M0615", declared.place(), "中文字体没有斜体，“" + name + ": " + value + "”不起作用", "请删去，或换一种字体、字号");
            } else if (!StyleNames.takes(name, value)) {
                unheard(declared, value, draft, problems);
            } else {
                UnseenStyle.fault(name, value, ground)
                        .ifPresent(fault -> told(
                                declared,
                                draft,
                                place -> problems.hint(
                                        "M0618",
                                        place,
                                        "“" + name + ": " + value + "”" + fault,
                                        "要印的请改掉；不要的文字请从章节里删去，不要藏起来")));
            }
        });
    }

    private static void unheard(Declared declared, String value, Draft draft, Problems problems) {
        told(
                declared,
                draft,
                place -> problems.hint(
                        "M0615",
                        place,
                        value.isEmpty()
                                ? "“" + declared.name() + "”后面没有写值，不起作用"
                                : "“" + declared.name() + ": " + value + "”不起作用：没有这样的值",
                        "请核对写法和单位，例如 12pt、20mm、bold、#000"));
    }

    /** A value that a setting fills in is told where it is set. */
    private static void told(Declared declared, Draft draft, Consumer<Place> teller) {
        teller.accept(declared.setting()
                .map(SETTING::matcher)
                .filter(Matcher::matches)
                .map(setting -> Composition.placeOf("版式." + setting.group(1), draft.pack()))
                .orElse(declared.place()));
    }

    /** With the settings filled in; nothing when a template computes it otherwise. */
    private static Optional<String> filled(String value, Draft draft) {
        StringBuilder all = new StringBuilder();
        Matcher filled = FILLED.matcher(value);
        while (filled.find()) {
            Matcher setting = SETTING.matcher(filled.group(1));
            String set = setting.matches() ? draft.pack().settings().geometry().get(setting.group(1)) : null;
            if (set == null) {
                return Optional.empty();
            }
            filled.appendReplacement(all, Matcher.quoteReplacement(set));
        }
        filled.appendTail(all);
        return all.indexOf("$") < 0 && all.indexOf("{") < 0 ? Optional.of(all.toString()) : Optional.empty();
    }
}
