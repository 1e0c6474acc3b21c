package cn.yince.desk.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.Press;
import cn.yince.Printed;
import cn.yince.ShippedPress;
import cn.yince.check.Checks;
import cn.yince.pack.Packs;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.problem.Severity;
import cn.yince.read.Asked;
import cn.yince.read.OwnUnit;
import cn.yince.unit.BookletKind;
import cn.yince.unit.codes.CodeBook;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A unit of any 款 of 201–224 gets from its file to a workbook, back, through the checks and into print. */
@Tag("slow")
class EverySectionTest {
    private static final int YEAR = 2024;
    private static final int EVERY = 10;
    private static final CodeBook CODES = new Packs(Path.of("templates"))
            .open("山西", BookletKind.FINAL_ACCOUNTS, YEAR, Place.of("单位.yaml"))
            .codes();

    private static List<String> sections() {
        return new TreeSet<>(CODES.functionalCodes())
                .stream()
                        .filter(code -> code.length() == 5 && code.compareTo("225") < 0)
                        .toList();
    }

    /** All in one, because a workbook takes its time. */
    @Test
    void allComeBackFromAWorkbook() {
        OwnUnit typed = unit(sections());
        RoundTripTest.assertSame(typed, OwnUnit.of(FillInWorkbooks.of(typed), "单位.xlsx", Asked.FOR));
    }

    @Test
    void noneHasAnError() {
        assertThat(sections()).hasSizeGreaterThan(220);
        for (String section : sections()) {
            OwnUnit typed = unit(List.of(section));
            Problems problems = new Problems();
            Checks.of(typed.unit(), problems);
            assertThat(problems.inOrder())
                    .as(section)
                    .extracting(Problem::severity)
                    .doesNotContain(Severity.ERROR);
        }
    }

    @Test
    void isPrinted() {
        Press press = ShippedPress.PRESS;
        List<String> all = sections();
        List<String> some = IntStream.range(0, all.size())
                .filter(i -> i % EVERY == 0 || isFirstOfItsClass(all, i))
                .mapToObj(all::get)
                .toList();
        for (String section : some) {
            Printed printed = press.print(unit(List.of(section)).unit(), step -> {});
            assertThat(printed.booklet().pages()).as(section).isGreaterThan(10);
        }
    }

    private static boolean isFirstOfItsClass(List<String> all, int i) {
        return i == 0 || !all.get(i).startsWith(all.get(i - 1).substring(0, 3));
    }

    /** A unit with the first two 项 of each 款, or with one it names where there are none. */
    private static OwnUnit unit(List<String> sections) {
        StringBuilder income = new StringBuilder();
        StringBuilder spent = new StringBuilder();
        StringBuilder names = new StringBuilder();
        long basic = 0;
        for (String section : sections) {
            String fund = fund(section);
            String kind = CODES.fundOf(section).isEmpty() ? "基本支出" : "项目支出";
            List<String> items = items(section);
            items.forEach(item -> income.append("  %s: {%s: 10.00}\n".formatted(item, fund)));
            items.forEach(item -> spent.append("  %s: {%s: {%s: 10.00}}\n".formatted(item, fund, kind)));
            items.stream()
                    .filter(item -> !CODES.functionalCodes().contains(item))
                    .forEach(item -> names.append("    %s: %s\n".formatted(item, CODES.functional(section))));
            basic += kind.equals("基本支出") ? items.size() : 0;
        }
        return OwnUnit.of(text(income, spent, names, basic).getBytes(StandardCharsets.UTF_8), "单位.yaml", Asked.FOR);
    }

    private static String text(CharSequence income, CharSequence spent, CharSequence names, long basic) {
        String economic = basic == 0 ? "" : "基本支出经济分类: {30101: %d6.00, 30201: 4.00}\n".formatted(basic - 1);
        return """
        模板: 山西
        年度: %d
        金额单位: 万元
        单位: {名称: 云岭市某单位, 性质: 事业单位}
        概况: {职责: 承担本行业的具体工作。, 机构设置: 本单位内设综合科。}
        收入:
        %s支出:
        %s%s情况说明: {收支总体原因: 无变化, 财政拨款收支原因: 无变化, 一般公共预算支出原因: 无变化}
        %s""".formatted(
                        YEAR,
                        income,
                        spent,
                        economic.replace(": 06.00", ": 6.00"),
                        names.isEmpty() ? "" : "科目补充:\n  功能分类:\n" + names);
    }

    private static List<String> items(String section) {
        List<String> items = new TreeSet<>(CODES.functionalCodes())
                .stream()
                        .filter(code -> code.length() == 7 && code.startsWith(section))
                        .limit(2)
                        .toList();
        return items.isEmpty() ? List.of(section + "00") : items;
    }

    private static String fund(String section) {
        return switch (CODES.fundOf(section)) {
            case "基金" -> "政府性基金预算财政拨款";
            case "国资" -> "国有资本经营预算财政拨款";
            default -> "一般公共预算财政拨款";
        };
    }
}
