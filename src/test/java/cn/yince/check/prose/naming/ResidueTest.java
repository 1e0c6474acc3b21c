package cn.yince.check.prose.naming;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.pack.Pack;
import cn.yince.pack.Packs;
import cn.yince.problem.Place;
import cn.yince.unit.BookletKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResidueTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "_Toc#, 见_Toc12345, true",
        "_Toc#, 见_Toc, false",
        "年 月, 2024年   月, true",
        "年 月, 2024年 9月, false",
        "' 年 月', '2024年，  年  月', true",
        "错误!未定义, 错误！未定义书签, true",
        "XX, 20XX年, true",
        "XX, AXXB, false",
        "待补充, 待补充, true",
        "待补充, 功能有待补充, false",
        "=同上, 同上。, true",
        "=同上, 理由同上所述, false",
        "（盖章）, (盖章), true",
        "×米, 3×米, false",
        "#REF!, #REF!, true",
        "TBD, tbd, true",
        "TBD, STBDX, false"
    })
    void wordsAndWhatTheyStandFor(String word, String text, boolean has) {
        Residue residue = Residue.of("样式", List.of(word));

        assertThat(residue.in(text).isPresent()).isEqualTo(has);
        ResidueList all = new ResidueList(List.of(Residue.of("别的", List.of("第三方")), residue));
        assertThat(!has || all.in(text).equals(List.of(residue)))
                .as("seen for all at once")
                .isTrue();
    }

    @Test
    void theFirstOfSeveralIsFound() {
        Residue residue = Residue.of("样式", List.of("XX", "待补充", "待补", "=无"));

        assertThat(residue.in("待补充，20xx年").orElseThrow().group()).isEqualTo("待补充");
        assertThat(residue.in("无，待核")).isEmpty();
    }

    @Test
    void aPackAddsItsOwn() throws IOException {
        Path templates = folder.resolve("模板");
        copy(Path.of("templates"), templates);
        Files.write(templates.resolve("山西/阳泉/称谓.yaml"), "残留:\n  本市样式里的话: [待某科室审定]\n".getBytes(UTF_8));
        Pack pack = new Packs(templates).open("山西/阳泉", BookletKind.FINAL_ACCOUNTS, 2023, Place.of("山西/阳泉"));

        ResidueList residues = VocabularyReader.read(pack).residues();

        assertThat(residues).extracting(Residue::kind).contains("本市样式里的话", "样式里留的空");
        assertThat(residues.in("数字待某科室审定")).isNotEmpty();
        assertThat(residues.in("本年支出增加")).isEmpty();
        assertThat(residues).anyMatch(each -> each.in("数字待某科室审定").isPresent());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }
}
