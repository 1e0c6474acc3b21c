package cn.yince.read.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import cn.yince.read.yaml.Typed;
import cn.yince.read.yaml.YamlFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlEditTest {
    private static final Place PLACE = Place.of("x.yaml");

    private static final String FILE = """
            # 头上的话
            年度: 2023  # 年度后面的话
            收入:
              # 行政运行
              2010301: {一般公共预算财政拨款: 870.28, 事业收入: 1}   # 行后的话
              2010302:
                一般公共预算财政拨款: 19.57
            概况:
              职责:
                - 第一条
                # 中间的话
                - 第二条
              机构设置: |
                一段
                两段
            名词解释:
              - 名词: 甲
                解释: 乙
              - {名词: 丙, 解释: 丁}
            空着:
            # 尾上的话
            """;

    private static Typed.Scalar text(String text) {
        return new Typed.Scalar(text, false, List.of(), PLACE);
    }

    private static Typed.Sequence texts(String... texts) {
        List<Typed> all = new ArrayList<>();
        for (String text : texts) {
            all.add(text(text));
        }
        return new Typed.Sequence(all, false, PLACE);
    }

    private static Typed parse(String text) {
        return YamlFile.parse(text.getBytes(StandardCharsets.UTF_8), "x.yaml", Set::of, new Problems());
    }

    /** The file with a change, which reads as the tree with it. */
    private static String edited(String file, Change change) {
        String edited = YamlEdit.of(file, change);
        assertThat(TreeEdit.same(parse(edited), TreeEdit.of(parse(file), change)))
                .as(change + "\n" + edited)
                .isTrue();
        return edited;
    }

    private static Change put(String value, String... steps) {
        return new Change.Put(List.of(steps), text(value));
    }

    private static Change remove(String... steps) {
        return new Change.Remove(List.of(steps));
    }

    @Test
    void aValueIsReplacedAndNothingElse() {
        assertThat(edited(FILE, put("2024", "年度"))).isEqualTo(FILE.replace("2023", "2024"));
        assertThat(edited(FILE, put("1.00", "收入", "2010301", "一般公共预算财政拨款"))).isEqualTo(FILE.replace("870.28", "1.00"));
        assertThat(edited(FILE, put("又一条", "概况", "职责", "1"))).isEqualTo(FILE.replace("第二条", "又一条"));
        assertThat(edited(FILE, put("3", "空着"))).isEqualTo(FILE.replace("空着:", "空着: 3"));
        assertThat(edited(FILE, put("话: 里面 # 有", "名词解释", "1", "解释"))).isEqualTo(FILE.replace("丁", "'话: 里面 # 有'"));
    }

    @Test
    void severalLinesStandAsABlockWhereTheyMay() {
        assertThat(edited(FILE, put("甲\n乙\n丙", "概况", "机构设置")))
                .isEqualTo(FILE.replace("    一段\n    两段\n", "    甲\n    乙\n    丙\n"));
        assertThat(edited(FILE, put("甲\n乙", "年度"))).contains("年度: \"甲\\n乙\"  # 年度后面的话\n");
        assertThat(edited(FILE, put("甲\n乙", "名词解释", "1", "解释"))).contains("{名词: 丙, 解释: \"甲\\n乙\"}");
        assertThat(edited(FILE, put("一句", "概况", "机构设置"))).contains("  机构设置: 一句\n名词解释:");
    }

    @Test
    void whatIsNewStandsBehindItsKin() {
        assertThat(edited(FILE, put("5", "收入", "2010399", "一般公共预算财政拨款")))
                .isEqualTo(FILE.replace("19.57\n", "19.57\n  2010399: {一般公共预算财政拨款: 5}\n"));
        assertThat(edited(FILE, put("5", "收入", "2010301", "其他收入"))).contains("事业收入: 1, 其他收入: 5}   # 行后的话");
        assertThat(edited(FILE, put("5", "支出", "2010301", "一般公共预算财政拨款", "基本支出")))
                .endsWith("空着:\n\n支出:\n  2010301: {一般公共预算财政拨款: {基本支出: 5}}\n# 尾上的话\n");
        assertThat(edited(FILE, put("5", "空着", "甲"))).contains("空着:\n  甲: 5\n");
        assertThat(edited(FILE, put("第三条", "概况", "职责", "2"))).contains("    - 第二条\n    - 第三条\n");
        Typed.Mapping entry = (Typed.Mapping) parse("名词: 戊\n解释: 己");
        assertThat(edited(FILE, new Change.Put(List.of("名词解释", "2"), entry)))
                .contains("  - {名词: 丙, 解释: 丁}\n  - 名词: 戊\n    解释: 己\n空着:");
        assertThat(edited("甲: 1", put("2", "乙", "0", "丙"))).isEqualTo("甲: 1\n\n乙:\n  - 丙: 2");
    }

    @Test
    void whatGoesTakesItsLineAndWhatItLeavesEmpty() {
        assertThat(edited(FILE, remove("收入", "2010301", "事业收入"))).contains("870.28}   # 行后的话");
        assertThat(edited(FILE, remove("收入", "2010301", "一般公共预算财政拨款"))).contains("{事业收入: 1}   # 行后的话");
        assertThat(edited(FILE, remove("收入", "2010302", "一般公共预算财政拨款")))
                .isEqualTo(FILE.replace("  2010302:\n    一般公共预算财政拨款: 19.57\n", ""));
        assertThat(edited(FILE, remove("概况", "职责", "0"))).isEqualTo(FILE.replace("    - 第一条\n", ""));
        assertThat(edited(FILE, remove("名词解释", "0"))).contains("名词解释:\n  - {名词: 丙");
        assertThat(edited(FILE, remove("名词解释", "0", "名词"))).contains("  - 解释: 乙\n");
        assertThat(edited(FILE, remove("没有", "的"))).isEqualTo(FILE);
        assertThat(edited("收入:\n  1: 2\n支出: 3\n", remove("收入", "1"))).isEqualTo("收入:\n支出: 3\n");
    }

    @Test
    void textsOfAListAreReplacedOneByOne() {
        Change change = new Change.Put(List.of("概况", "职责"), texts("第一条", "改了", "新的"));
        assertThat(edited(FILE, change)).isEqualTo(FILE.replace("    - 第二条\n", "    - 改了\n    - 新的\n"));
        assertThat(edited(FILE, new Change.Put(List.of("概况", "职责"), texts("只有一条"))))
                .isEqualTo(FILE.replace("第一条", "只有一条").replace("    - 第二条\n", ""));
    }

    @Test
    void aKeyIsRenamed() {
        assertThat(edited(FILE, new Change.Rename(List.of("收入", "2010302"), "2010350")))
                .isEqualTo(FILE.replace("2010302", "2010350"));
        assertThatThrownBy(() -> edited(FILE, new Change.Rename(List.of("收入", "2010302"), "2010301")))
                .isInstanceOf(NotEditable.class);
    }

    @Test
    void windowsLineEndsStay() {
        String windows = FILE.replace("\n", "\r\n");
        assertThat(edited(windows, put("5", "收入", "2010399", "甲"))).doesNotContainPattern("[^\r]\n");
        assertThat(edited(windows, put("甲\n乙", "概况", "机构设置"))).doesNotContainPattern("[^\r]\n");
    }

    /** Many values of the examples are changed, made longer and taken away, each on its own. */
    @ParameterizedTest
    @ValueSource(
            strings = {"minimal", "fenyang-approval-2023", "yangquan-treasury-2023", "yangquan-finance-2023-budget"})
    void placesOfTheExamplesCanBeEdited(String name) throws IOException {
        String file = Files.readString(Path.of("data-examples", name + ".yaml"));
        List<List<String>> paths = new ArrayList<>();
        collect(parse(file), List.of(), paths);
        assertThat(paths).hasSizeGreaterThan(20);
        int byHand = 0;
        for (int i = 0; i < paths.size(); i += 9) {
            List<String> path = paths.get(i);
            for (Change change : List.of(
                    new Change.Put(path, text("甲：“乙”, {丙}: 丁")),
                    new Change.Put(path, text("一\n二")),
                    new Change.Remove(path))) {
                try {
                    String edited = edited(file, change);
                    assertThat(remarks(file) - remarks(edited))
                            .as(change + edited)
                            .isLessThanOrEqualTo(1);
                } catch (NotEditable e) {
                    byHand++;
                }
            }
        }
        assertThat(byHand).as("of " + paths.size() * 3).isLessThan(paths.size() / 20 + 3);
    }

    private static long remarks(String file) {
        return file.lines().filter(line -> line.contains("# ")).count();
    }

    private static void collect(Typed typed, List<String> path, List<List<String>> into) {
        if (typed instanceof Typed.Mapping mapping) {
            mapping.entries().forEach(entry -> collect(entry.value(), then(path, entry.key()), into));
        } else if (typed instanceof Typed.Sequence list) {
            for (int i = 0; i < list.entries().size(); i++) {
                collect(list.entries().get(i), then(path, String.valueOf(i)), into);
            }
        } else {
            into.add(path);
        }
    }

    private static List<String> then(List<String> path, String step) {
        List<String> all = new ArrayList<>(path);
        all.add(step);
        return all;
    }
}
