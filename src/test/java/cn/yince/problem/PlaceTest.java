package cn.yince.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceTest {
    @Test
    void aCellIsNamedAsInExcel() {
        assertThat(new Place("局.xlsx", "收入", 5, 2)).hasToString("局.xlsx:收入!B5");
        assertThat(new Place("局.xlsx", "收入", 1048576, 16384).cell()).isEqualTo("XFD1048576");
        assertThat(new Place("局.xlsx", "收入", 1, 27).cell()).isEqualTo("AA1");
        assertThat(Place.ofSheet("局.xlsx", "收入")).hasToString("局.xlsx:收入");
    }

    @Test
    void aTextHasLinesAndColumns() {
        assertThat(new Place("局.yaml", 5, 2)).hasToString("局.yaml:5:2");
        assertThat(new Place("局.yaml", 5, 0)).hasToString("局.yaml:5");
        assertThat(new Place("局.yaml", 5, 2).cell()).isEmpty();
        assertThat(Place.of("局.yaml")).hasToString("局.yaml");
    }

    @Test
    void problemsOfAWorkbookAreShownSheetBySheet() {
        Problems problems = new Problems();
        List.of(
                        new Place("甲.xlsx", "2", 1, 1),
                        new Place("甲.xlsx", "1", 9, 1),
                        new Place("甲.xlsx", "2", 1, 0),
                        new Place("丙.yaml", 3, 1))
                .forEach(place -> problems.error("Y0000", place, "", ""));
        assertThat(problems.inOrder())
                .extracting(p -> p.place().toString())
                .containsExactly("丙.yaml:3:1", "甲.xlsx:1!A9", "甲.xlsx:2!1", "甲.xlsx:2!A1");
    }

    @Test
    void sheetsAreInTheOrderOfTheWorkbook() {
        Problems problems = new Problems();
        List.of(
                        Place.ofSheet("甲.xlsx", "一", 2).at(3, 1),
                        Place.ofSheet("甲.xlsx", "丁", 1).at(9, 1))
                .forEach(place -> problems.error("Y0000", place, "", ""));
        assertThat(problems.inOrder())
                .extracting(p -> p.place().toString())
                .containsExactly("甲.xlsx:丁!A9", "甲.xlsx:一!A3");
    }
}
