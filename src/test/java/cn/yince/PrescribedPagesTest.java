package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of 公开表 end where those of the published booklets do. */
class PrescribedPagesTest {
    @ParameterizedTest
    @CsvSource({
        "yangquan-treasury-2023, 公开01表, 二十四、债务还本支出 55, 二十五、债务付息支出 56",
        "yangquan-treasury-2023, 公开04表, 二十六、抗疫特别国债安排的支出 58, 本年收入合计 27",
        "yangquan-treasury-2023, 公开06表, 30301, 30302",
        "fenyang-approval-2023, 公开01表, 二十四、债务还本支出 55, 二十五、债务付息支出 56",
        "fenyang-approval-2023, 公开04表, 二十六、抗疫特别国债安排的支出 58, 本年收入合计 27",
        "fenyang-approval-2023, 公开06表, 30301, 30302",
        "yangcheng-office-2024, 公开01表, 二十三、其他支出 54, 二十四、债务还本支出 55",
        "yangcheng-office-2024, 公开04表, 二十、粮油物资储备支出 52, 二十一、国有资本经营预算支出 53",
        "yangcheng-office-2024, 公开06表, 30113, 30114",
        "yangquan-finance-2024, 公开01表, 二十三、其他支出 54, 二十四、债务还本支出 55",
        "yangquan-finance-2024, 公开04表, 十九、住房保障支出 51, 二十、粮油物资储备支出 52",
        "yangquan-finance-2024, 公开06表, 30113, 30114",
        "yangquan-finance-2023-budget, 2023年预算收支总表, 二十七、债务还本支出, 二十八、债务付息支出",
    })
    void aTablesFirstPageEndsWith(String example, String table, String last, String next) throws IOException {
        List<String> pages =
                BookletText.pages(ExampleBooklets.bare(Path.of("data-examples", example + ".yaml"))).stream()
                        .map(page -> page.replaceAll("\\s", ""))
                        .filter(page -> page.contains(table) && page.contains("部门名称："))
                        .toList();
        assertThat(pages).hasSize(2);
        assertThat(pages.get(0)).contains(last.replace(" ", "")).doesNotContain(next.replace(" ", ""));
        assertThat(pages.get(1)).contains(next.replace(" ", "")).contains("部门名称：");
    }
}
