package cn.yince.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.unit.BookletKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In which order the folders of a pack are looked up, and which packs and editions there are. */
class LayersTest {
  private static final Place HERE = Place.of("试验");
  private static final List<String> FAR_TO_NEAR =
      List.of(
          "山西", "山西/2024", "山西/决算", "山西/决算/2024", "山西/云州", "山西/云州/2024", "山西/云州/决算", "山西/云州/决算/2024");

  @TempDir Path templates;

  @BeforeEach
  void copyTemplates() throws IOException {
    FileUtils.copyDirectory(Path.of("templates").toFile(), templates.toFile());
    Files.createDirectories(templates.resolve("山西/云州"));
  }

  private Pack open(BookletKind kind) {
    return new Packs(templates).open("山西/云州", kind, 2024, HERE);
  }

  @Test
  void eachNearerLayerWinsOverAllFartherOnes() throws IOException {
    for (String layer : FAR_TO_NEAR) {
      Path folder = Files.createDirectories(templates.resolve(layer));
      Files.writeString(Files.createDirectories(folder.resolve("图片")).resolve("徽.png"), layer);
      Path settings = folder.resolve("设置.yaml");
      String before = Files.exists(settings) ? Files.readString(settings).replace("水印: \"\"", "") : "";
      Files.writeString(settings, before + "\n水印: " + layer + "\n");
      Pack pack = open(BookletKind.FINAL_ACCOUNTS);
      assertThat(pack.find("图片/徽.png")).hasContent(layer);
      assertThat(pack.settings().watermark()).isEqualTo(layer);
    }
    List<Path> nearToFar = new ArrayList<>(FAR_TO_NEAR.stream().map(templates::resolve).toList());
    Collections.reverse(nearToFar);
    assertThat(open(BookletKind.FINAL_ACCOUNTS).layers()).extracting(Layer::folder).isEqualTo(nearToFar);
    assertThat(open(BookletKind.FINAL_ACCOUNTS).layers()).extracting(Layer::kind).containsExactly(LayerKind.values());
  }

  @Test
  void oneKindDoesNotTouchTheOther() throws IOException {
    Files.createDirectories(templates.resolve("山西/预算/2024"));
    Files.writeString(Files.createDirectories(templates.resolve("山西/云州/预算/章节")).resolve("封面.ftl"), "预算的封面");
    Files.writeString(Files.createDirectories(templates.resolve("山西/云州/章节")).resolve("目录.ftl"), "都用的目录");
    Files.writeString(templates.resolve("山西/云州/预算/设置.yaml"), "水印: 云州预算\n");
    Pack accounts = open(BookletKind.FINAL_ACCOUNTS);
    assertThat(accounts.find("章节/封面.ftl")).startsWith(templates.resolve("山西/章节"));
    assertThat(accounts.find("章节/目录.ftl")).hasContent("都用的目录");
    assertThat(accounts.settings().watermark()).isEmpty();
    assertThat(Layer.ofCity(templates.resolve("山西/云州"), BookletKind.BUDGET, 2024))
        .extracting(Layer::folder)
        .contains(templates.resolve("山西/云州/预算"), templates.resolve("山西/预算/2024"))
        .doesNotContain(templates.resolve("山西/云州/决算"), templates.resolve("山西/决算"));
  }

  @Test
  void anEditionForAllKindsIsOneOfEachKind() throws IOException {
    Files.createDirectories(templates.resolve("山西/2025"));
    assertThat(new PackCatalog(templates).all().get(0).years().get(BookletKind.FINAL_ACCOUNTS)).containsExactly(2023, 2024, 2025);
  }

  @Test
  void aKindOrYearTheProvinceDoesNotHaveIsRefused() throws IOException {
    FileUtils.deleteDirectory(templates.resolve("山西/预算").toFile());
    InputRejected noKind = catchThrowableOfType(InputRejected.class, () -> open(BookletKind.BUDGET));
    assertThat(noKind).hasMessageContainingAll("M0104", "没有 2024 年度预算的版本", "决算 2023、2024");
    Packs packs = new Packs(templates);
    PackReference city = new PackReference("山西/云州", OptionalInt.empty());
    assertThat(packs.editionsOf(city, Optional.empty(), HERE)).containsOnlyKeys(BookletKind.FINAL_ACCOUNTS);
    assertThat(packs.yearOf(city, BookletKind.FINAL_ACCOUNTS, HERE)).isEqualTo(2024);
    assertThat(catchThrowableOfType(InputRejected.class, () -> packs.yearOf(city, BookletKind.BUDGET, HERE)))
        .hasMessageContainingAll("M0104", "没有预算的版本");
    PackReference old = new PackReference("山西/云州", OptionalInt.of(1999));
    assertThat(catchThrowableOfType(InputRejected.class, () -> packs.editionsOf(old, Optional.empty(), HERE)))
        .hasMessageContainingAll("M0104", "没有 1999 年度的版本");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"山西/决算", "山西/预算", "山西/2024", "山西/章节", "山西/阳泉/决算", "科目", "科目/2024", "决算", "..", "../山西", "山西/../..", "", "没有"})
  void foldersWithAnotherMeaningAreNoPacks(String name) throws IOException {
    Files.createDirectories(templates.resolve("山西/预算"));
    InputRejected rejected =
        catchThrowableOfType(
            InputRejected.class, () -> new Packs(templates).open(name, BookletKind.FINAL_ACCOUNTS, 2024, HERE));
    assertThat(rejected).hasMessageContaining("M0103");
  }
}
