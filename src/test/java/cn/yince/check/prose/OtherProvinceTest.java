package cn.yince.check.prose;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.CopiedTemplates;
import cn.yince.check.prose.naming.VocabularyReader;
import cn.yince.compute.Calculator;
import cn.yince.compute.FigurePlan;
import cn.yince.compute.Figures;
import cn.yince.compute.ledger.Scheme;
import cn.yince.compute.ledger.SummedUnit;
import cn.yince.pack.Pack;
import cn.yince.pack.Packs;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.read.Asked;
import cn.yince.unit.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A province that numbers its sections and tables in its own way and calls a figure otherwise: rules on texts follow
 * its pack.
 */
class OtherProvinceTest {
    private static final Path TEMPLATES = Path.of("templates");

    private Path templates;
    private Path settled;

    /** A copy of a province with sections 甲一, 甲二 … and tables 附表01 …. */
    @BeforeEach
    void invent() throws IOException {
        templates = CopiedTemplates.fresh();
        settled = templates.resolve("云岭/决算");
        FileUtils.copyDirectory(
                templates.resolve("山西").toFile(), templates.resolve("云岭").toFile());
        Path settings = settled.resolve("设置.yaml");
        String text = Files.readString(settings);
        String renumbered =
                text.replaceAll("(?m)^  ([一二三四五六七八九十]+): (?=[^（]*$)", "  甲$1: ").replaceAll("公开(\\d\\d)表:", "附表$1:");
        String names =
                IntStream.rangeClosed(1, 10).mapToObj("附表%02d"::formatted).collect(Collectors.joining(", "));
        Files.writeString(settings, renumbered.replace("\n公开表:\n", "\n表: [" + names + "]\n公开表:\n"));
    }

    private static Pack open(Path templates, String name, Unit unit) {
        return new Packs(templates).open(name, unit.kind(), unit.year(), Place.of("unit.yaml"));
    }

    /** What is found in a text put into a sound unit of the province. */
    private List<Problem> found(String path, String text) throws IOException {
        String yaml = new Corpus().unitWith(Corpus.text("语料单位.yaml"), new Corpus.Snippet("x", path, text, List.of()));
        Unit unit = Asked.reader().read(yaml.getBytes(UTF_8), "unit.yaml");
        Pack pack = open(templates, "云岭", unit);
        Scheme scheme = Scheme.of(pack).with(unit);
        SummedUnit<?> checked = scheme.sum(unit, new Problems());
        Figures own = Calculator.compute(checked, FigurePlan.of(pack, scheme.tables()), new Problems());
        Problems problems = new Problems();
        ProseCheck.check(checked, own, scheme.codes(), VocabularyReader.read(pack), problems);
        return problems.inOrder();
    }

    @Test
    void figuresAreFoundInItsSectionsAndTables() throws IOException {
        assertThat(found("情况说明.收支总体原因", "人员工资正常调整")).isEmpty();
        assertThat(found("情况说明.收支总体原因", "机关运行经费支出71.00万元"))
                .extracting(Problem::code)
                .containsExactly("T0101");
        assertThat(found("情况说明.一般公共预算支出具体情况", "（1）事业运行年初预算290.00万元，支出决算300.00万元，完成年初预算的103.45%。"))
                .filteredOn(problem -> problem.code().equals("T0103"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).endsWith("附表05中没有“事业运行”的金额"))
                .satisfies(problem -> assertThat(problem.hint()).contains("请按附表05核对科目名称"));
        assertThat(found("三公经费.公务用车运行维护费.用途", "保有量3辆公务用车的燃料费"))
                .extracting(Problem::code)
                .containsExactly("T0118");
        assertThat(found("情况说明.公用经费包括", "劳务费")).extracting(Problem::message).containsExactly("«劳务费»附表06中“劳务费”没有金额");
        assertThat(found("情况说明.其他需要说明的事项", "2023年没有公务接待费支出。"))
                .extracting(Problem::code)
                .containsExactly("T0209");
    }

    @Test
    void aFigureIsCalledAsThePackCallsIt() throws IOException {
        String wrong = "机关运转经费71.00万元";
        assertThat(found("情况说明.收支总体原因", wrong)).isEmpty();

        Files.writeString(settled.resolve("称谓.yaml"), "数:\n  机关运行经费.金额: {称谓: [机关运转经费]}\n");
        assertThat(found("情况说明.收支总体原因", wrong))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("T0101"))
                .satisfies(problem -> assertThat(problem.message()).contains("本册“机关运转经费”为 70.00万元"));
        assertThat(found("情况说明.收支总体原因", "机关运转经费比上年减少6.00万元"))
                .extracting(Problem::code)
                .containsExactly("T0101");
        assertThat(found("情况说明.收支总体原因", "机关运行经费支出71.00万元")).isEmpty();
    }
}
