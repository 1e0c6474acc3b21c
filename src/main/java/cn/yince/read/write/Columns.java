package cn.yince.read.write;

/** How wide a text stands in an editor: two columns for a Chinese character or sign. */
final class Columns {
    private static final int FIRST_WIDE = 0x2E80;

    /** Signs of Chinese texts that lie before the Chinese characters. */
    private static final String WIDE_SIGNS = "“”‘’—…·×÷≥≤‰①②③④⑤⑥⑦⑧⑨⑩→";

    private Columns() {}

    static int of(String text) {
        return text.codePoints()
                .map(c -> c >= FIRST_WIDE || WIDE_SIGNS.indexOf(c) >= 0 ? 2 : 1)
                .sum();
    }
}
