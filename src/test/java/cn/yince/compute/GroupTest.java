package cn.yince.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yince.compute.ledger.Ledgers;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.unit.Publications;
import cn.yince.unit.Source;
import cn.yince.unit.amount.Address;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.amount.Exact;
import cn.yince.unit.amount.Origin;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The tree of everything that prints besides the tables: built once, never changed, gone through in one way. */
class GroupTest {
    private final Section root =
            Section.root(Publications.none(), new Source("甲.yaml", new TreeMap<>(), List.of(), Map.of()));
    private final Problems problems = new Problems();

    @Test
    void aGroupThatIsNamedAndListedIsOneAndIsMetOnce() {
        Section two = root.section("五二");
        Section education = two.section("205");
        education.money("金额", wan("3"));
        two.rows("各类", List.of(education));
        two.money("金额", wan("4"));

        Group built = root.build().group("五二").orElseThrow();

        assertThat(built.rows("各类")).singleElement().isSameAs(built.group("205").orElseThrow());
        assertThat(met(root.build())).containsExactly("五二.205.金额", "五二.金额");
    }

    @Test
    void figuresAndTextsOfListsAreMetWhereTheyStand() {
        Section row = root.free("行");
        row.count("数量", Exact.of(2, Origin.ABSENT));
        row.prose("用途", "购置", "用途");
        root.rows("各行", List.of(row));
        root.paragraphs("说明", List.of("一段", "两段"), "说明");
        List<String> texts = new ArrayList<>();

        root.build().eachText((group, name, text) -> texts.add(group.at(name) + "：" + text.raw()));

        assertThat(met(root.build())).containsExactly("行.数量");
        assertThat(texts).containsExactly("行.用途：购置", "说明：一段", "说明：两段");
    }

    @Test
    void valuesAreAskedForByTheirKind() {
        Section nine = root.section("九");
        nine.money("金额", wan("3"));
        nine.put("名称", "公务接待费");
        nine.section("国内接待").count("批次", Exact.of(2, Origin.ABSENT));

        Group built = root.build();
        Group group = built.group("九").orElseThrow();

        assertThat(group.money("金额").orElseThrow().amount().rounded()).isEqualByComparingTo("3");
        assertThat(group.formMoney("金额")).isEmpty();
        assertThat(group.words("名称")).hasValue("公务接待费");
        assertThat(group.words("金额")).isEmpty();
        assertThat(group.all(Figure.class)).containsOnlyKeys("金额");
        assertThat(built.group(Address.parse("九.国内接待")).flatMap(inner -> inner.count("批次")))
                .isPresent();
        assertThat(built.group(Address.parse("九.国外接待"))).isEmpty();
        assertThat(built.group(Address.parse("九.金额"))).isEmpty();
    }

    @Test
    void aBuiltGroupCannotBeChanged() {
        root.money("金额", wan("3"));
        Group built = root.build();

        assertThatThrownBy(() -> built.children().clear()).isInstanceOf(UnsupportedOperationException.class);
        root.money("另一个", wan("4"));
        assertThat(root.build()).isSameAs(built);
        assertThat(built.children()).containsOnlyKeys("金额");
    }

    @Test
    void referencesMakeANewTreeAndLeaveTheOldOne() {
        Section one = root.section("五一");
        one.money("金额", wan("3"));
        one.prose("原因", "花了{金额}万元，{九.金额}万元在九", "原因");
        root.section("九").money("金额", wan("5"));
        Group typed = root.build();

        Group resolved = resolved(typed);

        assertThat(printed(resolved)).containsExactly("花了3.00万元，5.00万元在九");
        assertThat(printed(typed)).containsExactly("花了{金额}万元，{九.金额}万元在九");
        assertThat(resolved.group("九")).as("what has no reference is the same").isEqualTo(typed.group("九"));
        assertThat(problems.inOrder()).isEmpty();
    }

    @Test
    void aGroupNamedAndListedStaysOneWhenItsReferencesAreResolved() {
        Section row = root.section("1");
        row.count("数量", Exact.of(2, Origin.ABSENT));
        row.prose("用途", "{数量}台", "用途");
        root.rows("各行", List.of(row));

        Group resolved = resolved(root.build());

        assertThat(resolved.rows("各行"))
                .singleElement()
                .isSameAs(resolved.group("1").orElseThrow());
        assertThat(printed(resolved)).containsExactly("2台");
    }

    @Test
    void aTreeWithoutReferencesStaysAsItIs() {
        root.section("五一").prose("原因", "没有引用", "原因");
        Group typed = root.build();

        assertThat(resolved(typed)).isSameAs(typed);
    }

    @Test
    void aReferenceToNothingIsReportedAndStaysAsTyped() {
        Section one = root.section("五一");
        one.money("金额", wan("3"));
        one.prose("原因", "花了{金额度}万元，{金额.}", "原因");

        assertThat(printed(resolved(root.build()))).containsExactly("花了{金额度}万元，{金额.}");
        assertThat(problems.inOrder())
                .extracting(Problem::message)
                .anyMatch(m -> m.contains("{金额度}"))
                .anyMatch(m -> m.contains("{金额.}"));
        assertThat(problems.inOrder()).extracting(Problem::hint).allMatch(hint -> hint.contains("金额"));
    }

    private Group resolved(Group typed) {
        return References.resolve(typed, Ledgers.of(Map.of()), name -> name, problems);
    }

    private static List<String> printed(Group group) {
        List<String> printed = new ArrayList<>();
        group.eachText((in, name, text) -> printed.add(text.printed(GroupTest::number)));
        return printed;
    }

    private static String number(Figure figure) {
        return figure.as(
                money -> money.amount().rounded().toPlainString(),
                formMoney -> "",
                percent -> "",
                count -> "" + count.number(),
                score -> "");
    }

    private static List<String> met(Group group) {
        List<String> met = new ArrayList<>();
        group.eachFigure((in, name, figure) -> met.add(in.at(name).toString()));
        return met;
    }

    private static Amount wan(String number) {
        return Amount.ofWan(new BigDecimal(number));
    }
}
