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
import cn.yince.read.OwnUnit;
import cn.yince.read.UnitPlans;
import cn.yince.unit.BookletKind;
import cn.yince.unit.Given;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a pack asks for below names that people choose, at any number of levels, has rows in the workbook and comes back
 * from it.
 */
@Tag("slow")
class NamesAtLevelsTest {
    private static final String FIELDS = """
      字段:
        满意度: {按名称: 对象, 类型: 各季}
        培训: {按科目: 功能分类项级, 类型: 各类培训}
        评价:
          每条:
            项:
              项目: 词
              指标: {按名称: 一级指标, 类型: 二级}
              分项:
                按名称: 分项名称
                项: {负责人: 词, 资金: {项: {预算: 金额, 执行: 金额}}, 步骤: {每条: {项: {内容: 文字, 完成: 词}}}}
      共用:
        各季: {按名称: 季度, 类型: 词}
        各类培训: {按名称: 类别, 项: {人数: 个数, 说明: 段落}}
        二级: {按名称: 二级指标, 每条: {项: {指标: 词, 分值: 得分, 完成: {项: {年初: 词, 年末: 词}}}}}
      """;

    private static final String TYPED = """
      满意度:
        群众: {一季: 优, 二季: 良}
        企业: {一季: 中}
      培训:
        "2010650": {党务: {人数: 3, 说明: [第一段, 第二段]}, 业务: {人数: 4}}
        "2080505": {党务: {人数: 5}}
      评价:
      - 项目: 甲
        指标:
          产出: {数量: [{指标: 乙, 分值: 3, 完成: {年初: 一, 年末: 二}}, {指标: 丙, 完成: {年末: 四}}], 质量: [{指标: 丁}]}
          效益: {数量: [{指标: 戊, 分值: 7}]}
        分项:
          东区: {负责人: 张某某, 资金: {预算: 1, 执行: 0.9}, 步骤: [{内容: 勘察, 完成: 是}, {内容: 施工}]}
          西区: {资金: {预算: 2.5}}
      - 项目: 己
        分项:
          南区: {负责人: 李某某}
      """;

    @TempDir
    private Path folder;

    private Packs packs;

    @BeforeEach
    void pack() throws IOException {
        Path templates = CopiedTemplates.fresh();
        Files.createDirectories(templates.resolve("山西/云岭/决算"));
        Files.writeString(templates.resolve("山西/云岭/决算/字段.yaml"), FIELDS);
        packs = new Packs(templates);
    }

    private OwnUnit typed() throws IOException {
        String example =
                Files.readString(Path.of("data-examples/minimal.yaml")).replaceFirst("(?m)^模板: .*$", "模板: 山西/云岭");
        return OwnUnit.read(Files.writeString(folder.resolve("单位.yaml"), example + "\n" + TYPED), packs.fields());
    }

    private byte[] workbook(OwnUnit unit) {
        Pack pack = packs.open("山西/云岭", BookletKind.FINAL_ACCOUNTS, 2023, Place.of("测试"));
        return FillInWorkbook.of(unit.tree(), UnitPlans.of(pack.fields()), pack.codes(), AskedFor.by(pack));
    }

    private static List<String> own(OwnUnit unit) {
        Given given = unit.unit().particulars().given();
        return List.of(
                given.below("满意度").toString(),
                given.below("培训").toString(),
                given.entries("评价").toString());
    }

    private static byte[] edited(byte[] bytes, Consumer<XSSFWorkbook> edit) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            edit.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static Cell cell(XSSFSheet sheet, String text) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.toString().equals(text)) {
                    return cell;
                }
            }
        }
        throw new AssertionError("no cell shows " + text);
    }

    @Test
    void theyComeBackFromAWorkbook() throws IOException {
        OwnUnit before = typed();

        OwnUnit after = OwnUnit.of(workbook(before), "单位.xlsx", packs.fields());

        assertThat(own(after))
                .isEqualTo(own(before))
                .anySatisfy(read -> assertThat(read).contains("南区"));
        assertThat(after.unit().source().placeOf("评价.1.指标.效益.数量.1.指标").cell())
                .isNotEqualTo(after.unit().source().placeOf("评价.1.指标.效益").cell());
    }

    @Test
    void aNameLeftOutIsThatOfTheRowAbove() throws IOException {
        OwnUnit before = typed();
        byte[] less = edited(workbook(before), workbook -> {
            XSSFSheet sheet = workbook.getSheet("评价1 甲");
            Row second = cell(sheet, "丙").getRow();
            second.getCell(0).setBlank();
            second.getCell(1).setBlank();
            cell(sheet, "丁").getRow().getCell(0).setBlank();
        });

        assertThat(own(OwnUnit.of(less, "单位.xlsx", packs.fields()))).isEqualTo(own(before));
    }

    @Test
    void aNameMissingBelowANewOneIsTold() throws IOException {
        byte[] wrong = edited(workbook(typed()), workbook -> {
            XSSFSheet sheet = workbook.getSheet("评价1 甲");
            cell(sheet, "戊").getRow().getCell(1).setBlank();
        });

        InputRejected rejected =
                catchThrowableOfType(InputRejected.class, () -> OwnUnit.of(wrong, "单位.xlsx", packs.fields()));
        assertThat(rejected.problems())
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .contains("Y0604", "评价1 甲!B", "没有填“二级指标”");
    }

    @Test
    void theSameNamesTwiceAreTold() throws IOException {
        byte[] wrong = edited(
                workbook(typed()),
                workbook -> cell(workbook.getSheet("其他填报"), "企业").setCellValue("群众"));

        InputRejected rejected =
                catchThrowableOfType(InputRejected.class, () -> OwnUnit.of(wrong, "单位.xlsx", packs.fields()));
        assertThat(rejected.problems())
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .contains("Y0201", "“群众　一季”重复");
    }
}
