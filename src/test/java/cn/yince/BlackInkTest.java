package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A press prints the examples with black ink alone: whatever sets a colour sets a grey, and nothing is transparent. */
class BlackInkTest {
    private static final Set<String> GREY = Set.of("g", "G");
    private static final Set<String> COLOURS =
            Set.of("g", "G", "rg", "RG", "k", "K", "cs", "CS", "sc", "SC", "scn", "SCN", "sh", "gs");

    static List<Path> examples() throws IOException {
        return ExampleBooklets.files();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everythingIsGrey(Path example) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(ExampleBooklets.watermarked(example))) {
            for (PDPage page : pdf.getPages()) {
                Set<String> colours = new TreeSet<>(colours(new PDFStreamParser(page).parse()));
                for (COSName name : page.getResources().getXObjectNames()) {
                    colours.addAll(colours(parsed(page.getResources(), name)));
                }
                assertThat(colours).isNotEmpty().isSubsetOf(GREY);
                assertThat(page.getResources().getExtGStateNames()).isEmpty();
            }
        }
    }

    private static List<Object> parsed(PDResources resources, COSName name) throws IOException {
        PDContentStream form = (PDFormXObject) resources.getXObject(name);
        return new PDFStreamParser(form).parse();
    }

    private static List<String> colours(List<Object> tokens) {
        List<String> colours = new ArrayList<>();
        for (Object token : tokens) {
            if (token instanceof Operator operator && COLOURS.contains(operator.getName())) {
                colours.add(operator.getName());
            }
        }
        return colours;
    }
}
