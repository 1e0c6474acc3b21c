package cn.yince.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.ShippedPress;
import cn.yince.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Very long texts are read in pieces, to their end. */
class PiecesTest {
    private static final String REASON = "本年增加机房设备更新项目";

    @TempDir
    Path folder;

    @Test
    void aTextThatPeopleWriteIsOnePiece() {
        String text = "机房设备更新，支出比上年增加。".repeat(500);

        assertThat(Pieces.of(text)).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲项目支出12.30万元，乙项目支出4.00万元。", "甲项目12.30万元，", "甲", "12.30", "\n", "是。否，"})
    void longOnesAreReadToTheirEnd(String words) {
        String text = "开头。" + words.repeat(20_000) + "末尾";

        List<String> pieces = Pieces.of(text);

        assertThat(String.join("", pieces)).isEqualTo(text);
        assertThat(pieces).allSatisfy(piece -> {
            assertThat(piece).hasSizeBetween(1, Pieces.LONGEST + Pieces.LONGEST_SENTENCE);
            assertThat(piece.split("[。\n]"))
                    .allSatisfy(sentence -> assertThat(sentence).hasSizeLessThanOrEqualTo(Pieces.LONGEST_SENTENCE));
        });
    }

    @Test
    void sentencesStayWhole() {
        assertThat(Pieces.of("甲项目支出12.30万元。".repeat(3_000))).allMatch(piece -> piece.endsWith("。"));
    }

    @Test
    void aSlipInTheLastSentenceIsTold() throws IOException {
        String unit = Files.readString(Path.of("data-examples/minimal.yaml"));
        assertThat(unit).contains(REASON);
        String reason = "设备照常更新，".repeat(2_000) + "一切如常。" + "设备照常更新。".repeat(2_000) + "错误！未定义书签。";
        Path file = Files.writeString(folder.resolve("单位.yaml"), unit.replaceFirst(REASON, reason));

        List<Problem> told = ShippedPress.PRESS.check(file).problems();

        assertThat(told).anyMatch(problem -> problem.message().contains("未定义书签"));
    }
}
