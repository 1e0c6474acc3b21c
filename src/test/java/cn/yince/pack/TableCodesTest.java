package cn.yince.pack;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.CopiedTemplates;
import cn.yince.problem.Place;
import cn.yince.unit.BookletKind;
import cn.yince.unit.amount.Address;
import cn.yince.unit.codes.CodeBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes of the same digits are of the classification that their table is of. */
class TableCodesTest {
    Path templates;

    @BeforeEach
    void aProvinceWithTablesOfOtherNames() throws IOException {
        templates = CopiedTemplates.fresh();
        FileUtils.copyDirectory(
                templates.resolve("山西").toFile(), templates.resolve("云州").toFile());
        for (BookletKind kind : BookletKind.values()) {
            Path settings = templates.resolve("云州").resolve(kind.label()).resolve("设置.yaml");
            String text = Files.readString(settings);
            Files.writeString(
                    settings,
                    text.replaceAll("\\n  公开(\\d\\d)表:", "\n  附表$1:").replaceAll("\\n  预算公开表(\\d+):", "\n  附表$1:"));
        }
    }

    private TableCodes of(String pack, BookletKind kind) {
        Pack opened = new Packs(templates).open(pack, kind, 2023, Place.of("试验"));
        CodeBook codes = opened.codes();
        Map<String, String> ownNames = Map.of("301", "别的收入");
        return new TableCodes(opened, new CodeBook(codes.functional(), codes.economic(), codes.government(), ownNames));
    }

    @ParameterizedTest
    @CsvSource({
        "公开06表.301, 附表06.301, FINAL_ACCOUNTS, 工资福利支出",
        "公开05表.301.小计, 附表05.301.小计, FINAL_ACCOUNTS, 301",
        "预算公开表6.301.合计, 附表6.301.合计, BUDGET, 工资福利支出",
        "预算公开表7.301.预算, 附表7.301.预算, BUDGET, 别的收入",
        "预算公开表9.301.预算, 附表9.301.预算, BUDGET, 别的收入",
        "预算公开表9.301.合计, 附表9.301.合计, BUDGET, 301",
        "五.301.预算, 五.301.预算, BUDGET, 301"
    })
    void aCodeHasTheNameOfItsTablesClassification(String number, String elsewhere, BookletKind kind, String name) {
        assertThat(of("山西", kind).name("301", Address.parse(number))).isEqualTo(name);
        assertThat(of("云州", kind).name("301", Address.parse(elsewhere))).isEqualTo(name);
    }

    @Test
    void functionalNamesAreThoseOfTablesOfFunctionalCodes() {
        assertThat(of("云州", BookletKind.FINAL_ACCOUNTS).name("201", Address.parse("附表03.201.项目支出")))
                .isEqualTo("一般公共服务支出");
    }
}
