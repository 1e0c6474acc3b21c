package cn.yince.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yince.archive.VeraPdf;
import cn.yince.layout.font.TestFonts;
import cn.yince.layout.saucer.LaidOut;
import cn.yince.layout.saucer.Resources;
import cn.yince.layout.saucer.Saucer;
import cn.yince.pack.Settings.Paper;
import cn.yince.problem.InputRejected;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/** A booklet is an archive file whatever its unit is called and its pack puts in. */
class ArchiveFileTest {
    private static final OffsetDateTime DAY = OffsetDateTime.parse("2024-12-31T00:00:00+08:00");
    private static final String TEXT = "<html><body><p>甲</p></body></html>";
    private static final String IMAGE = "<html><body><p>甲</p><p><img src='图' alt='图'/></p></body></html>";

    private static BookletFacts facts(List<Attachment> attachments) {
        return new BookletFacts(
                "册 <一> & \"二\"", "某𠮷县财政局", "公开", DAY, Optional.empty(), Optional.empty(), Paper.PLAIN, attachments);
    }

    private static byte[] bound(String xhtml, Resources resources, List<Attachment> attachments) {
        LaidOut pages = Saucer.layOut(xhtml, TestFonts.BOOK, resources);
        return new Binder(TestFonts.BOOK)
                .bind(pages, Map.of(), facts(attachments), List.of())
                .pdf();
    }

    private static byte[] withImage(byte[] image) {
        return bound(IMAGE, name -> Optional.of(image), List.of());
    }

    @Test
    void theMetadataSaysTheSameTwice() throws Exception {
        byte[] pdf = bound(TEXT, Resources.NONE, List.of());
        assertThat(VeraPdf.complaints(pdf, "2a")).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDDocumentInformation info = document.getDocumentInformation();
            DocumentBuilderFactory xml = DocumentBuilderFactory.newInstance();
            Document xmp = xml.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(
                            document.getDocumentCatalog().getMetadata().toByteArray()));
            assertThat(said(xmp, "dc:title")).isEqualTo(info.getTitle()).isEqualTo("册 <一> & \"二\"");
            assertThat(said(xmp, "dc:creator")).isEqualTo(info.getAuthor()).isEqualTo("某𠮷县财政局");
            assertThat(said(xmp, "dc:description")).isEqualTo(info.getSubject());
            assertThat(said(xmp, "xmp:CreatorTool"))
                    .isEqualTo(info.getCreator())
                    .isEqualTo("印册");
            assertThat(said(xmp, "pdf:Producer")).isEqualTo(info.getProducer());
            assertThat(said(xmp, "dc:language"))
                    .isEqualTo(document.getDocumentCatalog().getLanguage());
            for (String date : List.of("xmp:CreateDate", "xmp:ModifyDate")) {
                assertThat(OffsetDateTime.parse(said(xmp, date))).isEqualTo(DAY);
            }
            assertThat(info.getCreationDate().toInstant()).isEqualTo(DAY.toInstant());
            assertThat(info.getModificationDate().toInstant()).isEqualTo(DAY.toInstant());
        }
    }

    private static String said(Document xmp, String name) {
        return xmp.getElementsByTagName(name).item(0).getTextContent().strip();
    }

    @Test
    void theColourProfileIsOurs() throws IOException {
        try (PDDocument document = Loader.loadPDF(bound(TEXT, Resources.NONE, List.of()))) {
            PDOutputIntent intent =
                    document.getDocumentCatalog().getOutputIntents().get(0);
            assertThat(intent.getDestOutputIntent().createInputStream().readAllBytes())
                    .isEqualTo(SrgbProfile.make());
            assertThat(document.getDocumentCatalog().getCOSObject().containsKey(COSName.getPDFName("AF")))
                    .isFalse();
        }
    }

    @Test
    void filesAreAttachedWithTheirPapers() throws IOException {
        byte[] content = "名称: 甲".getBytes(StandardCharsets.UTF_8);
        Attachment unit =
                new Attachment("下/单位.yaml", "application/yaml", "单位文件", Attachment.Relationship.SOURCE, content);
        Attachment table = new Attachment("表.csv", "text/csv", "单位文件", Attachment.Relationship.DATA, content);
        byte[] pdf = bound(TEXT, Resources.NONE, List.of(unit, table));

        assertThat(VeraPdf.complaints(pdf, "3a")).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Map<String, PDComplexFileSpecification> files =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(files).hasSize(2);
            PDComplexFileSpecification first = files.values().stream()
                    .filter(file -> file.getFileUnicode().equals("下/单位.yaml"))
                    .findFirst()
                    .orElseThrow();
            assertThat(first.getFileDescription()).isEqualTo("单位文件");
            assertThat(first.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Source");
            assertThat(first.getEmbeddedFileUnicode().getSubtype()).isEqualTo("application/yaml");
            assertThat(first.getEmbeddedFileUnicode().getSize()).isEqualTo(content.length);
            assertThat(first.getEmbeddedFileUnicode().getModDate().toInstant()).isEqualTo(DAY.toInstant());
            assertThat(first.getEmbeddedFileUnicode().toByteArray()).isEqualTo(content);
        }
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_INT_RGB,
                BufferedImage.TYPE_INT_ARGB,
                BufferedImage.TYPE_4BYTE_ABGR_PRE,
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_USHORT_GRAY,
                BufferedImage.TYPE_BYTE_BINARY,
                BufferedImage.TYPE_BYTE_INDEXED
            })
    void picturesOfAllKindsMayBeIn(int type) throws IOException {
        byte[] pdf = withImage(png(new BufferedImage(40, 20, type)));
        assertThat(VeraPdf.complaints(pdf, "2a")).isEmpty();
    }

    @Test
    void whatIsTransparentInAPictureIsWhite() throws IOException {
        BufferedImage halfRed = new BufferedImage(40, 20, BufferedImage.TYPE_INT_ARGB);
        Graphics2D brush = halfRed.createGraphics();
        brush.setColor(new Color(255, 0, 0, 128));
        brush.fillRect(0, 0, 20, 20);
        brush.dispose();
        IndexColorModel palette = new IndexColorModel(2, 3, new byte[3], new byte[3], new byte[3], 0);
        byte[][] pictures = {png(halfRed), png(new BufferedImage(40, 20, BufferedImage.TYPE_BYTE_INDEXED, palette))};
        for (byte[] picture : pictures) {
            byte[] pdf = withImage(picture);
            assertThat(VeraPdf.complaints(pdf, "2a")).isEmpty();
            PDImageXObject drawn = picture(pdf);
            assertThat(drawn.getCOSObject().containsKey(COSName.SMASK)
                            || drawn.getCOSObject().containsKey(COSName.MASK))
                    .isFalse();
            assertThat(new Color(drawn.getImage().getRGB(30, 10))).isEqualTo(Color.WHITE);
        }
        assertThat(new Color(picture(withImage(pictures[0])).getImage().getRGB(5, 10)).getGreen())
                .isBetween(125, 129);
    }

    private static PDImageXObject picture(byte[] pdf) throws IOException {
        PDDocument document = Loader.loadPDF(pdf);
        PDResources resources = document.getPage(0).getResources();
        return (PDImageXObject)
                resources.getXObject(resources.getXObjectNames().iterator().next());
    }

    @Test
    void jpegPicturesMayBeInUnlessTheyAreForPrint() throws IOException {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "jpg", jpeg);
        assertThat(VeraPdf.complaints(withImage(jpeg.toByteArray()), "2a")).isEmpty();

        byte[] fourColours = HexFormat.of()
                .parseHex("ffd8" + "ffc00014" + "08" + "00140028" + "04" + "011100021100031100041100" + "ffd9");
        assertThatThrownBy(() -> withImage(fourColours))
                .isInstanceOf(InputRejected.class)
                .hasMessageContaining("M0303")
                .hasMessageContaining("CMYK");
    }

    @Test
    void transparentColoursAreRefused() {
        String xhtml = "<html><head><style>p { color: rgba(0, 0, 0, 0.5) }</style></head><body><p>甲</p></body></html>";
        assertThatThrownBy(() -> bound(xhtml, Resources.NONE, List.of()))
                .isInstanceOf(InputRejected.class)
                .hasMessageContaining("M0312");
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }
}
