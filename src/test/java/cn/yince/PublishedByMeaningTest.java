package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 公布数 are given by what a pack calls its figures, or by what they mean in every pack. */
class PublishedByMeaningTest {
    private static final Press PRESS = ShippedPress.PRESS;
    private static final String BY_NUMBER = "  公开03表:\n    合计: {本年支出合计: 537.66, 项目支出: 197.69}\n";

    @TempDir
    private Path folder;

    private List<String> said(String published) throws IOException {
        String text = Files.readString(Path.of("data-examples/yangquan-treasury-2023.yaml"));
        assertThat(text).contains(BY_NUMBER);
        Path unit = Files.writeString(folder.resolve("单位.yaml"), text.replace(BY_NUMBER, published));
        return PRESS.check(unit).problems().stream()
                .map(Problem::code)
                .filter(code -> code.matches("J000\\d|Y0201|J0411"))
                .toList();
    }

    @Test
    void byItsMeaningAFigureIsTheSame() throws IOException {
        String byMeaning = BY_NUMBER.replace("公开03表", "支出决算表");
        assertThat(said(byMeaning)).isEqualTo(said(BY_NUMBER)).isEmpty();
        assertThat(said(byMeaning.replace("197.69}", "198.69}"))).containsExactly("J0001");
    }

    @Test
    void givenByBothNamesIsGivenTwice() throws IOException {
        assertThat(said("  支出决算表: {合计: {项目支出: 197.69}}\n" + BY_NUMBER)).containsExactly("Y0201");
    }
}
