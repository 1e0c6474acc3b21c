package cn.yince.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.yince.CopiedTemplates;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In which order the folders of a pack are looked up, and which packs and editions there are. */
class LayersTest {
    private static final Place HERE = Place.of("试验");
    private static final List<String> FAR_TO_NEAR = List.of(
            "全国",
            "全国/2024",
            "全国/决算",
            "全国/决算/2023",
            "全国/决算/2024",
            "山西",
            "山西/2024",
            "山西/决算",
            "山西/决算/2023",
            "山西/决算/2024",
            "山西/云州",
            "山西/云州/2024",
            "山西/云州/决算",
            "山西/云州/决算/2024");

    Path templates;

    @BeforeEach
    void copyTemplates() throws IOException {
        templates = CopiedTemplates.fresh();
        Files.createDirectories(templates.resolve("山西/云州"));
    }

    private Pack open(BookletKind kind) {
        return new Packs(templates).open("山西/云州", kind, 2024, HERE);
    }

    @Test
    void everyFileThatCountsIsOneOfThePacks() throws IOException {
        for (String layer : FAR_TO_NEAR) {
            Path folder = Files.createDirectories(templates.resolve(layer));
            for (String name : List.of("设置.yaml", "核对.yaml", "称谓.yaml")) {
                Path file = folder.resolve(name);
                Files.writeString(file, Files.exists(file) ? Files.readString(file) : "# 空\n");
                assertThat(Composition.of(open(BookletKind.FINAL_ACCOUNTS)).files())
                        .contains(file);
            }
        }
        assertThat(open(BookletKind.FINAL_ACCOUNTS).each("称谓.yaml"))
                .isEqualTo(FAR_TO_NEAR.stream()
                        .map(layer -> templates.resolve(layer).resolve("称谓.yaml"))
                        .toList());
    }

    @Test
    void eachNearerLayerWinsOverAllFartherOnes() throws IOException {
        Path nation = templates.resolve("全国/设置.yaml");
        Files.writeString(nation, Files.readString(nation).replace("水印: \"\"", ""));
        for (String layer : FAR_TO_NEAR) {
            Path folder = Files.createDirectories(templates.resolve(layer));
            Files.writeString(Files.createDirectories(folder.resolve("图片")).resolve("徽.png"), layer);
            Path settings = folder.resolve("设置.yaml");
            String before = Files.exists(settings) ? Files.readString(settings) : "";
            Files.writeString(settings, before + "\n水印: " + layer + "\n");
            Pack pack = open(BookletKind.FINAL_ACCOUNTS);
            assertThat(pack.find("图片/徽.png")).hasContent(layer);
            assertThat(pack.settings().watermark()).isEqualTo(layer);
        }
        List<Path> nearToFar =
                new ArrayList<>(FAR_TO_NEAR.stream().map(templates::resolve).toList());
        Collections.reverse(nearToFar);
        assertThat(open(BookletKind.FINAL_ACCOUNTS).layers())
                .extracting(Layer::folder)
                .isEqualTo(nearToFar);
        assertThat(open(BookletKind.FINAL_ACCOUNTS).layers())
                .extracting(Layer::kind)
                .containsSubsequence(LayerKind.values());
    }

    @Test
    void oneKindDoesNotTouchTheOther() throws IOException {
        Files.createDirectories(templates.resolve("山西/预算/2024"));
        Files.writeString(
                Files.createDirectories(templates.resolve("山西/云州/预算/章节")).resolve("封面.ftl"), "预算的封面");
        Files.writeString(Files.createDirectories(templates.resolve("山西/云州/章节")).resolve("目录.ftl"), "都用的目录");
        Files.writeString(templates.resolve("山西/云州/预算/设置.yaml"), "水印: 云州预算\n");
        Pack accounts = open(BookletKind.FINAL_ACCOUNTS);
        assertThat(accounts.find("章节/封面.ftl")).startsWith(templates.resolve("全国/章节"));
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
        assertThat(new PackCatalog(templates)
                        .all().stream()
                                .filter(pack -> pack.name().equals("山西"))
                                .findFirst()
                                .orElseThrow()
                                .editions()
                                .get(BookletKind.FINAL_ACCOUNTS))
                .containsExactly(2023, 2024, 2025);
    }

    @Test
    void aKindTheProvinceDoesNotHaveIsRefused() throws IOException {
        FileUtils.deleteDirectory(templates.resolve("山西/预算").toFile());
        InputRejected noKind = catchThrowableOfType(InputRejected.class, () -> open(BookletKind.BUDGET));
        assertThat(noKind).hasMessageContainingAll("M0104", "“山西/云州”不能印预算", "能印的种类：决算");
        Packs packs = new Packs(templates);
        PackReference city = new PackReference("山西/云州", OptionalInt.empty());
        assertThat(packs.yearsOf(city, Optional.empty(), HERE)).containsOnlyKeys(BookletKind.FINAL_ACCOUNTS);
        assertThat(packs.yearOf(city, BookletKind.FINAL_ACCOUNTS, HERE)).isEqualTo(2024);
        assertThat(catchThrowableOfType(InputRejected.class, () -> packs.yearOf(city, BookletKind.BUDGET, HERE)))
                .hasMessageContainingAll("M0104", "不能印预算");
    }

    private void make(String... folders) throws IOException {
        for (String each : folders) {
            Files.createDirectories(templates.resolve(each));
        }
    }

    private List<String> ofYears(Pack pack) {
        return pack.layers().stream()
                .filter(layer -> layer.year().isPresent() && !layer.kind().isNational())
                .map(layer -> templates.relativize(layer.folder()).toString().replace('\\', '/'))
                .toList();
    }

    private Pack open(int year) {
        return new Packs(templates).open("山西/云州", BookletKind.FINAL_ACCOUNTS, year, HERE);
    }

    @Test
    void everyFolderTakesPartWithItsYearsThatAreNotNewer() throws IOException {
        make("山西/云州/决算/2023", "山西/云州/2026", "山西/2022");
        assertThat(ofYears(open(2023))).containsExactly("山西/云州/决算/2023", "山西/决算/2023", "山西/2022");
        assertThat(ofYears(open(2024))).containsExactly("山西/云州/决算/2023", "山西/决算/2024", "山西/决算/2023", "山西/2022");
        assertThat(ofYears(open(2027)))
                .containsExactly("山西/云州/决算/2023", "山西/云州/2026", "山西/决算/2024", "山西/决算/2023", "山西/2022");
        assertThat(List.of(open(2023), open(2024), open(2025), open(2026), open(2027)))
                .extracting(Pack::edition)
                .containsExactly(2023, 2024, 2024, 2026, 2026);
        assertThat(open(2027).year()).isEqualTo(2027);
        make("山西/云州/决算/2025");
        assertThat(ofYears(open(2025))).as("a nearer one").startsWith("山西/云州/决算/2025", "山西/云州/决算/2023");
    }

    @Test
    void anEditionHoldsOnlyWhatChanged() throws IOException {
        make("山西/决算/2025/章节");
        Files.writeString(templates.resolve("山西/决算/2025/设置.yaml"), "文字: {团组: 出访团组}\n");
        Files.writeString(templates.resolve("山西/决算/2025/章节/国有资产.ftl"), "新的");
        for (int year : List.of(2025, 2026)) {
            assertThat(open(year).find("章节/国有资产.ftl")).hasContent("新的");
            assertThat(open(year).find("章节/支出条目.ftl")).startsWith(templates.resolve("山西/决算/2024"));
            assertThat(open(year).settings().texts())
                    .containsEntry("团组", "出访团组")
                    .containsEntry("购车用途", "主要用于：");
        }
        assertThat(open(2024).settings().texts()).containsEntry("团组", "出国（境）团组");
    }

    @Test
    void yearsBeforeTheFirstEditionHaveIt() throws IOException {
        make("山西/云州/决算/2023", "山西/云州/决算/2024");
        assertThat(ofYears(open(2021))).containsExactly("山西/云州/决算/2023", "山西/决算/2023");
        assertThat(open(2021).edition()).isEqualTo(2023);
        assertThat(open(2021).settings())
                .isEqualTo(open(2023).settings())
                .isNotEqualTo(open(2024).settings());
        make("山西/云州/决算/2021");
        assertThat(open(2021).edition()).as("a city's own older year").isEqualTo(2021);
        assertThat(CarriedOn.hint(open(2021), HERE)).isEmpty();
    }

    @Test
    void theHintNamesTheEditionThatPrints() throws IOException {
        assertThat(CarriedOn.hint(open(2024), HERE)).isEmpty();
        assertThat(CarriedOn.hint(open(2025), HERE).orElseThrow().toString())
                .isEqualTo("试验 提示[M0112] 模板“山西/云州”没有 2025 年度决算的版本，按最近的 2024 年度版本印。"
                        + "有新的格式要求时，由做模板的人在 山西/决算/2025 放入不同的文件；没有就不用管");
        make("山西/云州/决算/2025");
        assertThat(CarriedOn.hint(open(2025), HERE)).as("the city has one").isEmpty();
        assertThat(CarriedOn.hint(open(2026), HERE).orElseThrow().message()).contains("按最近的 2025 年度版本印");
        PackReference city = PackReference.parse("山西/云州");
        assertThat(new Packs(templates).yearsOf(city, Optional.empty(), HERE).get(BookletKind.FINAL_ACCOUNTS))
                .containsExactly(2023, 2024, 2025);
    }

    @Test
    void aKindWithoutYearsIsTheSameInEveryYear() throws IOException {
        FileUtils.deleteDirectory(templates.resolve("山西/预算/2023").toFile());
        Packs packs = new Packs(templates);
        Pack pack = packs.open("山西", BookletKind.BUDGET, 2031, HERE);
        assertThat(pack.edition()).isEqualTo(2031);
        assertThat(CarriedOn.hint(pack, HERE)).isEmpty();
        assertThat(packs.yearOf(PackReference.parse("山西@2031"), BookletKind.BUDGET, HERE))
                .isEqualTo(2031);
        assertThat(packs.yearOf(PackReference.parse("山西"), BookletKind.BUDGET, HERE))
                .as("the latest of the other kind")
                .isEqualTo(2024);
    }

    @ParameterizedTest
    @ValueSource(strings = {"山西@1925", "山西@2205", "山西@0000", "山西@今年", "山西@", "山西@20230"})
    void aYearNoBookletCanHaveIsASlip(String typed) {
        assertThat(catchThrowableOfType(InputRejected.class, () -> PackReference.parse(typed)))
                .hasMessageContainingAll("M0103", "不是年度", "2000 至 2099");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "山西/决算",
                "山西/预算",
                "山西/2024",
                "山西/章节",
                "山西/阳泉/决算",
                "科目",
                "科目/2024",
                "决算",
                "..",
                "../山西",
                "山西/../..",
                "",
                "没有"
            })
    void foldersWithAnotherMeaningAreNoPacks(String name) throws IOException {
        Files.createDirectories(templates.resolve("山西/预算"));
        InputRejected rejected = catchThrowableOfType(
                InputRejected.class, () -> new Packs(templates).open(name, BookletKind.FINAL_ACCOUNTS, 2024, HERE));
        assertThat(rejected).hasMessageContaining("M0103");
    }
}
