package cn.yince.bind.verify;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.ExampleBooklets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A watermark changes nothing in what a page says: every glyph of the text is the same in the same place. */
class ArtifactsTest {
    static List<Path> examples() throws IOException {
        return ExampleBooklets.files();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void watermarksLeaveTheTextAlone(Path example) throws IOException {
        try (PDDocument bare = Loader.loadPDF(ExampleBooklets.bare(example));
                PDDocument marked = Loader.loadPDF(ExampleBooklets.watermarked(example))) {
            assertThat(marked.getNumberOfPages()).isEqualTo(bare.getNumberOfPages());
            for (int page = 0; page < bare.getNumberOfPages(); page++) {
                PageReader without = new PageReader();
                PageReader with = new PageReader();
                assertThat(with.read(marked.getPage(page), page)).isEqualTo(without.read(bare.getPage(page), page));
                assertThat(text(with)).isEqualTo(ExampleBooklets.WATERMARK + text(without));
                assertThat(text(without)).matches(page < 2 || isWithoutNumbers(example) ? "" : "-?\\d+-?.*");
            }
        }
    }

    /** Shanghai's form numbers no page. */
    private static boolean isWithoutNumbers(Path example) {
        return example.getFileName().toString().startsWith("shanghai");
    }

    private static String text(PageReader page) {
        return page.artifacts().stream().map(Glyph::text).collect(Collectors.joining());
    }
}
