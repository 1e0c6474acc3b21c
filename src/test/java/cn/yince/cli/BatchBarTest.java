package cn.yince.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The progress line fits its terminal and covers the line before it. */
class BatchBarTest {
    @ParameterizedTest
    @ValueSource(ints = {20, 39, 59, 79, 200})
    void isNeverWiderThanTheTerminal(int columns) {
        List<String> lines = new ArrayList<>();
        try (ProgressBar bar = new ProgressBarBuilder()
                .setInitialMax(1000)
                .setRenderer(new BatchBar())
                .setConsumer(new DelegatingProgressBarConsumer(lines::add, columns))
                .build()) {
            bar.stepTo(450);
            bar.setExtraMessage("失败 3");
            bar.refresh();
        }
        String last = lines.get(lines.size() - 1);
        assertThat(lines).allMatch(line -> Width.of(line) <= columns);
        assertThat(last).contains("450/1000 册，失败 3");
        if (columns >= 79) {
            assertThat(last).startsWith("印制 [###").contains("--] ", "，还需 0:", " 册/秒");
        }
    }

    @Test
    void coversTheLineBefore() {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        Screen screen = new Screen(new PrintStream(shown, true, StandardCharsets.UTF_8), System.err, true);
        screen.overwrite("一二三");
        screen.overwrite("四");
        screen.stepsEnd();
        assertThat(shown.toString(StandardCharsets.UTF_8)).isEqualTo("\r一二三\r四    \b\b\b\b\r  \b\b\r");
    }
}
