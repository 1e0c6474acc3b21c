package cn.yince.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.Press;
import cn.yince.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A message about somebody's number does not spread it. */
class PersonalDataTest {
    @TempDir
    Path folder;

    @Test
    void theNumberIsNeverWrittenWhole() throws IOException {
        Path file = Files.writeString(
                folder.resolve("单位.yaml"),
                Files.readString(Path.of("data-examples/yangquan-treasury-2023.yaml"))
                        .replace("原因: 外出开展的主题党日活动增多", "原因: 主题党日活动增多，联系王某13912345678、110101199003071233"));

        List<Problem> told =
                new Press(Path.of("templates"), Path.of("fonts")).check(file).problems();

        assertThat(told)
                .filteredOn(problem -> problem.code().equals("T0227"))
                .extracting(Problem::message)
                .containsExactly("有手机号码 139******78，会随本册公开", "有身份证号 110*************33，会随本册公开");
        assertThat(told).noneMatch(problem -> problem.toString().contains("13912345678"));
    }
}
