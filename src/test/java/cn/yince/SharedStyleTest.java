package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Borders, font and colour of all ten tables are each one line of 公开表样式.jrtx. */
class SharedStyleTest {
    private static final int TABLES = 10;
    private static final String STYLES = "全国/公开表/公开表样式.jrtx";

    Path templates;

    @ParameterizedTest
    @CsvSource({
        "<pen lineWidth=\"0.5\",<pen lineWidth=\"1.25\",1.25 w",
        "name=\"文字\" forecolor=\"#000000\",name=\"文字\" forecolor=\"#0000FF\",0 0 1 rg",
        "fontName=\"宋体\",fontName=\"仿宋\",YinceFang-Regular Tf",
    })
    void oneLineChangesAllTenTables(String line, String changed, String drawn) throws IOException {
        templates = CopiedTemplates.fresh();
        assertThat(tables())
                .hasSize(TABLES)
                .allSatisfy((table, marks) -> assertThat(marks).doesNotContain(drawn));

        String styles = Files.readString(templates.resolve(STYLES));
        assertThat(styles).containsOnlyOnce(line);
        Files.writeString(templates.resolve(STYLES), styles.replace(line, changed));

        assertThat(tables())
                .hasSize(TABLES)
                .allSatisfy((table, marks) -> assertThat(marks).contains(drawn));
    }

    @Test
    void aCityChangesTheStylesAlone() throws IOException {
        templates = CopiedTemplates.fresh();
        Path own = templates.resolve("山西/阳泉/公开表/公开表样式.jrtx");
        Files.createDirectories(own.getParent());
        Files.writeString(
                own,
                Files.readString(templates.resolve(STYLES))
                        .replace("<pen lineWidth=\"0.5\"", "<pen lineWidth=\"1.25\""));
        assertThat(tables())
                .hasSize(TABLES)
                .allSatisfy((table, marks) -> assertThat(marks).contains("1.25 w"));
    }

    /** Line widths, colours and fonts set on the pages of each table, e.g. {@code 0.5 w}. */
    private Map<String, Set<String>> tables() throws IOException {
        byte[] pdf = new Press(templates, Path.of("fonts"))
                .print(Path.of("data-examples/minimal.yaml"), step -> {})
                .booklet()
                .pdf();
        Map<String, Set<String>> tables = new LinkedHashMap<>();
        List<String> texts = BookletText.pages(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int table = 1; table <= TABLES; table++) {
                String name = String.format("公开%02d表", table);
                for (int page = 0; page < texts.size(); page++) {
                    if (texts.get(page).contains(name)) {
                        tables.computeIfAbsent(name, n -> new TreeSet<>()).addAll(marks(document.getPage(page)));
                    }
                }
            }
        }
        return tables;
    }

    private static Set<String> marks(PDPage page) throws IOException {
        Set<String> marks = new TreeSet<>();
        List<String> operands = new ArrayList<>();
        for (Object token : new PDFStreamParser(page).parse()) {
            if (token instanceof Operator operator) {
                if (Set.of("w", "rg", "RG").contains(operator.getName())) {
                    marks.add(String.join(" ", operands) + " " + operator.getName());
                } else if (operator.getName().equals("Tf")) {
                    marks.add(page.getResources()
                                    .getFont(COSName.getPDFName(operands.get(0)))
                                    .getName()
                                    .replaceFirst("^.*\\+", "")
                            + " Tf");
                }
                operands.clear();
            } else {
                operands.add(operand(token));
            }
        }
        return marks;
    }

    private static String operand(Object token) {
        if (token instanceof org.apache.pdfbox.cos.COSNumber number) {
            return String.valueOf(number.floatValue()).replaceFirst("\\.0$", "");
        }
        return token instanceof COSName name ? name.getName() : "";
    }
}
