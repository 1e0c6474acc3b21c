package cn.yince.desk.proof;

import cn.yince.layout.saucer.StyleNames;
import cn.yince.problem.Problems;
import cn.yince.unit.Nearest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * M0615: a style sheet, or a style in a chapter, names a property there is not, or asks for slanted letters, and would
 * go unheard.
 */
final class StylesAreKnown implements Look {
    private static final Pattern OF_TEMPLATES =
            Pattern.compile("(?s)<#--.*?-->|/\\*.*?\\*/|</?[#@][^>]*>|\\$\\{[^}]*}");
    private static final Pattern BLOCK = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern STYLE = Pattern.compile("\\sstyle\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern DECLARATION = Pattern.compile("(?:^|;)\\s*([A-Za-z-]+)\\s*:\\s*([^;]*)");
    private static final Pattern SLANTED = Pattern.compile("italic|oblique");

    @Override
    public void look(Draft draft, Problems problems) {
        draft.sources(".css").forEach(source -> look(source, BLOCK, problems));
        draft.sources(".ftl").forEach(source -> look(source, STYLE, problems));
    }

    private static void look(SourceText source, Pattern where, Problems problems) {
        String bare = OF_TEMPLATES
                .matcher(source.text())
                .replaceAll(found -> " ".repeat(found.end() - found.start()).replace("$", " "));
        Matcher place = where.matcher(bare);
        while (place.find()) {
            int group = place.groupCount() == 1 || place.group(1) != null ? 1 : 2;
            Matcher declaration = DECLARATION.matcher(place.group(group));
            while (declaration.find()) {
                String name = declaration.group(1);
                int at = place.start(group) + declaration.start(1);
                if (!StyleNames.isKnown(name)) {
                    String nearest = Nearest.to(name, StyleNames.all())
                            .map(n -> "是否应为“" + n + "”？")
                            .orElse("请核对名称");
                    problems.hint("M0615", source.at(at), "版式里没有“" + name + "”这一项，写了不起作用", nearest);
                } else if (name.equals("font-style")
                        && SLANTED.matcher(declaration.group(2)).find()) {
                    problems.hint(
                            "M0615",
                            source.at(at),
                            "中文字体没有斜体，“" + name + ": " + declaration.group(2).strip() + "”不起作用",
                            "请删去，或换一种字体、字号");
                }
            }
        }
    }
}
