package cn.yince;

import cn.yince.file.PackFile;
import cn.yince.pack.Pack;
import cn.yince.problem.Place;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a pack says what makes a page or a heading go astray, as far as that can be told. */
final class LostPages {
    private static final String STYLE = "版式.css";
    private static final Pattern RULE = Pattern.compile("([^{}]*)\\{([^{}]*)\\}");

    /** Selectors whose last part may be the element that keeps a page, or what it stands in. */
    private static final Pattern OF_PAGES =
            Pattern.compile("(?:^|[\\s,>])(?:\\*|html|body|div|(?:div)?\\.(?:竖)?表页)\\s*(?:,|$)");

    private static final Pattern MOVES = Pattern.compile(
            "(?<![\\w-])(?:display:(?!\\s*block)|position:(?!\\s*(?:static|relative))|float:(?!\\s*none)"
                    + "|page-break-before:(?!\\s*(?:always|left|right)))[^;}]*");
    private static final Pattern OF_TITLES =
            Pattern.compile("(?:^|[\\s,>])(?:\\*|html|body|div|h[1-6]|[^,\\s]*\\.[^,\\s]+)\\s*(?:,|$)");
    private static final Pattern HIDES = Pattern.compile("(?<![\\w-])display:\\s*none[^;}]*");

    private final Pack pack;

    LostPages(Pack pack) {
        this.pack = pack;
    }

    /** What moves a page that is there, or does not write it. */
    Place ofPage(boolean isThere) {
        return isThere
                ? inStyle(OF_PAGES, MOVES).orElseGet(() -> file(STYLE))
                : inStyle(OF_PAGES, HIDES).orElseGet(() -> file("章节/公开表.ftl"));
    }

    /** What hides a heading, or does not write its chapter. */
    Place ofHeading() {
        return inStyle(OF_TITLES, HIDES).orElseGet(() -> file("章节/册.ftl"));
    }

    private Place file(String part) {
        return pack.lookUp(part).map(file -> Place.of(file.toString())).orElse(Place.of(pack.name()));
    }

    /** The first declaration of some kind in a rule for some elements. */
    private Optional<Place> inStyle(Pattern elements, Pattern declarations) {
        Optional<Path> style = pack.lookUp(STYLE);
        if (style.isEmpty()) {
            return Optional.empty();
        }
        String text = PackFile.text(style.get());
        Matcher rule = RULE.matcher(blanked(text));
        while (rule.find()) {
            Matcher found = declarations.matcher(rule.group(2));
            if (elements.matcher(rule.group(1).strip()).find() && found.find()) {
                return Optional.of(place(style.get(), text, rule.start(2) + found.start()));
            }
        }
        return Optional.empty();
    }

    /** Without comments, each character in its place. */
    private static String blanked(String css) {
        return Pattern.compile("(?s)/\\*.*?\\*/")
                .matcher(css)
                .replaceAll(comment -> comment.group().replaceAll("[^\n]", " "));
    }

    private static Place place(Path file, String text, int at) {
        String before = text.substring(0, at);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new Place(file.toString(), line, at - before.lastIndexOf('\n'));
    }
}
