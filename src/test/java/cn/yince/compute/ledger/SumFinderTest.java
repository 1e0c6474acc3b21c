package cn.yince.compute.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.pack.Packs;
import cn.yince.problem.Place;
import cn.yince.read.published.CellSums;
import cn.yince.unit.BookletKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which leaf a cell is, by the formula of the table alone. */
class SumFinderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "决算|一般公共预算财政拨款支出决算表|2010601|基本支出|支出.2010601.一般公共预算财政拨款.基本支出",
                "决算|一般公共预算财政拨款支出决算表|20106|基本支出|",
                "决算|一般公共预算财政拨款支出决算表|合计|基本支出|",
                "决算|一般公共预算财政拨款支出决算表|2010601|小计|",
                "决算|支出决算表|2010601|基本支出|",
                "决算|收入决算表|2010601|事业收入|收入.2010601.事业收入",
                "决算|收入决算表|2010601|财政拨款收入|",
                "决算|政府性基金预算财政拨款收入支出决算表|2128801|年初结转和结余|结转结余.年初.政府性基金预算财政拨款.2128801",
                "决算|财政拨款收入支出决算总表|年初一般公共预算财政拨款||结转结余.年初.一般公共预算财政拨款",
                "决算|财政拨款收入支出决算总表|年初政府性基金预算财政拨款||",
                "决算|一般公共预算财政拨款基本支出决算明细表|30101||基本支出经济分类.30101",
                "决算|一般公共预算财政拨款基本支出决算明细表|301||",
                "决算|三公经费支出决算表|决算数|公务接待费|三公经费.公务接待费.决算",
                "决算|三公经费支出决算表|决算数|合计|",
                "决算|相关信息统计表|行政单位||机关运行经费.行政单位",
                "决算|相关信息统计表|其他用车||国有资产.车辆.其他用车",
                "决算|没有的表|甲|乙|",
                "预算|一般公共预算支出表|2010601|项目支出|支出.2010601.一般公共预算.项目支出",
                "预算|一般公共预算基本支出表|30101行政|人员经费|基本支出经济分类.30101行政",
                "预算|国有资本经营预算收支表|1030601|预算|国有资本经营收入.1030601",
                "预算|机关运行经费统计表|某局|一般公共预算|机关运行经费.某局.一般公共预算",
                "预算|机关运行经费统计表|部门合计|一般公共预算|",
                "预算|项目支出结转表|某.项目|一般公共预算|项目/某.项目/上年结转/一般公共预算",
            })
    void aCellIsALeafOrASumOfSeveral(String kind, String form, String row, String column, String path) {
        Optional<String> leaf = tables(kind)
                .cellSums()
                .of(form, row, column == null ? "" : column)
                .filter(sum -> sum.size() == 1)
                .map(sum -> sum.iterator().next())
                .filter(keys -> !keys.contains("*"))
                .map(keys -> String.join(row.contains(".") ? "/" : ".", keys));
        assertThat(leaf).isEqualTo(Optional.ofNullable(path));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "收入决算表|2010601|财政拨款收入|收入.2010601.一般公共预算财政拨款 收入.2010601.政府性基金预算财政拨款 收入.2010601.国有资本经营预算财政拨款",
                "支出决算表|2010601|本年支出合计|支出.2010601.*.*",
                "支出决算表|合计|基本支出|支出.*.*.基本支出",
                "收入支出决算总表|年初结转和结余||结转结余.年初.*",
                "收入支出决算总表|事业收入||收入.*.事业收入",
                "财政拨款收入支出决算总表|年初财政拨款结转和结余||" + "结转结余.年初.一般公共预算财政拨款 结转结余.年初.政府性基金预算财政拨款.* 结转结余.年初.国有资本经营预算财政拨款",
                "一般公共预算财政拨款基本支出决算明细表|人员经费合计||",
                "支出决算表|201|基本支出|",
            })
    void aCellIsASumOfThePathsOfItsFormula(String form, String row, String column, String paths) {
        CellSums sums = tables("决算").cellSums();
        Optional<Set<String>> found = sums.of(form, row, column == null ? "" : column)
                .map(sum -> sum.stream().map(path -> String.join(".", path)).collect(Collectors.toSet()));
        assertThat(found).isEqualTo(Optional.ofNullable(paths).map(all -> Set.of(all.split(" "))));
    }

    @Test
    void aTableTellsASumItHasACellFor() {
        CellSums sums = tables("决算").cellSums();
        assertThat(sums.tells("收入决算表", Set.of(List.of("收入", "2010601", "事业收入"))))
                .isTrue();
        assertThat(sums.tells("收入决算表", Set.of(List.of("收入", "2010601", "一般公共预算财政拨款"))))
                .isFalse();
        assertThat(sums.tells("相关信息统计表", Set.of(List.of("机关运行经费", "行政单位")))).isTrue();
        assertThat(sums.tells("没有的表", Set.of(List.of("机关运行经费", "行政单位")))).isFalse();
        assertThat(sums.twin("相关信息统计表", "行政单位", "")).contains("一般公共预算财政拨款基本支出决算明细表.公用经费合计");
        assertThat(sums.twin("相关信息统计表", "货物", "")).isEmpty();
    }

    private static Tables tables(String kind) {
        return Tables.of(new Packs(Path.of("templates"))
                .open("山西", kind.equals("预算") ? BookletKind.BUDGET : BookletKind.FINAL_ACCOUNTS, 2024, Place.of("模板")));
    }
}
