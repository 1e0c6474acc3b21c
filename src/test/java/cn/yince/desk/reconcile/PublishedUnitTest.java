package cn.yince.desk.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.pack.Packs;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.problem.Severity;
import cn.yince.read.Asked;
import cn.yince.read.sheet.Workbook;
import cn.yince.read.write.Remarks;
import cn.yince.read.write.UnitText;
import cn.yince.read.yaml.Typed;
import cn.yince.unit.Budget;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Published;
import cn.yince.unit.Unit;
import cn.yince.unit.amount.Amount;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The tables of published booklets, exported the ways other software does, give the leaves of the examples. */
@Tag("slow")
class PublishedUnitTest {
    /** The booklet prints 7.44, which its own total refutes. */
    private static final UnaryOperator<String> REFUTED = line -> line.replace("其他交通费用\t7.44", "其他交通费用\t4.44");

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"YUAN", "FINE"})
    void theTreasurysTablesGiveItsLeaves(Export export) throws IOException {
        Read read = read(export.write(TypedTables.of("国库集中支付中心2023决算", REFUTED)), "山西/阳泉");
        assertThat(read.errors()).isEmpty();
        FinalAccounts example =
                (FinalAccounts) Asked.reader().read(Path.of("data-examples/yangquan-treasury-2023.yaml"));
        assertSame((FinalAccounts) read.unit(), example);
        assertThat(published(read.unit())).isEqualTo(published(example));
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"YUAN", "FINE"})
    void theOfficesTablesGiveItsLeaves(Export export) throws IOException {
        Read read = read(export.write(TypedTables.of("政府办公室2024决算")), "山西/阳城");
        assertThat(read.errors()).isEmpty();
        FinalAccounts example =
                (FinalAccounts) Asked.reader().read(Path.of("data-examples/yangcheng-office-2024.yaml"));
        assertSame((FinalAccounts) read.unit(), example);
        assertThat(published(read.unit())).isEqualTo(published(example));
    }

    /** The name that stands beside a code is kept, or it is said which one is. */
    @Test
    void anotherNameThanTheClassificationsIsTold() throws IOException {
        UnaryOperator<String> renamed =
                line -> REFUTED.apply(line).replace("信息化建设", "信息化系统建设").replace("职工基本医疗保险", "基本医疗保险");
        Read read = read(Export.values()[0].write(TypedTables.of("国库集中支付中心2023决算", renamed)), "山西/阳泉");
        assertThat(read.problems())
                .filteredOn(problem -> problem.code().equals("Y0511"))
                .first()
                .asString()
                .contains("提示[Y0511] 科目 2010607 的名称读到“信息化系统建设”，当年的科目表是“信息化建设”，用科目表的名称");
        Read same = read(Export.values()[0].write(TypedTables.of("国库集中支付中心2023决算", REFUTED)), "山西/阳泉");
        assertThat(same.problems()).noneMatch(problem -> problem.code().equals("Y0511"));
    }

    @Test
    void tablesInYuanGiveTheSame() throws IOException {
        UnaryOperator<String> exact = line -> line.replace("商品和服务支出\t81.04", "商品和服务支出\t81.03");
        Read read = read(Export.YUAN.write(TypedTables.of("政府办公室2024决算", exact)), "山西/阳城");
        assertThat(read.errors()).isEmpty();
        FinalAccounts example =
                (FinalAccounts) Asked.reader().read(Path.of("data-examples/yangcheng-office-2024.yaml"));
        assertSame((FinalAccounts) read.unit(), example);
        assertThat(read.unit().published()).isEmpty();
    }

    @Test
    void moreDecimalsThanShowAreYuan() throws IOException {
        UnaryOperator<String> exact = line -> line.replace("商品和服务支出\t81.04", "商品和服务支出\t81.03");
        Read read = read(Export.FINE.write(TypedTables.of("政府办公室2024决算", exact)), "山西/阳城");
        assertThat(read.errors()).isEmpty();
        assertThat(read.unit().published()).isEmpty();
        Amount income = ((FinalAccounts) read.unit())
                .income()
                .get("2010301")
                .values()
                .iterator()
                .next();
        assertThat(income.yuan()).isEqualByComparingTo("3405440.51");
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"YUAN", "FINE"})
    void theDepartmentsTablesGiveTheSumOfItsUnits(Export export) throws IOException {
        Read read = read(export.write(TypedTables.of("财政局2023预算")), "山西/阳泉");
        assertThat(read.errors()).isEmpty();
        Budget mine = (Budget) read.unit();
        Budget example = (Budget) Asked.reader().read(Path.of("data-examples/yangquan-finance-2023-budget.yaml"));
        same(mine.expenditure(), example.expenditure());
        assertThat(mine.carriedOver()).isEqualTo(example.carriedOver());
        assertThat(mine.carriedForward()).isEqualTo(example.carriedForward());
        assertThat(byRow(mine)).isEqualTo(byRow(example));
        assertThat(mine.projects())
                .extracting(project -> project.name())
                .containsExactlyElementsOf(
                        example.projects().stream().map(p -> p.name()).toList());
        assertThat(mine.projects())
                .extracting(project -> project.thisYear())
                .containsExactlyElementsOf(
                        example.projects().stream().map(p -> p.thisYear()).toList());
        same(
                mine.officialSpending().vehicleOperation().planned(),
                example.officialSpending().vehicleOperation().planned());
        assertThat(mine.operatingCost().values().stream().map(Object::toString).toList())
                .hasSize(2);
        assertThat(published(mine)).containsOnlyKeys("预算公开表6.302.合计");
        assertThat(published(example)).containsAllEntriesOf(published(mine));
    }

    @ParameterizedTest
    @EnumSource
    void anOldWorkbookGivesTheUnitOfItsTwin(Export export) throws IOException {
        for (String tables : List.of("国库集中支付中心2023决算 山西/阳泉", "政府办公室2024决算 山西/阳城", "财政局2023预算 山西/阳泉")) {
            TypedTables typed = TypedTables.of(tables.split(" ")[0]);
            String pack = tables.split(" ")[1];
            assertThat(text(export.writeOld(typed), pack))
                    .isEqualTo(text(export.write(typed), pack))
                    .contains("支出:");
        }
    }

    private static String text(List<Workbook> books, String pack) {
        Problems problems = new Problems();
        return UnitText.of(
                        PublishedUnit.read(books, new Packs(Path.of("templates")), pack, Blanks::of, problems),
                        new Remarks())
                + problems.inOrder();
    }

    @Test
    void aNameOfOtherYearsIsKeptAsPrintedAndOneCutShortIsNot() throws IOException {
        UnaryOperator<String> printed =
                line -> line.replaceFirst("行政事业单位养老 ?支出", "行政事业单位离退休").replace("社会保障和就业支出", "社会保障和就业");
        Read read = read(Export.PLAIN.write(TypedTables.of("政府办公室2024决算", printed)), "山西/阳城");

        assertThat(read.errors()).isEmpty();
        assertThat(((FinalAccounts) read.unit()).functionalNames()).isEqualTo(Map.of("20805", "行政事业单位离退休"));
    }

    @Test
    void whatTablesRepeatIsHeldAgainstIt() throws IOException {
        Read read = read(Export.PLAIN.write(TypedTables.of("国库集中支付中心2023决算")), "山西/阳泉");
        assertThat(read.errors())
                .extracting(Problem::message)
                .containsExactly(
                        "公开06表 302 是 18.90万元，由明细得出 21.91万元（06号!F18、06号!F23、06号!F28、06号!F30、06号!F31、06号!F33 等 7 格），相差 3.01万元",
                        "公开06表 公用经费合计 是 18.90万元，由明细得出 21.91万元（06号!F18、06号!F23、06号!F28、06号!F30、06号!F31、06号!F33 等 7 格），相差 3.01万元",
                        "公开10表 参照公务员法管理事业单位 是 18.90万元，由明细得出 21.91万元（06号!F18、06号!F23、06号!F28、06号!F30、06号!F31、06号!F33 等 7 格），相差 3.01万元");
        assertThat(read.errors())
                .extracting(p -> p.place().toString())
                .containsExactly("局.xlsx:06号!F8", "局.xlsx:06号!L36", "局.xlsx:10号!C15");
    }

    @Test
    void aRowThatIsMissingFromATableOfCodesIsMissed() throws IOException {
        UnaryOperator<String> without = line -> line.startsWith("20106\t") ? "" : REFUTED.apply(line);
        List<Workbook> books = Export.PLAIN.write(TypedTables.of("国库集中支付中心2023决算", without));
        Problems problems = new Problems();
        PublishedUnit.read(books, new Packs(Path.of("templates")), "山西/阳泉", Blanks::of, problems);
        List<Problem> missed = problems.inOrder().stream()
                .filter(p -> p.code().equals("Y0502"))
                .toList();
        assertThat(missed).extracting(Problem::message).anyMatch(m -> m.startsWith("公开02表 20106 本年收入合计 应有 446.48万元"));
        assertThat(missed).extracting(p -> p.message().split(" ")[0]).containsOnly("公开02表", "公开03表", "公开05表");
    }

    /** Leaves of 基本支出 as the table has them: 303 is one row whatever the staff. */
    private static Map<String, BigDecimal> byRow(Budget budget) {
        Map<String, BigDecimal> rows = new TreeMap<>();
        budget.basicByEconomicItem()
                .forEach((code, byStaff) -> byStaff.forEach((staff, amount) ->
                        rows.merge(code + (code.startsWith("303") ? "" : staff), amount.value(), BigDecimal::add)));
        rows.values().removeIf(value -> value.signum() == 0);
        return rows;
    }

    private static void assertSame(FinalAccounts mine, FinalAccounts example) {
        assertThat(mine.identity().name()).isEqualTo(example.identity().name());
        assertThat(mine.identity().status()).isEqualTo(example.identity().status());
        assertThat(mine.year()).isEqualTo(example.year());
        same(mine.income(), example.income());
        same(mine.expenditure(), example.expenditure());
        same(mine.basicByEconomicItem(), example.basicByEconomicItem());
        same(mine.balances(), example.balances());
        same(
                mine.officialSpending().abroad().budget(),
                example.officialSpending().abroad().budget());
        same(
                mine.officialSpending().abroad().actual(),
                example.officialSpending().abroad().actual());
        same(
                mine.officialSpending().vehicleOperation().budget(),
                example.officialSpending().vehicleOperation().budget());
        same(
                mine.officialSpending().vehicleOperation().actual(),
                example.officialSpending().vehicleOperation().actual());
        same(
                mine.officialSpending().reception().actual(),
                example.officialSpending().reception().actual());
        same(mine.procurement().goods(), example.procurement().goods());
        same(mine.procurement().services(), example.procurement().services());
        assertThat(mine.operatingCost()).isEqualTo(example.operatingCost());
        for (var kind : cn.yince.unit.VehicleKind.values()) {
            assertThat(mine.assets().of(kind)).isEqualTo(example.assets().of(kind));
        }
    }

    private static void same(Object mine, Object example) {
        assertThat(figures(mine)).isEqualTo(figures(example));
    }

    /** Amounts without what says how they were rounded; keys in order. */
    private static Object figures(Object of) {
        if (of instanceof Map<?, ?> map) {
            Map<String, Object> figures = new TreeMap<>();
            map.forEach((key, value) -> figures.put(key.toString(), figures(value)));
            return figures;
        }
        return of instanceof Amount amount
                ? amount.value().stripTrailingZeros().toPlainString()
                : of.toString().replaceAll("±[\\d.]+", "").replaceAll("(\\.\\d\\d)0+\\b", "$1");
    }

    private static Map<String, BigDecimal> published(Unit unit) {
        return unit.published().stream()
                .filter(p -> p.name().contains("公开"))
                .collect(Collectors.toMap(Published::name, p -> p.value().stripTrailingZeros()));
    }

    /** What came of some workbooks. */
    record Read(Unit unit, List<Problem> problems) {
        List<Problem> errors() {
            return problems.stream().filter(p -> p.severity() == Severity.ERROR).toList();
        }
    }

    private static Read read(List<Workbook> books, String pack) {
        Problems problems = new Problems();
        Typed.Mapping tree = PublishedUnit.read(books, new Packs(Path.of("templates")), pack, Blanks::of, problems);
        assertThat(problems.inOrder().stream()
                        .filter(p -> !p.code().startsWith("Y0501") && p.severity() == Severity.ERROR))
                .isEmpty();
        return new Read(
                Asked.reader().read(Reconciliation.withTexts(tree), books.get(0).file()), problems.inOrder());
    }
}
