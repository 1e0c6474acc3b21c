package cn.yince.read;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UnitSchemaTest {
  private static final Path COMMITTED = Path.of("templates/单位文件.schema.json");

  /** Run with {@code -Dyince.schema.write=true} to write the file anew after changing a shape. */
  @Test
  void theCommittedSchemaIsTheOneTheReaderDescribes() throws IOException {
    if (Boolean.getBoolean("yince.schema.write")) {
      Files.createDirectories(COMMITTED.getParent());
      Files.writeString(COMMITTED, UnitSchema.json());
    }
    assertThat(Files.readString(COMMITTED)).isEqualTo(UnitSchema.json());
  }

  @Test
  void theSchemaItselfIsValid() throws IOException {
    JsonSchema draft7 =
        JsonSchemaFactory.getInstance(VersionFlag.V7)
            .getSchema(SchemaLocation.of("http://json-schema.org/draft-07/schema#"));
    assertThat(draft7.validate(UnitSchema.json(), InputFormat.JSON)).isEmpty();
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

  static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("data-examples"))) {
      List<Path> examples = files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
      assertThat(examples).isNotEmpty();
      return examples;
    }
  }

  private static Set<ValidationMessage> messages(String yaml) {
    JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(UnitSchema.json());
    return schema.validate(yaml, InputFormat.YAML);
  }
}
