package cn.yince.read.sheet;

/** What the sheets of a workbook share, and how much of them there is so far. */
final class SheetContext {
    private final String file;
    private final Texts texts;
    private final Styles styles;
    private int cells;
    private int merged;

    SheetContext(String file, Texts texts, Styles styles) {
        this.file = file;
        this.texts = texts;
        this.styles = styles;
    }

    Texts texts() {
        return texts;
    }

    Styles styles() {
        return styles;
    }

    void oneMoreCell() {
        if (++cells > Limits.CELLS) {
            throw Refusal.tooMuch(file, "有内容的单元格超过 " + Limits.CELLS / 10_000 + " 万个");
        }
    }

    void oneMoreMerged() {
        if (++merged > Limits.MERGED) {
            throw Refusal.tooMuch(file, "合并的单元格超过 " + Limits.MERGED / 10_000 + " 万处");
        }
    }
}
