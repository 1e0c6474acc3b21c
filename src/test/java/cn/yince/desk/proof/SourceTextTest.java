package cn.yince.desk.proof;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.problem.Place;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Places of a text are the same whether they are asked for one after the other or not. */
class SourceTextTest {
    private static final String TEXT = "甲乙\n𠮷丙\n\n丁";

    @Test
    void linesAndColumnsCountFromOneAndByCharacters() {
        SourceText text = new SourceText("章节/封面.ftl", Path.of("封面.ftl"), TEXT);
        assertThat(text.at(TEXT.indexOf('丙'))).isEqualTo(new Place("封面.ftl", 2, 2));
        assertThat(text.at(TEXT.indexOf('丁'))).isEqualTo(new Place("封面.ftl", 4, 1));
        assertThat(text.at(TEXT.indexOf('乙'))).isEqualTo(new Place("封面.ftl", 1, 2));
        assertThat(text.at(0)).isEqualTo(new Place("封面.ftl", 1, 1));
        assertThat(text.at(TEXT.indexOf('乙'))).isEqualTo(new Place("封面.ftl", 1, 2));
    }
}
