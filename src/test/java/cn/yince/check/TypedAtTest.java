package cn.yince.check;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.problem.Place;
import cn.yince.unit.Source;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.amount.Origin;
import cn.yince.unit.amount.Rate;
import cn.yince.unit.amount.Traced;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A finding points at where its numbers were typed, told by what they were made of and by no name. */
class TypedAtTest {
    private static final String FILE = "今年.yaml";

    private static final Map<String, Place> PLACES = Map.of(
            "支出", new Place(FILE, 5, 1),
            "支出.2010601", new Place(FILE, 6, 3),
            "支出.2010601.基本支出", new Place(FILE, 7, 5),
            "支出.2010601.项目支出", new Place(FILE, 8, 5),
            "支出.2080501", new Place(FILE, 9, 3),
            "上年数.支出总计", new Place(FILE, 20, 3),
            "项目.1.本年", new Place(FILE, 30, 5));

    private static final Source SOURCE = new Source(FILE, new TreeMap<>(PLACES), List.of(), Map.of());

    private static final Amount BASIC = typed("支出.2010601.基本支出", FILE, 7, 15);
    private static final Amount PROJECT = typed("支出.2010601.项目支出", FILE, 8, 15);
    private static final Amount PENSIONS = typed("支出.2080501.基本支出", FILE, 9, 20);
    private static final Amount PRIOR = typed("上年数.支出总计", FILE, 20, 20);

    private static Amount typed(String path, String file, int line, int column) {
        return wan("1.00").from(new Origin.Typed(path, new Place(file, line, column), "1.00"));
    }

    private static Amount wan(String number) {
        return Amount.ofWan(new BigDecimal(number));
    }

    private static String at(Traced... numbers) {
        return TypedAt.of(List.of(numbers).stream().map(List::of).toList(), SOURCE)
                .toString();
    }

    @Test
    void oneNumberTypedIsPointedAtByItsKey() {
        assertThat(at(BASIC.named("公开03表.2010601.基本支出"))).isEqualTo("今年.yaml:7:5");
    }

    @Test
    void aSumIsPointedAtByWhatHoldsItsParts() {
        assertThat(at(BASIC.plus(PROJECT).named("小计"))).isEqualTo("今年.yaml:6:3");
        assertThat(at(BASIC.plus(PROJECT).named("类").plus(PENSIONS))).isEqualTo("今年.yaml:5:1");
        assertThat(TypedAt.of(List.of(List.of(BASIC, PENSIONS)), SOURCE).line()).isEqualTo(5);
    }

    @Test
    void ofSeveralPartsOfTheFileTheFirstCounts() {
        assertThat(at(BASIC.minus(PRIOR))).isEqualTo("今年.yaml:7:5");
        assertThat(at(Rate.of(PRIOR, BASIC))).isEqualTo("今年.yaml:20:3");
    }

    @Test
    void whatWasPublishedStandsForItsNumber() {
        Amount published = wan("2.01")
                .from(new Origin.Published(new Place(FILE, 50, 9), BASIC.plus(PROJECT)))
                .named("小计");
        assertThat(at(published)).isEqualTo("今年.yaml:50:9");
        assertThat(at(published.plus(PENSIONS).named("合计"))).isEqualTo("今年.yaml:5:1");
    }

    @Test
    void whatIsAbsentLeavesItToTheOthers() {
        assertThat(at(Amount.ZERO, PRIOR)).isEqualTo("今年.yaml:20:3");
        assertThat(at(Amount.ZERO.named("公开09表.合计"))).isEqualTo("今年.yaml");
        assertThat(TypedAt.of(List.of(), SOURCE)).isEqualTo(Place.of(FILE));
    }

    @Test
    void lastYearsFileComesLast() {
        Amount before = typed("支出.2010601.基本支出", "去年.yaml", 3, 9).named("去年的");
        assertThat(at(before, PRIOR)).isEqualTo("今年.yaml:20:3");
        assertThat(at(before)).isEqualTo("去年.yaml:3:9");
    }

    @Test
    void aPathThatIsCountedOtherwiseInTheSourceDoesNotMislead() {
        assertThat(at(typed("项目.1.本年", FILE, 44, 11))).isEqualTo("今年.yaml:44:11");
    }

    @Test
    void whatIsUsedManyTimesIsLookedAtOnce() {
        Amount many = BASIC;
        for (int i = 0; i < 10_000; i++) {
            many = many.plus(many);
        }
        assertThat(at(many)).isEqualTo("今年.yaml:7:5");
        Amount long0 = PRIOR;
        for (int i = 0; i < 200_000; i++) {
            long0 = BASIC.plus(long0);
        }
        assertThat(at(long0)).isEqualTo("今年.yaml:7:5");
    }
}
