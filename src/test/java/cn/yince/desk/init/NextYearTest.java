package cn.yince.desk.init;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.yince.compute.prior.LastYear;
import cn.yince.compute.prior.PriorPacks;
import cn.yince.desk.sample.SampleFiles;
import cn.yince.desk.sample.SampleOrder;
import cn.yince.pack.PackReference;
import cn.yince.pack.Packs;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import cn.yince.read.Asked;
import cn.yince.read.TypedFile;
import cn.yince.read.yaml.Typed;
import cn.yince.unit.BookletKind;
import cn.yince.unit.Budget;
import cn.yince.unit.BudgetFund;
import cn.yince.unit.ExpenditureKind;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Fund;
import cn.yince.unit.Unit;
import cn.yince.unit.amount.Amount;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Last year's file carried over: what its booklet printed is this year's 上年数, and nothing else is taken over unseen.
 */
@Tag("slow")
class NextYearTest {
    private static final Path TEMPLATES = Path.of("templates").toAbsolutePath();
    private static final NextYear.Wishes NONE =
            new NextYear.Wishes(Optional.empty(), Optional.empty(), Optional.empty());
    private static final String TREASURY = "yangquan-treasury-2023.yaml";
    private static final String OFFICE = "yangcheng-office-2024.yaml";
    private static final String DEPARTMENT = "yangquan-finance-2023-budget.yaml";

    @TempDir
    private Path folder;

    private Path last;

    @BeforeEach
    void copiesOfTheExamples() throws IOException {
        last = Files.createDirectory(folder.resolve("去年"));
        try (Stream<Path> files = Files.walk(Path.of("data-examples"))) {
            for (Path file : files.filter(
                            f -> f.toString().endsWith(".yaml") && !f.toString().contains("broken"))
                    .toList()) {
                Path copy =
                        last.resolve(Path.of("data-examples").relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "minimal.yaml",
                TREASURY,
                OFFICE,
                "fenyang-approval-2023.yaml",
                DEPARTMENT,
                "yangquan-finance-2023-budget/局机关.yaml",
                "yangquan-finance-2023-budget/国库集中支付中心.yaml",
                "yangquan-finance-2023-budget/预算评审中心.yaml"
            })
    void theFiguresAreThoseLastYearsBookletPrinted(String example) throws IOException {
        agrees(last.resolve(example));
    }

    @Test
    void anyUnitIsCarriedOver() throws IOException {
        Path samples = Files.createDirectory(folder.resolve("样例"));
        SampleFiles.write(new SampleOrder(4, 5, 0, List.of(BookletKind.values())), TEMPLATES, samples);
        try (Stream<Path> files = Files.list(samples)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                agrees(file);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"决算/空", "决算/满", "预算/长", "预算/满"})
    void unitsOfEverySizeAreCarriedOver(String name) throws IOException {
        try (InputStream sample = SampleFiles.class.getResourceAsStream(name + ".yaml")) {
            agrees(Files.write(last.resolve(name.replace('/', '-') + ".yaml"), sample.readAllBytes()));
        }
    }

    /**
     * Elsewhere the figures are typed, beside last year's file they are taken from it; both are the same and pass J1105
     * and J1106.
     */
    private void agrees(Path from) throws IOException {
        Unit before = Asked.reader().read(from);
        Path apart = written(NextYear.of(from, folder.resolve("今年").resolve("单位.yaml"), NONE, TEMPLATES));
        Path beside = written(NextYear.of(from, from.resolveSibling("今年的.yaml"), NONE, TEMPLATES));
        Unit typed = Asked.reader().read(apart);
        Unit named = Asked.reader().read(beside);
        assertThat(typed.lastYear()).isEmpty();
        assertThat(named.lastYear())
                .hasValueSatisfying(unit -> assertThat(unit.year()).isEqualTo(before.year()));
        for (Unit unit : List.of(typed, named)) {
            assertThat(unit.year()).isEqualTo(before.year() + 1);
            assertThat(unit.kind()).isEqualTo(before.kind());
            assertThat(unit.pack()).isEqualTo(before.pack());
            assertThat(unit.identity()).isEqualTo(before.identity());
            assertThat(unit.overview()).isEqualTo(before.overview());
            assertThat(unit.terms()).isEqualTo(before.terms());
            assertThat(unit.published()).isEmpty();
            assertThat(unit.cover().date()).isEmpty();
        }
        Path checked = Files.writeString(
                from.resolveSibling("核对.yaml"),
                Files.readString(apart).replaceFirst("(?m)^上年文件:.*$", "上年文件: " + from.getFileName()));
        Problems problems = new Problems();
        Unit carried = LastYear.carriedInto(named, packs(named), problems);
        if (before instanceof Budget budget && budget.units().isEmpty() || before instanceof FinalAccounts) {
            LastYear.carriedInto(Asked.reader().read(checked), packs(named), problems);
        }
        assertThat(problems.inOrder()).isEmpty();
        assertThat(prior(typed)).as("上年数").isEqualTo(prior(carried));
    }

    private static PriorPacks packs(Unit unit) {
        Packs packs = new Packs(TEMPLATES);
        return PriorPacks.of(packs.open(unit.pack(), unit.kind(), unit.year(), Place.of("试验")), packs);
    }

    /** All figures of last year, as they print. */
    private static List<String> prior(Unit unit) {
        List<Amount> amounts = new ArrayList<>();
        if (unit instanceof Budget budget) {
            var prior = budget.priorYear();
            amounts.addAll(List.of(
                    prior.totalIncome(),
                    prior.totalExpenditure(),
                    prior.generalAppropriation(),
                    prior.operatingCost()));
            var spending = budget.officialSpending();
            Stream.of(spending.abroad(), spending.reception(), spending.vehiclePurchase(), spending.vehicleOperation())
                    .forEach(item -> amounts.add(item.prior()));
        } else if (unit instanceof FinalAccounts accounts) {
            var prior = accounts.priorYear();
            amounts.addAll(List.of(
                    prior.totalIncome(),
                    prior.totalExpenditure(),
                    prior.fiscalIncome(),
                    prior.fiscalExpenditure(),
                    prior.generalExpenditure(),
                    prior.operatingCost()));
            var spending = accounts.officialSpending();
            Stream.of(spending.abroad(), spending.vehiclePurchase(), spending.vehicleOperation(), spending.reception())
                    .forEach(item -> amounts.add(item.prior()));
            accounts.items().values().forEach(item -> amounts.add(item.priorActual()));
        }
        return amounts.stream().map(amount -> amount.rounded().toPlainString()).toList();
    }

    @Test
    void publishedFiguresAreThePrintedOnes() throws IOException {
        String text = text(NextYear.of(last.resolve(TREASURY), folder.resolve("今年/a.yaml"), NONE, TEMPLATES));
        assertThat(text)
                .contains("年度: 2024", "收入总计: 537.66", "支出总计: 537.66", "机关运行经费: 18.90")
                .contains("2010607: {年初预算: , 上年决算: 63.37, 用途: , 原因: }", "2010650: {年初预算: , 上年决算: 2.25")
                .contains("2010601: {一般公共预算财政拨款: {基本支出: }}  # 行政运行；上年：基本支出 248.78")
                .contains("日期:  # 封面日期，写到月；上年：2024年9月");
        String office = text(NextYear.of(last.resolve(OFFICE), folder.resolve("今年/b.yaml"), NONE, TEMPLATES));
        assertThat(office).contains("收入总计: 1614.45", "机关运行经费: 81.09").contains("201: {年初预算: , 上年决算: 1421.59");
    }

    @Test
    void whatWasLeftIsThereAtTheBeginning() throws IOException {
        try (InputStream sample = SampleFiles.class.getResourceAsStream("决算/满.yaml")) {
            Path from = Files.write(last.resolve("满.yaml"), sample.readAllBytes());
            FinalAccounts before = (FinalAccounts) Asked.reader().read(from);
            FinalAccounts next = (FinalAccounts)
                    Asked.reader().read(written(NextYear.of(from, folder.resolve("今年/a.yaml"), NONE, TEMPLATES)));
            assertThat(next.balances().opening()).isEqualTo(before.balances().closing());
            assertThat(next.balances().closing().of(Fund.GENERAL)).isEqualTo(Amount.ZERO);
            assertThat(next.functionalNames()).isEqualTo(before.functionalNames());
            assertThat(next.particulars().given().entries("绩效自评")).isEmpty();
        }
        try (InputStream sample = SampleFiles.class.getResourceAsStream("预算/满.yaml")) {
            Path from = Files.write(last.resolve("满.yaml"), sample.readAllBytes());
            Budget next = (Budget)
                    Asked.reader().read(written(NextYear.of(from, folder.resolve("今年/b.yaml"), NONE, TEMPLATES)));
            assertThat(next.carriedOver()
                            .get("2010602")
                            .get(BudgetFund.UNIT_FUNDS)
                            .get(ExpenditureKind.PROJECT)
                            .rounded())
                    .isEqualByComparingTo("0.20");
            assertThat(next.carriedOver().get("2120801").get(BudgetFund.GOVERNMENT_FUND))
                    .as("which kind is not known")
                    .isEmpty();
            assertThat(next.incomeNames()).hasSize(4);
        }
    }

    @Test
    void openedRemarksAreLastYearsProjects() {
        for (Map.Entry<String, String> example :
                Map.of(TREASURY, "绩效自评", OFFICE, "绩效自评").entrySet()) {
            String text =
                    text(NextYear.of(last.resolve(example.getKey()), folder.resolve("今年/a.yaml"), NONE, TEMPLATES));
            String opened = text.replaceAll("(?m)^( +)# ", "$1").replaceAll("(?m)^  #$", "");
            Typed.Mapping now = TypedFile.parse(opened.getBytes(UTF_8), "a.yaml", Asked.FOR);
            Typed.Mapping was = TypedFile.read(last.resolve(example.getKey()), Asked.FOR);
            assertThat(Sayings.brief(Trees.at(now, example.getValue()).orElseThrow()))
                    .isEqualTo(Sayings.brief(Trees.at(was, example.getValue()).orElseThrow()));
        }
    }

    @Test
    void aDepartmentComesWithItsUnits() throws IOException {
        Begun apart = NextYear.of(last.resolve(DEPARTMENT), folder.resolve("今年/部门.yaml"), NONE, TEMPLATES);
        assertThat(apart.files().keySet().stream()
                        .map(file -> folder.relativize(file).toString().replace('\\', '/')))
                .containsExactly(
                        "今年/部门.yaml", "今年/yangquan-finance-2024-budget/局机关.yaml",
                        "今年/yangquan-finance-2024-budget/国库集中支付中心.yaml", "今年/yangquan-finance-2024-budget/预算评审中心.yaml");
        Budget department = (Budget) Asked.reader().read(written(apart));
        assertThat(department.units()).hasSize(3);
        assertThat(text(apart))
                .contains("收入总计: 3205.70")
                .contains("机关运行经费: 149.16")
                .doesNotContain("政府采购:")
                .contains("  公务用车运行维护费: {上年预算: 5.40}\n");
        assertThat(apart.notes()).singleElement().asString().contains("没有 2024 年度预算的版本");
    }

    @Test
    void aUnitBesideLastYearsFileHasAnotherName() throws IOException {
        Path to = last.resolve("部门.yaml");
        Files.writeString(
                last.resolve("本级.yaml"), Files.readString(last.resolve("yangquan-finance-2023-budget/局机关.yaml")));
        Path from = Files.writeString(
                last.resolve("部门去年.yaml"),
                Files.readString(last.resolve(DEPARTMENT))
                        .replaceAll("(?m)^  - yangquan-finance.*\n", "")
                        .replace("下属单位:", "下属单位: [本级.yaml]")
                        .replaceAll("(?s)公布数:.*", ""));
        Begun begun = NextYear.of(from, to, NONE, TEMPLATES);
        assertThat(begun.files()).containsOnlyKeys(to, last.resolve("本级-2024.yaml"));
        assertThat(text(begun)).contains("上年文件: 部门去年.yaml", "  - 本级-2024.yaml");
        assertThat(begun.files().get(last.resolve("本级-2024.yaml"))).contains("上年文件: 本级.yaml");
        assertThat(((Budget) Asked.reader().read(written(begun))).units()).hasSize(1);
    }

    @Test
    void lastYearsOwnLastFileIsNotNeeded() throws IOException {
        Path from = Files.writeString(
                last.resolve("a.yaml"), Files.readString(last.resolve("minimal.yaml")) + "\n上年文件: 早已删去.yaml\n");
        assertThat(text(NextYear.of(from, folder.resolve("今年/b.yaml"), NONE, TEMPLATES)))
                .contains("收入总计: 200.00");
    }

    @Test
    void wishesAreHeard() {
        NextYear.Wishes wishes = new NextYear.Wishes(
                Optional.of(PackReference.parse("山西/阳城@2024")),
                Optional.of(BookletKind.FINAL_ACCOUNTS),
                Optional.of("改名后的中心"));
        String text = text(NextYear.of(last.resolve("minimal.yaml"), folder.resolve("今年/a.yaml"), wishes, TEMPLATES));
        assertThat(text).contains("模板: 山西/阳城", "名称: 改名后的中心");
        InputRejected rejected = catchThrowableOfType(
                InputRejected.class,
                () -> NextYear.of(
                        last.resolve("minimal.yaml"),
                        folder.resolve("今年/a.yaml"),
                        new NextYear.Wishes(
                                Optional.of(PackReference.parse("山西@2023")),
                                Optional.of(BookletKind.BUDGET),
                                Optional.empty()),
                        TEMPLATES));
        assertThat(rejected.problems()).extracting(p -> p.code()).containsExactly("Y0215", "Y0215");
    }

    @Test
    void whatIsWrongWithLastYearsFileIsSaid() throws IOException {
        Path from = Files.writeString(
                last.resolve("a.yaml"),
                Files.readString(last.resolve("minimal.yaml")) + "\n公布数: {公开01表: {收入总计: 300.00}}\n");
        InputRejected published = catchThrowableOfType(
                InputRejected.class, () -> NextYear.of(from, folder.resolve("今年/b.yaml"), NONE, TEMPLATES));
        assertThat(published.problems()).extracting(p -> p.code()).containsExactly("J0001");
        InputRejected missing = catchThrowableOfType(
                InputRejected.class,
                () -> NextYear.of(last.resolve("无.yaml"), folder.resolve("今年/b.yaml"), NONE, TEMPLATES));
        assertThat(missing.problems()).extracting(p -> p.code()).containsExactly("Y0100");
    }

    private static Path written(Begun begun) throws IOException {
        for (Map.Entry<Path, String> file : begun.files().entrySet()) {
            Files.createDirectories(file.getKey().getParent());
            Files.writeString(file.getKey(), file.getValue());
        }
        return begun.files().keySet().iterator().next();
    }

    private static String text(Begun begun) {
        return begun.files().values().iterator().next();
    }
}
