package cn.yince.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yince.bind.ObjectStreams.Kind;
import cn.yince.problem.InternalFault;
import com.lowagie.text.Document;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** Objects that are added to a finished file. */
class FileTailTest {
    private static final byte[] BOOKLET = plain();
    private static final int MANY = 450;

    private static byte[] plain() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document();
        PdfWriter.getInstance(document, out).setFullCompression();
        document.open();
        for (int i = 0; i < 3; i++) {
            document.newPage();
            document.add(new Paragraph("Page " + i));
        }
        document.close();
        return out.toByteArray();
    }

    @Test
    void whatIsAddedIsFoundAndWhatWasThereIsKept() throws IOException {
        int first = FileTail.sizeOf(BOOKLET);
        ObjectStreams streams = new ObjectStreams();
        for (int i = 0; i < MANY; i++) {
            streams.begin(first + i, Kind.OTHER).append("<</N ").append(i).append(">>\n");
        }
        byte[] more = new FileTail(BOOKLET, MANY + 3).with(streams.all(), first + MANY, 6);
        try (PDDocument was = Loader.loadPDF(BOOKLET);
                PDDocument is = Loader.loadPDF(more)) {
            for (int i = 0; i < MANY; i++) {
                COSDictionary added = (COSDictionary) is.getDocument()
                        .getObjectFromPool(new COSObjectKey(first + i, 0))
                        .getObject();
                assertThat(added.getInt("N")).isEqualTo(i);
            }
            assertThat(is.getNumberOfPages()).isEqualTo(was.getNumberOfPages());
            assertThat(is.getDocument().getXrefTable().keySet())
                    .containsAll(was.getDocument().getXrefTable().keySet());
            assertThat(is.getPage(0).getContents())
                    .hasSameContentAs(was.getPage(0).getContents());
        }
    }

    @Test
    void aNumberIsTakenOnce() {
        ObjectStreams streams = new ObjectStreams();
        streams.begin(1, Kind.OTHER).append("<<>>\n");
        FileTail tail = new FileTail(BOOKLET, 2);
        assertThatThrownBy(() -> tail.with(streams.all(), FileTail.sizeOf(BOOKLET), 6))
                .isInstanceOf(InternalFault.class)
                .hasMessageContaining("对象 1 写了两次");
    }

    @Test
    void aFileThatEndsOtherwiseIsNotTouched() {
        byte[] cut = Arrays.copyOf(BOOKLET, BOOKLET.length / 2);
        assertThatThrownBy(() -> FileTail.sizeOf(cut)).isInstanceOf(InternalFault.class);
    }
}
