package cn.yince.pack;

import cn.yince.unit.Nearest;
import cn.yince.unit.Unit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What fills the braces of texts in settings.
 *
 * @param unit for {单位}
 * @param kind for {类型}
 * @param year for {年度} and, one less, {上年度}
 */
public record SettingWords(String unit, String kind, int year) {
    private static final List<String> NAMES = List.of("单位", "类型", "年度", "上年度");
    private static final Pattern BRACES = Pattern.compile("[{｛]([^{}｛｝]{0,40})[}｝]");

    /** What is wrong with the braces of a text, which would print as they are; nothing for none. */
    static Optional<String> fault(String text) {
        return BRACES.matcher(text)
                .results()
                .filter(braces ->
                        !NAMES.contains(braces.group(1)) || braces.group().charAt(0) != '{')
                .findFirst()
                .map(braces -> "里的“" + braces.group() + "”不会换成什么"
                        + Nearest.to(braces.group(1).strip(), NAMES)
                                .map(name -> "，是否应为“{" + name + "}”")
                                .orElse("")
                        + "，能写的有 {" + String.join("}、{", NAMES) + "}");
    }

    /** Those of a unit. */
    public static SettingWords of(Unit unit) {
        return new SettingWords(unit.identity().name(), unit.identity().kind().label(), unit.year());
    }

    /** A text with its braces filled. */
    public String fill(String text) {
        return text.replace("{单位}", unit)
                .replace("{类型}", kind)
                .replace("{年度}", String.valueOf(year))
                .replace("{上年度}", String.valueOf(year - 1));
    }
}
