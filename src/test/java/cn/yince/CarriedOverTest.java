package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said not to be carried over, of a unit that begins its year with 2.25 and ends it with nothing. */
class CarriedOverTest {
    private static final String TEXT = "收支总体原因: ";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "年初无结转，T0136",
        "没有年初结转和结余，T0136",
        "期初没有结转，T0136",
        "年初结转和结余为0万元，T0136",
        "年末无结转，",
        "没有年末结转和结余，",
        "政府性基金没有年初结转，",
        "年初结转2.25万元，"
    })
    void isHeldAgainstTheTables(String line) throws IOException {
        String[] parts = line.split("，", -1);
        String unit = Files.readString(Path.of("data-examples/yangquan-treasury-2023.yaml"));
        assertThat(unit).contains(TEXT);
        Path file = Files.writeString(folder.resolve("单位.yaml"), unit.replace(TEXT, TEXT + parts[0] + "；"));
        assertThat(ShippedPress.PRESS.check(file).problems())
                .extracting(Problem::code)
                .filteredOn(code -> code.equals("T0136"))
                .hasSize(parts[1].isEmpty() ? 0 : 1);
    }
}
