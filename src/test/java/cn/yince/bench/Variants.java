package cn.yince.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Units that differ from the example in name, in what the items were budgeted at, and in numbers of the narrative, so
 * that nothing printed for one serves for the next. What the identities bind stays.
 */
final class Variants {
    private static final String NAME = "国库集中支付中心";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final Pattern FREE_AMOUNT = Pattern.compile("(年初预算: )(\\d+)(\\.\\d\\d)");
    private static final Pattern NARRATIVE_NUMBER = Pattern.compile("(\\d+)((?:\\.\\d\\d)?(?:家|万笔|亿元|个科室))");

    private Variants() {}

    /** Writes the unit files into a folder. */
    static List<Path> write(Path example, int number, Path folder) throws IOException {
        String text = Files.readString(example);
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            files.add(Files.writeString(folder.resolve("unit-" + i + ".yaml"), variant(text, i)));
        }
        return files;
    }

    private static String stem(int i) {
        return STEMS.substring(i % STEMS.length(), i % STEMS.length() + 1);
    }

    private static String variant(String text, int i) {
        String name = stem(i / STEMS.length() / STEMS.length()) + stem(i / STEMS.length()) + stem(i) + NAME;
        String amounts =
                FREE_AMOUNT.matcher(text).replaceAll(m -> m.group(1) + (Long.parseLong(m.group(2)) + i) + m.group(3));
        return NARRATIVE_NUMBER
                .matcher(amounts)
                .replaceAll(m -> (Long.parseLong(m.group(1)) + i) + m.group(2))
                .replace(NAME, name);
    }
}
