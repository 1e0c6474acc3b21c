package cn.yince.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.yince.CopiedTemplates;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.unit.BookletKind;
import cn.yince.unit.codes.CodeBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the layers of a pack add to the classifications. */
class CodesOfLayersTest {
    private static final Place HERE = Place.of("试验");

    @TempDir
    private Path folder;

    private Path templates;

    @BeforeEach
    void copyTemplates() throws IOException {
        templates = CopiedTemplates.fresh();
    }

    private CodeBook codes(int year) {
        return new Packs(templates)
                .open("山西/云州", BookletKind.FINAL_ACCOUNTS, year, HERE)
                .codes();
    }

    private Path write(String layer, String rows) throws IOException {
        Path parts = Files.createDirectories(templates.resolve(layer).resolve("科目"));
        return Files.writeString(parts.resolve("功能分类.tsv"), "编码\t名称\t起\t止\n" + rows);
    }

    @Test
    void theNearestLayerThatNamesACodeInTheYearIsRight() throws IOException {
        write("山西", "2050202\t全省小学\t\t\n2050288\t全省新设\t2025\t\n");
        write("山西/云州", "2050202\t云州小学\t2024\t2024\n");
        assertThat(codes(2023).functional("2050202")).isEqualTo("全省小学");
        assertThat(codes(2024).functional("2050202")).isEqualTo("云州小学");
        assertThat(codes(2025).functional("2050202")).isEqualTo("全省小学");
        assertThat(codes(2024).functionalCodes()).doesNotContain("2050288");
        assertThat(codes(2025).functionalCodes()).contains("2050288");
    }

    @Test
    void theProvincesOwnWordsAreKeptWhereItsFormsPrintThem() {
        Packs packs = new Packs(Path.of("templates"));
        CodeBook own = packs.open("山西", BookletKind.FINAL_ACCOUNTS, 2023, HERE).codes();
        assertThat(own.economic("31001")).isEqualTo("房屋建筑物构建");
        assertThat(own.isCapitalConstruction("30901")).isTrue();
        assertThat(packs.open("山西", BookletKind.FINAL_ACCOUNTS, 2024, HERE)
                        .codes()
                        .economic("31001"))
                .isEqualTo("房屋建筑物购建");
    }

    @Test
    void whatIsWrongInALayersTableStopsABookletAndIsFoundByTheCheckOfAPack() throws IOException {
        Path file = write("山西/云州", "2050202\t云州小学\t2025\t2024\n二〇五\t教育\n");
        InputRejected rejected = catchThrowableOfType(InputRejected.class, () -> codes(2024));
        assertThat(rejected.problems()).extracting(Problem::code).containsExactly("M0113", "M0113");
        assertThat(rejected.problems())
                .extracting(problem -> problem.place().line())
                .containsExactly(2, 3);
        assertThat(rejected.problems().get(0).place().file()).isEqualTo(file.toString());
        Problems problems = new Problems();
        new Packs(templates).openFaulty("山西/云州", BookletKind.FINAL_ACCOUNTS, 2024, HERE, problems);
        assertThat(problems.inOrder()).extracting(Problem::code).contains("M0113");
    }

    @Test
    void noLinkLeadsOutOfTheTemplates() throws IOException {
        Path secret = Files.writeString(folder.resolve("秘密"), "编码\t名称\n2050202\t秘密\n");
        Path parts = Files.createDirectories(templates.resolve("山西/云州/科目"));
        Files.createSymbolicLink(parts.resolve("功能分类.tsv"), secret);
        InputRejected rejected = catchThrowableOfType(InputRejected.class, () -> codes(2024));
        assertThat(rejected.problems()).extracting(Problem::code).containsExactly("M0110");
    }
}
