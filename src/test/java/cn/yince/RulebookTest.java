package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.check.NotChecked;
import cn.yince.pack.Pack;
import cn.yince.pack.Packs;
import cn.yince.problem.Citing;
import cn.yince.problem.Need;
import cn.yince.problem.Place;
import cn.yince.problem.RuleCard;
import cn.yince.unit.BookletKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is checked and what is said to be checked are the same. */
class RulebookTest {
    private static final Pattern CODE = Pattern.compile("\"([JT]\\d{4}|M0112)\"");

    @Test
    void everyCodeReportedHasExactlyOneCardAndEveryCardIsReported() throws IOException {
        List<String> cards = Rulebook.cards(Path.of("templates")).stream()
                .map(RuleCard::code)
                .toList();
        assertThat(cards).isSorted().doesNotHaveDuplicates().containsExactlyElementsOf(reported());
    }

    @Test
    void everyCardSaysWhatHowAndWhy() {
        assertThat(Rulebook.cards(Path.of("templates")))
                .allSatisfy(card -> assertThat(List.of(card.subject(), card.formula(), card.basis()))
                        .allMatch(text -> text.length() > 1));
    }

    @Test
    void aKindOfBookletsHasItsOwnRules() {
        assertThat(Rulebook.cards(Path.of("templates"), BookletKind.BUDGET))
                .extracting(RuleCard::code)
                .contains("J0001", "J0201", "J2601")
                .doesNotContain("J0101");
        assertThat(Rulebook.cards(Path.of("templates"), BookletKind.FINAL_ACCOUNTS))
                .extracting(RuleCard::code)
                .contains("J0101")
                .noneMatch(c -> c.startsWith("J2"));
    }

    @Test
    void aRuleSaysWhichBookletsAndWhatInThemItNeeds() {
        assertThat(needsOf("T0301")).containsExactly(Need.FINAL_ACCOUNTS, Need.EVALUATIONS);
        assertThat(needsOf("T0312")).containsExactly(Need.BUDGET, Need.TARGETS);
        assertThat(needsOf("T0307")).containsExactly(Need.EVALUATIONS, Need.TARGETS);
        assertThat(needsOf("J1201")).containsExactly(Need.FINAL_ACCOUNTS, Need.EVALUATIONS);
        assertThat(needsOf("J2141")).containsExactly(Need.BUDGET, Need.TARGETS);
        assertThat(needsOf("J0201")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "data-examples/minimal.yaml, T0301, 没有自评表",
        "data-examples/minimal.yaml, J1206, 没有自评表",
        "data-examples/minimal.yaml, T0312, 按预算的申报表核对，决算不适用",
        "data-examples/minimal.yaml, J0001, 没有填写公布数",
        "data-examples/minimal.yaml, J0003, 文字中没有引用数",
        "data-examples/minimal.yaml, J1105, 没有写明上年文件",
        "data-examples/yangquan-finance-2023-budget.yaml, T0119, 按决算公开表、自评表核对，预算不适用",
        "data-examples/yangquan-finance-2023-budget.yaml, J1105, 没有写明上年文件"
    })
    void whatDoesNotApplySaysWhy(Path unit, String code, String reason) {
        Verdict verdict = ShippedPress.PRESS.check(unit);
        assertThat(verdict.notChecked())
                .filteredOn(none -> none.code().equals(code))
                .extracting(NotChecked::reason)
                .containsExactly(reason);
        assertThat(verdict.notChecked()).extracting(NotChecked::code).doesNotHaveDuplicates();
        assertThat(verdict.checkedCodes()).contains("T0101", "T0201").doesNotContain(code);
    }

    @Test
    void tablesAndSectionsAreCitedAsThePackCallsThemAndByTheirMeaningWithoutOne() {
        assertThat(basisOf("T0103", Rulebook.cards(Path.of("templates")))).isEqualTo("政府收支分类科目；一般公共预算财政拨款支出决算表、预算支出总表");
        assertThat(basisOf("T0103", Rulebook.cards(pack(BookletKind.FINAL_ACCOUNTS))))
                .isEqualTo("政府收支分类科目；公开05表");
        assertThat(basisOf("T0103", Rulebook.cards(pack(BookletKind.BUDGET)))).isEqualTo("政府收支分类科目；预算公开表3");
        assertThat(basisOf("J1002", Rulebook.cards(Path.of("templates")))).isEqualTo("相关信息统计表；情况说明 三公经费具体、国有资产");
        assertThat(basisOf("J1002", Rulebook.cards(pack(BookletKind.FINAL_ACCOUNTS))))
                .isEqualTo("公开10表；情况说明 九（二）、十（三）");
        assertThat(basisOf("D0101", Rulebook.cards(pack(BookletKind.FINAL_ACCOUNTS))))
                .isEqualTo("公开09表；情况说明 九");
    }

    /** A slip in a meaning would be printed as it is. */
    @Test
    void everyCitedTableAndSectionIsOneOfTheBooklets() throws IOException {
        List<Citing> packs = Stream.of(BookletKind.values())
                .map(kind -> (Citing) pack(kind).names())
                .toList();
        Pattern citation = Pattern.compile("\\{(表|节):([^{}\"]+)}");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/cn/yince"))) {
            List<String> cited = new ArrayList<>();
            for (Path source : sources.filter(file -> file.toString().matches(".*/(check|prose)/\\w+\\.java"))
                    .toList()) {
                citation.matcher(Files.readString(source))
                        .results()
                        .forEach(found -> List.of(found.group(2).split("、"))
                                .forEach(meaning -> cited.add("{" + found.group(1) + ":" + meaning + "}")));
            }
            for (BookletKind kind : BookletKind.values()) {
                citation.matcher(Files.readString(declared(kind)))
                        .results()
                        .forEach(found -> List.of(found.group(2).split("、"))
                                .forEach(meaning -> cited.add("{" + found.group(1) + ":" + meaning + "}")));
            }
            assertThat(cited)
                    .hasSizeGreaterThan(100)
                    .allMatch(one ->
                            packs.stream().anyMatch(names -> !names.in(one).equals(Citing.BY_MEANING.in(one))));
        }
    }

    private static Pack pack(BookletKind kind) {
        return new Packs(Path.of("templates")).open("山西/阳泉", kind, 2023, Place.of("山西/阳泉"));
    }

    private static String basisOf(String code, List<RuleCard> cards) {
        return cards.stream()
                .filter(card -> card.code().equals(code))
                .findFirst()
                .orElseThrow()
                .basis();
    }

    private static List<Need> needsOf(String code) {
        return Rulebook.cards(Path.of("templates")).stream()
                .filter(card -> card.code().equals(code))
                .findFirst()
                .orElseThrow()
                .needs();
    }

    private static Path declared(BookletKind kind) {
        return Path.of("templates", "全国", kind.label(), "核对.yaml");
    }

    private static TreeSet<String> reported() throws IOException {
        TreeSet<String> codes = new TreeSet<>();
        for (BookletKind kind : BookletKind.values()) {
            Pattern.compile("(?m)^- 编号: (J\\d{4})$")
                    .matcher(Files.readString(declared(kind)))
                    .results()
                    .forEach(found -> codes.add(found.group(1)));
        }
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                CODE.matcher(Files.readString(source))
                        .results()
                        .map(MatchResult::group)
                        .map(c -> c.replace("\"", ""))
                        .forEach(codes::add);
            }
        }
        return codes;
    }
}
