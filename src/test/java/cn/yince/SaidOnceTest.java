package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text that a pack prints beside several figures is read once, where it was typed. */
class SaidOnceTest {
    private static final String TYPED = "预决算差异原因: 严格控制接待标准和车辆运行费用";

    @TempDir
    Path folder;

    @Test
    void aSlipOfATextThatStandsBesideSeveralFiguresIsToldOnce() throws IOException {
        String yaml = Files.readString(Path.of("data-examples/shanghai-putuo-2024.yaml"));
        assertThat(yaml).contains(TYPED);
        String slip = TYPED + "，决算6.34万元比全年预算8.40万元少2.60万元";
        Path unit = Files.writeString(folder.resolve("单位.yaml"), yaml.replace(TYPED, slip));
        List<Problem> problems = ShippedPress.PRESS.check(unit).problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).place().column()).isEqualTo(slip.indexOf("严") + 3);
        assertThat(problems.get(0).message()).contains("2.6");
    }
}
