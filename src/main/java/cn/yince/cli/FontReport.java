package cn.yince.cli;

import cn.yince.desk.proof.FontEntry;
import cn.yince.layout.font.FontPapers;
import cn.yince.layout.font.Repertoire;
import java.util.BitSet;

/** Shows fonts, a few lines each. */
final class FontReport {
    private static final BitSet GB2312 = Repertoire.gb2312();

    private final Screen screen;
    private final BitSet standard;

    /** A report; {@code standard} holds the characters of 通用规范汉字表, or none when its list is not there. */
    FontReport(Screen screen, BitSet standard) {
        this.screen = screen;
        this.standard = standard;
    }

    void show(FontEntry font) {
        FontPapers papers = font.papers();
        screen.line(String.join("、", font.uses()) + "\t" + font.file());
        screen.line("  名称：" + papers.name() + both("，", papers.version()));
        screen.line("  版权：" + orUnstated(papers.copyright()));
        screen.line("  许可：" + orUnstated(papers.licence())
                + font.licence().map(file -> "（全文 " + file.getFileName() + "）").orElse(""));
        screen.line("  嵌入：" + papers.right().label() + fsType(papers)
                + (papers.right().permits() ? "" : "，不能用"));
        screen.line("  收字：" + counts(papers));
        screen.line("  校验值：" + font.digest() + "，" + font.seal().label());
    }

    private String counts(FontPapers papers) {
        String ofStandard =
                standard.isEmpty() ? "" : "，通用规范汉字表 " + papers.covers(standard) + "/" + standard.cardinality();
        return "GB2312 " + papers.covers(GB2312) + "/" + GB2312.cardinality() + ofStandard + "，共 "
                + papers.covered().cardinality() + " 个码位";
    }

    private static String fsType(FontPapers papers) {
        return papers.fsType().isEmpty()
                ? ""
                : String.format("（fsType 0x%04X）", papers.fsType().getAsInt());
    }

    private static String orUnstated(String text) {
        return text.isEmpty() ? "字体里没有写" : text;
    }

    private static String both(String separator, String text) {
        return text.isEmpty() ? "" : separator + text;
    }
}
