package cn.yince.unit.codes;

import java.text.Normalizer;
import java.util.Locale;

/** One form for texts that are searched: characters of one width, without blanks, small letters. */
public final class SearchText {
    private static final String BLANKS = "[\\s\\u3000\\u00a0]+";

    private SearchText() {}

    /** The text in that form; two texts of the same form are taken for the same. */
    public static String of(String text) {
        String narrow = Normalizer.normalize(SameName.of(text), Normalizer.Form.NFKC);
        return SameName.of(narrow.replaceAll(BLANKS, "").toLowerCase(Locale.ROOT));
    }
}
