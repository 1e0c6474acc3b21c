package cn.yince.layout.freemarker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OpenTagsTest {
    /** Their tags begin and end in branches of the template. */
    private static final List<String> IN_BRANCHES = List.of("政府性基金.ftl", "国有资本经营.ftl");

    @Test
    void theTagWithoutAPartnerIsFoundWhereItStands() {
        assertThat(OpenTags.first("<div>\n<p>甲\n</div>")).contains(new OpenTags.Alone(2, 1, "<p>"));
        assertThat(OpenTags.first("<div>\n  甲</p>\n</div>")).contains(new OpenTags.Alone(1, 1, "<div>"));
        assertThat(OpenTags.first("甲</p>")).contains(new OpenTags.Alone(1, 2, "</p>"));
        assertThat(OpenTags.first("<#if 甲 && 乙><p class=\"${x}\">甲<br/></p></#if>\n<td>"))
                .contains(new OpenTags.Alone(2, 1, "<td>"));
        assertThat(OpenTags.first("<#-- <p> --><p>${甲?join(\"<b>\")}</p>")).isEmpty();
    }

    /** The packs' own chapters have their tags in pairs, so that nothing sound is pointed at. */
    @Test
    void thePacksOwnChaptersAreInPairs() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("templates"))) {
            List<Path> chapters =
                    files.filter(file -> file.toString().endsWith(".ftl")).toList();
            assertThat(chapters).isNotEmpty();
            assertThat(chapters.stream()
                            .filter(file ->
                                    !IN_BRANCHES.contains(file.getFileName().toString())
                                            && OpenTags.first(text(file)).isPresent())
                            .map(file -> file + " " + OpenTags.first(text(file)).get()))
                    .isEmpty();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
