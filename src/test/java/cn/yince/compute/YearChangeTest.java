package cn.yince.compute;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.Options;
import cn.yince.Press;
import cn.yince.ShippedPress;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Amounts beside last year's, and whether their causes are given. */
class YearChangeTest {
    private static final Press PRESS = ShippedPress.PRESS.with(Options.PLAIN.drafting());
    private static final Path TREASURY = Path.of("data-examples/yangquan-treasury-2023.yaml");

    @TempDir
    Path folder;

    private static List<YearChange> of(Path file) {
        return YearChange.of(PRESS.compute(file).figures());
    }

    private static YearChange of(List<YearChange> all, String name) {
        return all.stream()
                .filter(change -> change.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void bothYearsAndTheCellsOfThisOne() {
        YearChange income = of(of(TREASURY), "一 收入");
        assertThat(income.before()).isEqualByComparingTo("650.14");
        assertThat(income.now()).isEqualByComparingTo("537.66");
        assertThat(income.cells()).contains("公开01表.收入总计", "一.收入总计");
        assertThat(income.isLarge()).isFalse();
        YearChange projects = of(of(TREASURY), "五三 2010607");
        assertThat(projects.cells()).contains("公开05表.2010607.小计");
        assertThat(projects.isLarge()).isTrue();
        assertThat(projects.explained()).isTrue();
        assertThat(of(of(TREASURY), "九 合计").cells()).contains("公开09表.决算数.合计").doesNotContain("公开09表.决算数.公务接待费");
    }

    @Test
    void aCauseThatIsMissingIsMissed() throws IOException {
        Path file = folder.resolve("没有原因.yaml");
        Files.writeString(file, Files.readString(TREASURY).replaceFirst("(2010607: \\{年初预算.*?), 原因: [^}]*\\}", "$1}"));
        assertThat(of(of(file), "五三 2010607").explained()).isFalse();
        assertThat(of(of(file), "五三 2010601").explained()).isTrue();
    }

    @Test
    void howMuchIsLarge() {
        assertThat(YearChange.isLarge(new BigDecimal("100"), new BigDecimal("130")))
                .isTrue();
        assertThat(YearChange.isLarge(new BigDecimal("100"), new BigDecimal("129.9")))
                .isFalse();
        assertThat(YearChange.isLarge(new BigDecimal("0.50"), new BigDecimal("1.49")))
                .isFalse();
        assertThat(YearChange.isLarge(BigDecimal.ZERO, BigDecimal.ONE)).isTrue();
        assertThat(YearChange.percent(new BigDecimal("-10"), new BigDecimal("-5")))
                .contains(new BigDecimal("50.0"));
        assertThat(YearChange.percent(BigDecimal.ZERO, BigDecimal.ONE)).isEmpty();
    }
}
