package cn.yince.unit.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The codes that five published booklets print are all of their year. */
class PublishedCodesTest {
    private static final String YEAR = "年度";

    @Test
    void areKnownInTheirYear() throws IOException {
        List<String[]> rows = rows();
        assertThat(rows).hasSize(4);
        for (String[] row : rows) {
            CodeBook codes = SharedCodes.in(Integer.parseInt(row[0]));
            CodesOfYear ofYear = row[1].equals("功能分类") ? codes.functional() : codes.economic();
            assertThat(ofYear.codes()).as(row[0] + row[1]).contains(row[2].split(" "));
        }
    }

    private static List<String[]> rows() throws IOException {
        try (InputStream file = PublishedCodesTest.class.getResourceAsStream("公开册科目.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith(YEAR))
                    .map(line -> line.split("\t"))
                    .toList();
        }
    }
}
