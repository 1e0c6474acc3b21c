package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A booklet that is on no pages is made of what the printed one is made of. */
class UnboundTest {
    private static final Press PRESS = ShippedPress.PRESS;

    @ParameterizedTest
    @ValueSource(
            strings = {"yangquan-treasury-2023.yaml", "shanghai-putuo-2024.yaml", "yangquan-finance-2023-budget.yaml"})
    void itHasTheTablesAndTheNumbersOfThePrintedOne(String example) {
        Path file = Path.of("data-examples", example);
        List<Path> read = new ArrayList<>();
        Unbound unbound = PRESS.unbound(file, (path, content) -> read.add(path));
        Printed printed = PRESS.print(file, step -> {});
        assertThat(unbound.tables()).isEqualTo(printed.tables().printed());
        assertThat(unbound.title()).isEqualTo(printed.title());
        assertThat(unbound.entries())
                .hasSizeGreaterThanOrEqualTo(printed.places().size());
        assertThat(unbound.numbers()).hasSizeGreaterThan(100);
        assertThat(unbound.keys().printed()).containsKeys("收入总计", "支出总计");
        assertThat(unbound.xhtml()).doesNotContain("\uFDD0", "\uFDD1", "\uFDD2");
        assertThat(read).contains(file);
    }
}
