package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A word typed thousands of times over: patterns that take it again and again must not go down one step for each. The
 * stack they have is a small one.
 */
@Tag("slow")
class LongRunsTest {
    private static final Press PRESS = ShippedPress.PRESS;
    private static final int STACK = 256 << 10;
    private static final String REASON = "本年增加机房设备更新项目";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "略", "有所", "明显", "均", "都", "也", "的", "了", "为", "是", "约", "共", "仅", "支出", "资金", "经费", "预算", "项目", "全年",
                "上年", "年初", "实际", "总体", "金额", "数", "额", "其中", "但", "因", "等级", "、", "1月、", "（一）"
            })
    void isReadToItsEnd(String word) throws IOException, InterruptedException {
        String run = word.repeat(1_500);
        String reason = "支出比上年" + run + "增加，甲" + run + "最多，乙次之，完成率" + run + "达到50%";

        assertThat(thrown(reason)).isNull();
    }

    @Test
    void aPlainReasonDoesNotFailEither() throws IOException, InterruptedException {
        assertThat(thrown(REASON)).isNull();
    }

    private Throwable thrown(String reason) throws IOException, InterruptedException {
        String unit = Files.readString(Path.of("data-examples/minimal.yaml"));
        assertThat(unit).contains(REASON);
        Path file = Files.writeString(folder.resolve("单位.yaml"), unit.replaceFirst(REASON, reason));
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread small = new Thread(null, () -> PRESS.check(file), "small", STACK);
        small.setUncaughtExceptionHandler((thread, e) -> thrown.set(e));
        small.start();
        small.join();
        return thrown.get();
    }
}
