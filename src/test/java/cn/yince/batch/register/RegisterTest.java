package cn.yince.batch.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What the events of a ledger come to, alone and put together with those of a copy. */
class RegisterTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);
    private static final Subject UNIT = Subject.of("001", "云岭市财政局", "决算", 2023);
    private static final UnaryOperator<Event.Details> DATA = details -> details.of("甲", "册甲", "册.pdf");

    private final Register register = new Register();

    private Standing now() {
        return register.of(UNIT).orElseThrow();
    }

    private void day(int later, Deed deed, UnaryOperator<Event.Details> details) {
        register.add(UNIT, deed, DAY.plusDays(later), details);
    }

    private static Register copy(Register of) {
        return Register.read(of.text().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theStoryOfAUnit() {
        day(0, Deed.FAULTY, details -> details.of("坏", "", "单位.yaml").because("少了一项"));
        assertThat(now().stage()).isEqualTo(Stage.TO_RETURN);
        day(0, Deed.RETURNED, details -> details.of("坏", "", "").because("少了一项").until(Optional.of(DAY.plusDays(7))));
        assertThat(now().isReturned("坏")).isTrue();
        assertThat(now().daysLeft(DAY.plusDays(8))).contains(-1L);
        day(3, Deed.SUBMITTED, DATA);
        assertThat(now().stage()).isEqualTo(Stage.PENDING);
        day(4, Deed.APPROVED, details -> DATA.apply(details).by("王").until(Optional.of(DAY.plusDays(24))));
        assertThat(now().approval().orElseThrow().details().who()).isEqualTo("王");
        day(5, Deed.PUBLISHED, details -> DATA.apply(details).at("https://example.cn/1"));
        assertThat(now())
                .returns(Stage.PUBLISHED, Standing::stage)
                .returns(1, Standing::returned)
                .returns(List.of("少了一项"), Standing::reasons)
                .returns(Optional.empty(), standing -> standing.daysLeft(DAY));
        assertThat(now().events())
                .extracting(Event::deed)
                .containsExactly(Deed.FAULTY, Deed.RETURNED, Deed.SUBMITTED, Deed.APPROVED, Deed.PUBLISHED);
        assertThat(copy(register).text()).isEqualTo(register.text());
    }

    @Test
    void otherDataAfterApprovalHasToBeApprovedAgain() {
        day(0, Deed.SUBMITTED, DATA);
        day(1, Deed.APPROVED, details -> DATA.apply(details).by("王"));
        day(2, Deed.SUBMITTED, details -> details.of("甲", "重印", "册.pdf"));
        assertThat(now().stage()).isEqualTo(Stage.APPROVED);
        assertThat(now().remarks()).singleElement().asString().contains("数据没有变", "不是同一个文件");
        day(3, Deed.SUBMITTED, details -> details.of("乙", "册乙", "册.pdf"));
        assertThat(now().stage()).isEqualTo(Stage.PENDING);
        assertThat(now().remarks()).singleElement().asString().contains("审定以后数据又变了", "王");
        assertThat(register.approved()).isEmpty();
        day(4, Deed.APPROVED, details -> details.of("乙", "册乙", "册.pdf").by("李"));
        assertThat(register.approved()).containsExactly(now());
        assertThat(now().remarks()).isEmpty();
    }

    @Test
    void whatTwoWroteDownApartIsKeptAndTold() {
        day(0, Deed.SUBMITTED, DATA);
        Register other = copy(register);
        day(1, Deed.APPROVED, details -> DATA.apply(details).by("王"));
        other.add(
                UNIT,
                Deed.RETURNED,
                DAY.plusDays(2),
                details -> details.of("甲", "", "").by("李").because("封面不对"));
        other.expect(new Edition("决算", 2023), List.of("云岭市教育局"), Optional.of(DAY));
        Register mine = copy(register);
        mine.merge(other);
        other.merge(register);

        assertThat(mine.text()).isEqualTo(other.text());
        assertThat(mine.size()).isEqualTo(3);
        Standing both = mine.of(UNIT).orElseThrow();
        assertThat(both.stage()).isEqualTo(Stage.RETURNED);
        assertThat(both.remarks()).singleElement().asString().contains("审定（王）", "退回（李）", "暂按“退回”");
        assertThat(mine.standings()).extracting(Standing::stage).containsExactly(Stage.RETURNED, Stage.MISSING);
        mine.add(
                UNIT,
                Deed.APPROVED,
                DAY.plusDays(3),
                details -> DATA.apply(details).by("王"));
        assertThat(mine.of(UNIT).orElseThrow())
                .returns(Stage.APPROVED, Standing::stage)
                .returns(1, Standing::returned)
                .returns(List.of(), Standing::remarks);
        mine.merge(other);
        assertThat(mine.size()).isEqualTo(4);
    }

    @Test
    void theSameThingWrittenDownByBothIsOne() {
        Register other = copy(register);
        day(0, Deed.SUBMITTED, DATA);
        other.add(UNIT, Deed.SUBMITTED, DAY, DATA);
        register.merge(other);
        assertThat(register.size()).isEqualTo(1);
    }

    @Test
    void anEventChangedByHandIsRefused() {
        day(1, Deed.APPROVED, details -> DATA.apply(details).by("王"));
        String changed = register.text().replace("王", "李");
        assertThatThrownBy(() -> Register.read(changed.getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("云岭市财政局")
                .hasMessageContaining("被改过");
        for (String bad : List.of("", "{}", "[]", "{\"格式\":1,\"记录\":[1]}", "{\"格式\":1,\"名单\":[{\"本次\":1}]}")) {
            assertThatThrownBy(() -> Register.read(bad.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void unitsAreKnownByCodeOrNameHoweverTheyAreTyped() {
        day(0, Deed.SUBMITTED, DATA);
        register.expect(new Edition("决算", 2023), List.of("云岭市财政局 ", "002"), Optional.empty());
        register.expect(new Edition("预算", 2024), List.of("001"), Optional.of(DAY));
        assertThat(register.standings())
                .extracting(each -> each.subject().name()
                        + each.subject().edition()
                        + each.stage().label())
                .containsExactly("云岭市财政局2023年度决算待审", "0022023年度决算未交", "0012024年度预算未交");
        assertThat(register.called("001")).hasSize(2);
        assertThat(Edition.parse("决算2023")).isEqualTo(Edition.parse("2023年度决算")).isPresent();
        assertThat(Edition.parse("2023")).isEmpty();
    }
}
