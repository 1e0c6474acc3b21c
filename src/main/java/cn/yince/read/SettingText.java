package cn.yince.read;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text of a pack's YAML: of a length that settings have, without what no page can show. */
final class SettingText {
    private static final int LONGEST = 5_000;

    /** Nor can a document of the layout hold them. */
    private static final Pattern CONTROL =
            Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\ufffe\\uffff]");

    private SettingText() {}

    /** @throws InputRejected M0106 */
    static void check(String text, Place place) {
        if (text.length() > LONGEST) {
            throw Tree.unreadable(place, "这段文字有 " + text.length() + " 字，最多 " + LONGEST + " 字", "长的文字请写在章节里");
        }
        Matcher control = CONTROL.matcher(text);
        if (control.find()) {
            throw Tree.unreadable(
                    place, "有看不见的控制字符 U+%04X".formatted((int) control.group().charAt(0)), "请删去这个字符（多半是从别的软件粘贴带来的）");
        }
    }
}
