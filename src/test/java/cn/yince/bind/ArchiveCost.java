package cn.yince.bind;

import cn.yince.layout.font.TestFonts;
import cn.yince.pack.Settings.Paper;
import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import java.io.ByteArrayOutputStream;
import java.time.OffsetDateTime;
import java.util.Optional;

/** What makes a booklet an archive file, alone: on one blank page. */
public final class ArchiveCost {
    private static final OffsetDateTime DAY = OffsetDateTime.parse("2024-12-31T00:00:00+08:00");
    private static final BookletFacts FACTS =
            new BookletFacts("某某市国库集中支付中心2023年度单位决算公开", "某某市国库集中支付中心", "单位决算公开", DAY, Optional.empty());

    private ArchiveCost() {}

    /** A blank page as a PDF, as an archive file or not. */
    public static byte[] blank(boolean archived) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document(new Rectangle(595, 842));
        LinkWriter writer = LinkWriter.open(document, Paper.PLAIN, TestFonts.BOOK, out);
        document.addTitle(FACTS.title());
        document.addAuthor(FACTS.author());
        document.addSubject(FACTS.subject());
        document.open();
        writer.setPageEmpty(false);
        if (archived) {
            Archive.prepare(FACTS, writer);
        }
        document.close();
        return out.toByteArray();
    }
}
