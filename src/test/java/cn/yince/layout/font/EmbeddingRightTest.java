package cn.yince.layout.font;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddingRightTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "0x0000, INSTALLABLE",
        "0x0002, RESTRICTED",
        "0x0004, PREVIEW",
        "0x0008, EDITABLE",
        "0x0006, PREVIEW",
        "0x000E, EDITABLE",
        "0x0100, NO_SUBSETS",
        "0x0104, NO_SUBSETS",
        "0x0200, BITMAPS_ONLY",
        "0x0202, RESTRICTED",
    })
    void bitsMeanRights(String bits, EmbeddingRight right) {
        assertThat(EmbeddingRight.of(Integer.decode(bits))).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({"0x0002, 禁止嵌入文档（fsType 0x0002）", "0x0108, 不许只嵌入用到的字（fsType 0x0108）", "0x0200, 只许嵌入点阵（fsType 0x0200）"})
    void aFontThatForbidsIsRefusedByItsName(String bits, String why) throws IOException {
        Problems problems = new Problems();
        EmbeddingRight.check(RestrictedFont.in(folder, Integer.decode(bits)), Place.of("某模板"), problems);
        assertThat(problems.inOrder())
                .singleElement()
                .asString()
                .contains("某模板 错误[M0313] 字体“Yince Hei Medium”（受限.ttf）" + why);
    }

    @ParameterizedTest
    @CsvSource({"0x0000", "0x0004", "0x0008"})
    void aFontThatAllowsIsNot(String bits) throws IOException {
        Problems problems = new Problems();
        EmbeddingRight.check(RestrictedFont.in(folder, Integer.decode(bits)), Place.of("某模板"), problems);
        assertThat(problems.inOrder()).isEmpty();
    }

    @Test
    void whatIsNoFontIsLeftToThoseWhoUseIt() throws IOException {
        Problems problems = new Problems();
        EmbeddingRight.check(Files.write(folder.resolve("空.ttf"), new byte[0]), Place.of("某模板"), problems);
        EmbeddingRight.check(Files.write(folder.resolve("乱.ttf"), new byte[5000]), Place.of("某模板"), problems);
        EmbeddingRight.check(folder.resolve("没有.ttf"), Place.of("某模板"), problems);
        assertThat(problems.inOrder()).isEmpty();
    }

    @Test
    void papersTellWhatTheFileSays() {
        FontPapers papers = FontPapers.of(Path.of("fonts/fang/YinceFang-Regular.ttf"));
        assertThat(papers.name()).isEqualTo("Yince Fang");
        assertThat(papers.licence())
                .startsWith("This font is licensed under the GNU General Public License, version 3");
        assertThat(papers.right()).isEqualTo(EmbeddingRight.INSTALLABLE);
        assertThat(papers.covers(Repertoire.gb2312())).isEqualTo(6763);
    }

    @Test
    void repertoiresAreComplete() throws IOException {
        assertThat(Repertoire.gb2312().cardinality()).isEqualTo(6763);
        assertThat(Repertoire.read(Path.of("fonts/字表/tongyong-guifan-hanzi-8105.tsv"))
                        .cardinality())
                .isEqualTo(8105);
    }
}
