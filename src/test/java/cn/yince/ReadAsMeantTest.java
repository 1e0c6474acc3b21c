package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.yince.desk.workbook.AskedFor;
import cn.yince.desk.workbook.FillInWorkbook;
import cn.yince.pack.Pack;
import cn.yince.pack.Packs;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.read.OwnUnit;
import cn.yince.read.UnitPlans;
import cn.yince.unit.BookletKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What clerks leave, paste or choose by mistake is taken as it is meant, or refused in one sentence that says so. */
class ReadAsMeantTest {
    private static final String HEAD = "模板: 山西/阳泉\n年度: 2023\n金额单位: 万元\n单位:\n  名称: 甲单位\n概况:\n  职责: 做事。\n";
    private final Packs packs = new Packs(Path.of("templates"));

    @ParameterizedTest
    @CsvSource({"FINAL_ACCOUNTS, 预算, 决算", "BUDGET, 决算, 预算", "BUDGET, '', 预算"})
    void workbooksOfAnotherKindAreRefusedAtOnce(BookletKind kind, String chosen, String really) throws IOException {
        byte[] workbook = withKind(workbook(kind), chosen);

        InputRejected refused =
                catchThrowableOfType(InputRejected.class, () -> OwnUnit.of(workbook, "甲.xlsx", packs.fields()));

        assertThat(refused.problems()).hasSize(1);
        assertThat(refused.problems().get(0).message()).startsWith("这是" + really + "的填报工作簿，封面的“种类”");
        assertThat(refused.problems().get(0).place().toString()).startsWith("甲.xlsx:封面与单位!");
    }

    @Test
    void codesWithoutANameKeepTheirOwn() {
        OwnUnit read = read(HEAD + "科目补充:\n  功能分类: {20106: , 2010650: '  ', 20107: 自有名称}\n", new Problems());

        assertThat(read.unit().functionalNames()).containsOnlyKeys("20107");
    }

    @Test
    void tabsArePastedBlanks() {
        Problems told = new Problems();
        OwnUnit read = read(HEAD.replace("做事。", "\"（一）\\t做事。\""), told);

        assertThat(read.unit().overview().duties()).containsExactly("（一） 做事。");
        assertThat(told.inOrder()).extracting(Problem::code).contains("Y0131");
    }

    @Test
    void datesAreNoAmounts() {
        Problems told = new Problems();
        read(HEAD + "收入:\n  2010650: {一般公共预算财政拨款: 2024-09-01 0:00:00}\n", told);

        assertThat(told.inOrder())
                .extracting(Problem::message)
                .anyMatch(message -> message.endsWith("“2024-09-01 0:00:00”是日期，不是数"));
    }

    private OwnUnit read(String typed, Problems told) {
        return OwnUnit.asTyped(typed.getBytes(StandardCharsets.UTF_8), "甲.yaml", packs.fields(), told);
    }

    private byte[] workbook(BookletKind kind) {
        String typed = HEAD.replace("年度", "种类: " + kind.label() + "\n年度");
        Pack pack = packs.open("山西/阳泉", kind, 2023, Place.of("测试"));
        return FillInWorkbook.of(
                read(typed, new Problems()).tree(), UnitPlans.of(pack.fields()), pack.codes(), AskedFor.by(pack));
    }

    private static byte[] withKind(byte[] bytes, String chosen) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            workbook.getSheet("封面与单位").forEach(row -> {
                if (row.getCell(0) != null
                        && List.of("种类", "种类＊")
                                .contains(row.getCell(0).toString().strip())) {
                    row.getCell(1).setCellValue(chosen);
                }
            });
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
