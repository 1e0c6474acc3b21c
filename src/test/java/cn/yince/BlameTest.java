package cn.yince;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yince.pack.Pack;
import cn.yince.pack.Packs;
import cn.yince.problem.InputRejected;
import cn.yince.problem.InternalFault;
import cn.yince.problem.NotAsMeant;
import cn.yince.problem.Place;
import cn.yince.read.Asked;
import cn.yince.unit.Unit;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Whose it is when a booklet cannot be drawn. */
class BlameTest {
    private static final Unit UNIT = Asked.reader().read(Path.of("data-examples/minimal.yaml"));
    private static final Pack PACK =
            new Packs(Path.of("templates")).open(UNIT.pack(), UNIT.kind(), UNIT.year(), Place.of("模板"));

    private static void fail(RuntimeException fault) {
        new Blame(PACK, UNIT).of(() -> {
            throw fault;
        });
    }

    @Test
    void whatATemplateCanBringAboutIsToldOfIt() {
        assertThatThrownBy(() -> fail(new NotAsMeant("第1页：“甲”印出了版面")))
                .isInstanceOf(InputRejected.class)
                .hasMessageContaining("M0616");
    }

    @Test
    void whatNoTemplateCanBringAboutIsOurs() {
        assertThatThrownBy(() -> fail(new InternalFault("排版改动了原文")))
                .isExactlyInstanceOf(InternalFault.class)
                .hasMessage("排版改动了原文");
    }
}
