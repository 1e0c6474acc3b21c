package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yince.check.Checks;
import cn.yince.compute.Calculator;
import cn.yince.compute.SharedPlan;
import cn.yince.compute.ledger.SummedUnit;
import cn.yince.desk.sample.SampleFiles;
import cn.yince.desk.sample.SampleOrder;
import cn.yince.layout.Glyphs;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.read.Asked;
import cn.yince.unit.BookletKind;
import cn.yince.unit.Budget;
import cn.yince.unit.BudgetFund;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Fund;
import cn.yince.unit.Identity.Kind;
import cn.yince.unit.Identity.Status;
import cn.yince.unit.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is promised of samples: the good ones are good, the broken ones are broken as the list says, all are varied. */
@Tag("slow")
class SampleFilesTest {
    private static final Path TEMPLATES = Path.of("templates");
    private static final Path FONTS = Path.of("fonts");
    private static final List<BookletKind> BOTH = List.of(BookletKind.values());
    private static final Pattern BROKEN =
            Pattern.compile("\"文件\": \"([^\"]*)\".*\"毛病\": \"([^\"]*)\", \"代码\": \\[([^]]*)]");

    private static final Pattern SECTION = Pattern.compile("\"款\": \"(\\d{5})\"");

    private final OpenPacks stock = new OpenPacks(TEMPLATES, FONTS, Duration.ZERO);

    @TempDir
    private Path folder;

    @Test
    void goodOnesHaveNoErrorAndNoHint() throws IOException {
        for (Path file : written(new SampleOrder(60, 7, 0, BOTH), "好")) {
            assertThat(withoutUnseenNames(problems(file))).as(file.toString()).isEmpty();
        }
    }

    @Test
    void goodOnesPrintWhole() throws IOException {
        Press press = ShippedPress.PRESS;
        for (Path file : written(new SampleOrder(6, 11, 0, BOTH), "印")) {
            Printed printed = press.print(file, step -> {});
            assertThat(printed.booklet().pages()).as(file.toString()).isGreaterThan(15);
            assertThat(withoutUnseenNames(printed.hints())).as(file.toString()).isEmpty();
        }
    }

    @Test
    void brokenOnesAreRefusedForTheFaultListedAndNoOther() throws IOException {
        List<Path> files = written(new SampleOrder(140, 3, 100, BOTH), "坏");
        Map<String, List<String>> listed = new TreeMap<>();
        Set<String> faults = new TreeSet<>();
        for (String line : Files.readAllLines(files.get(0).resolveSibling(SampleFiles.LIST))) {
            Matcher broken = BROKEN.matcher(line);
            if (broken.find()) {
                listed.put(
                        broken.group(1),
                        List.of(broken.group(3).replace("\"", "").split(", ")));
                faults.add(broken.group(2));
            }
        }
        assertThat(listed).hasSize(140);
        assertThat(faults).hasSizeGreaterThan(50);
        assertThat(files.stream()
                        .filter(file -> !errors(file)
                                .equals(listed.get(file.getFileName().toString())))
                        .map(this::problems))
                .isEmpty();
    }

    @Test
    void theShareOfBrokenOnesIsKeptAndTheirNamesDoNotTell() throws IOException {
        List<Path> files = written(new SampleOrder(40, 5, 25, BOTH), "四分之一");
        long broken = Files.readAllLines(files.get(0).resolveSibling(SampleFiles.LIST)).stream()
                .filter(l -> l.contains("毛病"))
                .count();
        assertThat(broken).isEqualTo(10);
        assertThat(files.stream().filter(file -> !errors(file).isEmpty()).count())
                .isEqualTo(10);
        assertThat(files)
                .allSatisfy(file -> assertThat(file.getFileName().toString()).matches("00\\d\\d-\\p{IsHan}+\\.yaml"));
    }

    @Test
    void theSameOrderGivesTheSameBytesAndAnotherSeedOthers() throws IOException {
        SampleOrder order = new SampleOrder(30, 42, 20, BOTH);
        Map<String, byte[]> first = bytes(written(order, "一"));
        Map<String, byte[]> second = bytes(written(order, "二"));
        Map<String, byte[]> other = bytes(written(new SampleOrder(30, 43, 20, BOTH), "三"));
        assertThat(second.keySet()).isEqualTo(first.keySet());
        first.forEach((name, content) -> assertThat(second.get(name)).as(name).isEqualTo(content));
        assertThat(other.values().stream()
                        .filter(content -> first.values().stream().anyMatch(c -> Arrays.equals(c, content))))
                .isEmpty();
    }

    @Test
    void twoHundredShowEverythingThatOccurs() throws IOException {
        Set<String> editions = new TreeSet<>();
        Set<Status> statuses = new TreeSet<>();
        Set<Kind> kinds = new TreeSet<>();
        Set<Fund> funds = new TreeSet<>();
        Set<BudgetFund> budgetFunds = new TreeSet<>();
        Set<String> seen = new TreeSet<>();
        List<Integer> items = new ArrayList<>();
        Set<String> names = new TreeSet<>();
        Set<String> codes = new TreeSet<>();
        for (Path file : written(new SampleOrder(200, 1, 0, BOTH), "两百")) {
            Unit unit = Asked.reader().read(file);
            editions.add(unit.pack() + " " + unit.kind().label() + " " + unit.year());
            names.add(unit.identity().name());
            codes.add(unit.identity().code());
            statuses.add(unit.identity().status());
            kinds.add(unit.identity().kind());
            seen.add(Files.readString(file).contains("金额单位: 元") ? "元" : "万元");
            if (unit instanceof FinalAccounts accounts) {
                accounts.expenditure().values().forEach(byFund -> funds.addAll(byFund.keySet()));
                items.add(accounts.expenditure().size());
                seen.add("决算"
                        + formsOf(accounts.particulars().given().entries("绩效自评").size()));
                seen.add("车辆" + (accounts.assets().total() > 0));
                seen.add("结转"
                        + !accounts.balances()
                                .opening()
                                .byFund()
                                .get(Fund.GENERAL)
                                .isZero());
            } else if (unit instanceof Budget budget) {
                budget.expenditure().values().forEach(byFund -> budgetFunds.addAll(byFund.keySet()));
                items.add(budget.expenditure().size());
                seen.add("预算" + formsOf(budget.projects().size()));
                seen.add("上年结转" + !budget.carriedOver().isEmpty());
            }
        }
        assertThat(editions).isEqualTo(everyEdition());
        assertThat(names).hasSize(200);
        assertThat(codes).hasSize(200);
        assertThat(statuses).containsExactly(Status.values());
        assertThat(kinds).containsExactly(Kind.values());
        assertThat(funds).containsExactly(Fund.values());
        assertThat(budgetFunds).containsExactly(BudgetFund.values());
        assertThat(seen)
                .contains("元", "万元", "决算零", "决算多", "预算零", "预算多", "车辆true", "车辆false")
                .contains("结转true", "结转false", "上年结转true", "上年结转false");
        assertThat(items.stream().min(Integer::compare))
                .hasValueSatisfying(least -> assertThat(least).isLessThanOrEqualTo(4));
        assertThat(items.stream().max(Integer::compare))
                .hasValueSatisfying(most -> assertThat(most).isBetween(50, 60));
    }

    @Test
    void eachIsOfAnotherSectionUntilAllHaveBeenAndHasItsItems() throws IOException {
        List<Path> files = written(new SampleOrder(600, 4, 0, BOTH), "六百");
        List<String> sections = new ArrayList<>();
        for (String line : Files.readAllLines(files.get(0).resolveSibling(SampleFiles.LIST))) {
            Matcher section = SECTION.matcher(line);
            if (section.find()) {
                sections.add(section.group(1));
                assertThat(Files.readString(files.get(sections.size() - 1)))
                        .containsPattern("(?m)^  " + section.group(1) + "\\d\\d: ");
            }
        }
        Set<String> all = new TreeSet<>(sections);
        assertThat(all).hasSizeGreaterThan(200).containsAll(sectionsOfUnits());
        assertThat(sections.subList(0, all.size())).doesNotHaveDuplicates();
    }

    /** 款 of 201–224 that have 项. */
    private Set<String> sectionsOfUnits() throws IOException {
        Unit any = Asked.reader().read(Path.of("data-examples/yangcheng-office-2024.yaml"));
        return stock.open(any).pack().codes().functionalCodes().stream()
                .filter(code -> code.length() == 7 && code.compareTo("225") < 0)
                .map(code -> code.substring(0, 5))
                .collect(Collectors.toSet());
    }

    @Test
    void oneKindAloneWhenOneIsWanted() throws IOException {
        for (BookletKind kind : BOTH) {
            for (Path file : written(new SampleOrder(20, 9, 0, List.of(kind)), kind.label())) {
                assertThat(Asked.reader().read(file).kind()).isEqualTo(kind);
            }
        }
    }

    @Test
    void aFolderWithoutPacksIsRefused() {
        Path nowhere = folder.resolve("没有");
        assertThatThrownBy(() -> SampleFiles.write(new SampleOrder(1, 1, 0, BOTH), nowhere, folder))
                .isInstanceOf(InputRejected.class)
                .hasMessageContaining("M0109");
    }

    private static String formsOf(int forms) {
        return forms == 0 ? "零" : forms >= 10 ? "多" : "少";
    }

    private static Set<String> everyEdition() {
        Set<String> every = new TreeSet<>();
        List<cn.yince.pack.PackCatalog.Listing> packs = new cn.yince.pack.PackCatalog(TEMPLATES).all();
        List<Integer> newest = packs.stream()
                .flatMap(pack -> pack.editions().values().stream())
                .flatMap(List::stream)
                .max(Integer::compare)
                .stream()
                .toList();
        packs.forEach(pack -> pack.editions()
                .forEach((kind, years) -> (years.isEmpty() ? newest : years)
                        .forEach(year -> every.add(pack.name() + " " + kind.label() + " " + year))));
        return every;
    }

    private List<Path> written(SampleOrder order, String name) throws IOException {
        Path into = Files.createDirectory(folder.resolve(name));
        SampleFiles.write(order, TEMPLATES, into);
        try (Stream<Path> files = Files.list(into)) {
            List<Path> all = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            assertThat(all).hasSize(order.number());
            return all;
        }
    }

    private static Map<String, byte[]> bytes(List<Path> files) throws IOException {
        Map<String, byte[]> bytes = new TreeMap<>();
        for (Path file : files) {
            bytes.put(file.getFileName().toString(), Files.readAllBytes(file));
        }
        Path list = files.get(0).resolveSibling(SampleFiles.LIST);
        bytes.put(SampleFiles.LIST, Files.readAllBytes(list));
        return bytes;
    }

    /**
     * Some names of the classification were seen in no booklet; a sample that has one says so, like any other booklet.
     */
    private static List<Problem> withoutUnseenNames(List<Problem> problems) {
        return problems.stream()
                .filter(problem ->
                        !problem.code().equals("J0205") && !isOfPack(problem) && !isUnprintedExplanation(problem))
                .toList();
    }

    /** Samples leave a pack's own fields empty, which its own rules may want. */
    private static boolean isOfPack(Problem problem) {
        return problem.code().startsWith("D") && !problem.stops();
    }

    /**
     * Explanations of 项 where the year wants those of 类, or the other way round, and what only some tables of a pack
     * print.
     */
    private static boolean isUnprintedExplanation(Problem problem) {
        return problem.code().equals("J0005") && problem.message().matches(".*(支出说明|项目编码|三公经费|国有资产|政府性基金收入|情况说明).*");
    }

    /** Codes of the errors found, each once, ascending. */
    private List<String> errors(Path file) {
        return problems(file).stream()
                .filter(Problem::stops)
                .map(Problem::code)
                .distinct()
                .sorted()
                .toList();
    }

    /** As the press finds them, without laying anything out. */
    private List<Problem> problems(Path file) {
        try {
            Unit unit = Asked.reader().read(file);
            OpenPack pack = stock.open(unit);
            Problems problems = new Problems();
            Glyphs.check(unit.source(), pack.fonts(), problems);
            SummedUnit<?> summed = pack.scheme().sum(unit, problems);
            Calculator.compute(summed, SharedPlan.of(unit), problems);
            Checks.of(summed, problems);
            return problems.inOrder();
        } catch (InputRejected e) {
            return e.problems();
        }
    }
}
