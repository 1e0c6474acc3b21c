package cn.yince.pack;

import cn.yince.unit.Unit;

/**
 * What fills the braces of texts in settings.
 *
 * @param unit for {单位}
 * @param kind for {类型}
 * @param year for {年度} and, one less, {上年度}
 */
public record SettingWords(String unit, String kind, int year) {
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
