package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.desk.workbook.AskedFor;
import cn.yince.desk.workbook.FillInWorkbook;
import cn.yince.pack.Pack;
import cn.yince.pack.Packs;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import cn.yince.problem.Severity;
import cn.yince.read.OwnUnit;
import cn.yince.read.UnitPlans;
import cn.yince.unit.BookletKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is still to be filled in is told at the key or the cell where it belongs, in the order of the file. */
class LeftBlankTest {
    @TempDir
    private Path folder;

    private List<String> told(Path unit) {
        return ShippedPress.PRESS.check(unit).problems().stream()
                .filter(problem -> Set.of(Severity.REQUIRED, Severity.TO_FILL).contains(problem.severity()))
                .map(problem -> problem.code() + " "
                        + problem.place().toString().substring(folder.toString().length() + 1))
                .toList();
    }

    @Test
    void inAYamlFile() throws IOException {
        String typed = "模板: 山西/阳泉\n年度: 2023\n金额单位: 万元\n单位:\n  名称: 甲单位\n概况:\n  职责:\n收入:\n支出:\n基本支出经济分类:\n上年数:\n";

        assertThat(told(Files.writeString(folder.resolve("甲.yaml"), typed)))
                .containsExactly(
                        "J0006 甲.yaml:6:1",
                        "J0006 甲.yaml:7:3",
                        "J0007 甲.yaml:8:1",
                        "J0007 甲.yaml:9:1",
                        "J0007 甲.yaml:10:1",
                        "J1101 甲.yaml:11:1");
    }

    @Test
    void codesWithoutAnyAmount() throws IOException {
        String head = "模板: 山西/阳泉\n年度: 2023\n金额单位: 万元\n单位:\n  名称: 甲单位\n概况:\n  职责: 做事。\n  机构设置: 一个科。\n";
        String accounts = head
                + "收入:\n  2010650: {一般公共预算财政拨款: }\n支出:\n  2010650:\n    一般公共预算财政拨款: {基本支出: , 项目支出: }\n"
                + "基本支出经济分类:\n  30101:\n上年数:\n  收入总计: 0\n";
        String budget = head.replace("年度", "种类: 预算\n年度")
                + "支出:\n  2010650:\n    一般公共预算: {基本支出: }\n上年结转:\n  2010650:\n    一般公共预算: {基本支出: }\n"
                + "基本支出经济分类:\n  30101: {行政: }\n";

        assertThat(told(Files.writeString(folder.resolve("甲.yaml"), accounts)))
                .contains("J0007 甲.yaml:9:1", "J0007 甲.yaml:11:1", "J0007 甲.yaml:14:1");
        assertThat(told(Files.writeString(folder.resolve("乙.yaml"), budget)))
                .contains("J0007 乙.yaml:10:1", "J0007 乙.yaml:16:1");
        assertThat(told(Files.writeString(folder.resolve("丙.yaml"), accounts.replace("拨款: }", "拨款: 0}"))))
                .noneMatch(line -> line.startsWith("J0007"));
    }

    @Test
    void inAWorkbook() throws IOException {
        Packs packs = new Packs(Path.of("templates"));
        OwnUnit typed = OwnUnit.asTyped(
                "模板: 山西/阳泉\n年度: 2023\n金额单位: 万元\n".getBytes(StandardCharsets.UTF_8),
                "甲.yaml",
                packs.fields(),
                new Problems());
        Pack pack = packs.open("山西/阳泉", BookletKind.FINAL_ACCOUNTS, 2023, Place.of("测试"));
        byte[] workbook = FillInWorkbook.of(typed.tree(), UnitPlans.of(pack.fields()), pack.codes(), AskedFor.by(pack));

        assertThat(told(Files.write(folder.resolve("甲.xlsx"), workbook)))
                .containsExactly(
                        "Y0206 甲.xlsx:封面与单位!B12",
                        "J0006 甲.xlsx:概况!B7",
                        "J0006 甲.xlsx:概况!B16",
                        "J0007 甲.xlsx:收入!C6",
                        "J0007 甲.xlsx:支出!C7",
                        "J0007 甲.xlsx:基本支出!C6",
                        "J1101 甲.xlsx:上年与年初预算!C7");
    }
}
