package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The nation's form 项目支出绩效自评表, in an annex that is there only when forms are. */
class NationalFormTest {
    private static final String FORMS = """
      绩效自评:
        - 项目名称: 资料征集和社区讲座
          主管部门: 云岭市财政局
          资金:
            县（区）财政: {预算编制: 9, 预算: 8.65, 执行: 8.42}
          年度目标: 征集资料，举办社区讲座。
          实际完成情况: 征集资料320件，举办讲座22场。
          指标:
            产出指标:
              数量指标:
                - {指标: 征集资料, 年初指标值: ≥300件, 调整后指标值: ≥300件, 实际完成值: 320件, 分值: 25, 得分: 25}
                - {指标: 社区讲座, 年初指标值: ≥24场, 调整后指标值: ≥24场, 实际完成值: 22场, 分值: 25, 得分: 23, 偏差原因: 两场因场地原因并场}
            效益指标:
              社会效益指标:
                - {指标: 讲座听众, 年初指标值: ≥1000人次, 调整后指标值: ≥1000人次, 实际完成值: 1150人次, 分值: 30, 得分: 30}
            满意度指标:
              服务对象满意度指标:
                - {指标: 听众满意度, 年初指标值: ≥90%, 调整后指标值: ≥90%, 实际完成值: 96%, 分值: 10, 得分: 10}
      """;

    @TempDir
    Path folder;

    private String printed(String more) throws IOException {
        String unit = Files.readString(Path.of("data-examples/minimal.yaml")).replaceFirst("(?m)^模板: .*$", "模板: 全国");
        Path file = Files.writeString(folder.resolve("单位.yaml"), unit + "\n" + more);
        return String.join(
                        "",
                        BookletText.pages(ShippedPress.PRESS
                                .print(file, step -> {})
                                .booklet()
                                .pdf()))
                .replaceAll("\\s", "");
    }

    @Test
    void whatWasTypedPrintsInEitherWayOfNamingIt() throws IOException {
        assertThat(printed(FORMS))
                .contains("第五部分附件", "项目支出绩效自评表（2023年度）", "项目名称资料征集和社区讲座")
                .contains("其中：县（区）财政98.658.42—97—")
                .contains("产出指标得48分数量指标征集资料≥300件320件2525社区讲座≥24场22场2523两场因场地原因并场")
                .contains("分97.7")
                .doesNotContain("中央财政", "经济效益指标");
    }

    @Test
    void withoutFormsThereIsNoAnnex() throws IOException {
        assertThat(printed("")).doesNotContain("附件", "自评表");
    }
}
