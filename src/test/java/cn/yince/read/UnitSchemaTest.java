package cn.yince.read;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.desk.init.FreshFile;
import cn.yince.desk.init.Proposals;
import cn.yince.pack.PackCatalog;
import cn.yince.pack.PackReference;
import cn.yince.pack.Packs;
import cn.yince.unit.BookletKind;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class UnitSchemaTest {
    private static final Path COMMITTED = Path.of("templates/单位文件.schema.json");

    /** Run with {@code -Dyince.schema.write=true} to write the file anew after changing a shape, a code or a pack. */
    @Test
    void theCommittedSchemaIsTheOneTheReaderDescribes() throws IOException {
        if (Boolean.getBoolean("yince.schema.write")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, described());
        }
        assertThat(Files.readString(COMMITTED)).isEqualTo(described());
    }

    @Test
    void theSchemaItselfIsValid() throws IOException {
        JsonSchema draft7 = JsonSchemaFactory.getInstance(VersionFlag.V7)
                .getSchema(SchemaLocation.of("http://json-schema.org/draft-07/schema#"));
        assertThat(draft7.validate(described(), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void acceptsTheExamples(Path example) throws IOException {
        assertThat(messages(Files.readString(example))).isEmpty();
    }

    @Test
    void refusesWhatTheReaderRefuses() throws IOException {
        String good = Files.readString(Path.of("data-examples/minimal.yaml"));

        assertThat(messages(good.replace("金额单位: 万元", "金额单位: 千元"))).isNotEmpty();
        assertThat(messages(good.replace("  30101:", "  3010:"))).isNotEmpty();
        assertThat(messages(good.replace("92.30", "12万"))).isNotEmpty();
        assertThat(messages(good.replace("机构设置:", "机构:"))).isNotEmpty();
        assertThat(messages(good.replace("年度: 2023", ""))).isNotEmpty();
    }

    @Test
    void proposesCodesByNameAndPacksAndForbidsNoOthers() throws IOException {
        String good = Files.readString(Path.of("data-examples/minimal.yaml"));

        assertThat(described())
                .contains("\"label\": \"2050202 小学教育\"", "\"label\": \"30101 基本工资\"", "\"山西/阳泉\"")
                .contains("21305 扶贫（2020 年度止）");
        assertThat(messages(good.replace("山西/阳泉", "某省").replace("  30101:", "  39999:")))
                .isEmpty();
        assertThat(messages(good.replace("山西/阳泉", "[某省]"))).isNotEmpty();
    }

    /** A file that is still empty is no wrong file: what is missing is for the check to say. */
    @ParameterizedTest
    @CsvSource({
        "山西/阳泉, 决算, 2023",
        "山西/阳泉, 决算, 2024",
        "山西/阳城, 决算, 2024",
        "上海/普陀, 决算, 2024",
        "山西/阳泉, 预算, 2023",
        "山西/阳泉, 预算, 2024"
    })
    void acceptsAFreshFile(String pack, String kind, int year) {
        PackReference reference = PackReference.parse(pack + "@" + year);
        BookletKind of = kind.equals("预算") ? BookletKind.BUDGET : BookletKind.FINAL_ACCOUNTS;
        String fresh = FreshFile.of(Path.of("新.yaml"), Optional.of(reference), of, "", Path.of("templates"))
                .files()
                .get(Path.of("新.yaml"));

        assertThat(fresh).contains("金额单位:", "名称:  #");
        assertThat(messages(fresh)).isEmpty();
    }

    /** Editors know these two names; a bare pattern says nothing to a clerk. */
    @Test
    void everyPatternSaysWhatToType() {
        assertThat(described()
                        .lines()
                        .filter(line -> line.contains("\"pattern\":"))
                        .count())
                .isEqualTo(described()
                        .lines()
                        .filter(line -> line.contains("\"patternErrorMessage\": \"请填"))
                        .count())
                .isGreaterThan(100);
        assertThat(described()).contains("只写数字，如 1234.56", "编码是功能分类项级科目编码，7 位数字");
    }

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("data-examples"))) {
            List<Path> examples =
                    files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
            assertThat(examples).isNotEmpty();
            return examples;
        }
    }

    private static String described() {
        Path templates = COMMITTED.getParent();
        return UnitSchema.json(
                Asked.FOR,
                Proposals.of(
                        new Packs(templates).classifications(Optional.empty()), new PackCatalog(templates).names()));
    }

    private static Set<ValidationMessage> messages(String yaml) {
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(described());
        return schema.validate(yaml, InputFormat.YAML);
    }
}
