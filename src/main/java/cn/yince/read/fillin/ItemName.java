package cn.yince.read.fillin;

import cn.yince.unit.codes.SpokenNames;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names of codes as people type them: in any width, with and without punctuation, a number before and 支出 behind. */
final class ItemName {
    private static final Pattern OTHER_THAN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("^(其中[:：])?([（(]?[一二三四五六七八九十0-9]{1,3}([)）、.．]+))");

    private ItemName() {}

    /** Only the words of a name. */
    static String plain(String typed) {
        String name = Normalizer.normalize(NUMBER.matcher(typed.strip()).replaceFirst(""), Normalizer.Form.NFKC);
        return OTHER_THAN_WORDS.matcher(name).replaceAll("");
    }

    /** Whether a name that was typed is only another way to write a name, or the beginning or another part of it. */
    static boolean isOneWayToSay(String name, String typed) {
        return plain(name).contains(SpokenNames.bare(plain(typed)));
    }
}
