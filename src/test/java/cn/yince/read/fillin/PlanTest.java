package cn.yince.read.fillin;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.read.Asked;
import cn.yince.read.UnitPlans;
import cn.yince.read.shape.Outline;
import cn.yince.unit.BookletKind;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every key of the unit file has its place in the workbook. */
class PlanTest {
    @ParameterizedTest
    @EnumSource(BookletKind.class)
    void everyKeyHasAPlace(BookletKind kind) {
        Set<String> asked = new TreeSet<>();
        collect(Asked.FOR.national(kind).outline(), "", asked);
        Set<String> places = Places.of(UnitPlans.of(Asked.FOR.national(kind)));

        assertThat(asked).hasSizeGreaterThan(60);
        assertThat(places).containsAll(asked);
    }

    @ParameterizedTest
    @EnumSource(BookletKind.class)
    void titlesTellSheetsAndBlocksApart(BookletKind kind) {
        List<SheetPlan> sheets = UnitPlans.of(Asked.FOR.national(kind)).sheets();

        assertThat(sheets).extracting(SheetPlan::title).doesNotHaveDuplicates();
        assertThat(sheets)
                .extracting(SheetPlan::name)
                .doesNotHaveDuplicates()
                .first()
                .isEqualTo(Plan.COVER);
        assertThat(sheets)
                .allSatisfy(sheet ->
                        assertThat(sheet.blocks()).extracting(Block::title).doesNotHaveDuplicates());
    }

    private static void collect(Outline outline, String path, Set<String> into) {
        if (outline instanceof Outline.Fields fields) {
            fields.fields().forEach(field -> collect(field.value(), path + "." + field.name(), into));
        } else if (outline instanceof Outline.Codes codes) {
            collect(codes.value(), path + ".*", into);
        } else if (outline instanceof Outline.Named named) {
            collect(named.value(), path + ".*", into);
        } else if (outline instanceof Outline.Entries entries) {
            collect(entries.entry(), path + ".*", into);
        } else if (outline instanceof Outline.Figures) {
            into.add(path + ".*");
        } else {
            into.add(path);
        }
    }
}
