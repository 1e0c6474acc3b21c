package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.compute.ledger.SummedUnit;
import cn.yince.layout.Ink;
import cn.yince.layout.Sheet;
import cn.yince.layout.Sheets;
import cn.yince.problem.Problems;
import cn.yince.read.Asked;
import cn.yince.unit.Unit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What those get who copy, search or listen. */
class ReadingTest {
    static List<Path> examples() throws IOException {
        return ExampleBooklets.files();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void languageTitleAndBookmarksAreThere(Path example) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(ExampleBooklets.bare(example))) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).containsPattern("公开|决算$");
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).hasSizeGreaterThan(3);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyLinkSaysWhereItLeads(Path example) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(ExampleBooklets.bare(example))) {
            Set<String> titles = new HashSet<>();
            for (PDOutlineItem part :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(part.getTitle());
                part.children().forEach(section -> titles.add(section.getTitle()));
            }
            List<String> contents = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                for (PDAnnotation link : page.getAnnotations()) {
                    contents.add(link.getContents());
                }
            }
            assertThat(contents).hasSizeGreaterThan(15).isSubsetOf(titles);
        }
    }

    /** In the order of the file, as readers copy: all cells of a row from left to right before the next row. */
    @ParameterizedTest
    @MethodSource("examples")
    void rowsOfTablesAreCopiedInOrder(Path example) throws IOException {
        Unit unit = Asked.reader().read(example);
        OpenPack pack = new OpenPacks(Path.of("templates"), Path.of("fonts"), Duration.ZERO).open(unit);
        SummedUnit<?> checked = pack.scheme().sum(unit, new Problems());
        String booklet = copied(ExampleBooklets.bare(example));
        int rows = 0;
        for (Sheet sheet : Sheets.fill(pack.pack(), checked.unit(), checked.ledger())) {
            for (Map<String, String> row : sheet.rows()) {
                String cells = row.entrySet().stream()
                        .filter(cell -> !cell.getKey().equals("行型"))
                        .map(cell -> plain(cell.getValue()))
                        .collect(Collectors.joining());
                assertThat(booklet).as(sheet.name()).contains(cells);
                rows++;
            }
        }
        assertThat(rows).isGreaterThan(100);
    }

    @Test
    void rowsOfFormsAreCopiedInOrder() throws IOException {
        assertThat(copied(ExampleBooklets.bare(Path.of("data-examples/yangquan-treasury-2023.yaml"))))
                .contains("项目预算金额(万元)163.6实际到位金额(万元)163.6实际执行金额(万元)123.05", "总分97.5");
        assertThat(copied(ExampleBooklets.bare(Path.of("data-examples/yangcheng-office-2024.yaml"))))
                .contains("数量指标租赁数量≥个≥8个≥8个2020", "总分100优");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyGlyphHasItsCharacterInTheFile(Path example) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(ExampleBooklets.watermarked(example))) {
            Map<COSStream, CMap> maps = new IdentityHashMap<>();
            int[] glyphs = new int[1];
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition glyph) {
                    COSStream map = glyph.getFont().getCOSObject().getCOSStream(COSName.TO_UNICODE);
                    assertThat(map).as(glyph.getFont().getName()).isNotNull();
                    CMap codes = maps.computeIfAbsent(map, ReadingTest::parsed);
                    int code = glyph.getCharacterCodes()[0];
                    String character = codes.toUnicode(new byte[] {(byte) (code >> 8), (byte) code});
                    assertThat(character).isEqualTo(glyph.getUnicode());
                    glyphs[0]++;
                }
            }.getText(pdf);
            assertThat(glyphs[0]).isGreaterThan(5000);
        }
    }

    private static CMap parsed(COSStream map) {
        try {
            return new CMapParser().parse(new RandomAccessReadBuffer(map.createInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String copied(byte[] pdf) throws IOException {
        return plain(String.join("", BookletText.pages(pdf)));
    }

    private static String plain(String text) {
        return Normalizer.normalize(Ink.of(text), Normalizer.Form.NFKC);
    }
}
