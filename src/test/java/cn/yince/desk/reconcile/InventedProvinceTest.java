package cn.yince.desk.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.Options;
import cn.yince.Press;
import cn.yince.Printed;
import cn.yince.bind.tables.TableWorkbook;
import cn.yince.pack.Packs;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.problem.Severity;
import cn.yince.read.Asked;
import cn.yince.read.sheet.Workbook;
import cn.yince.read.yaml.Typed;
import cn.yince.unit.Budget;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Unit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a province prints is read again, whatever it calls its tables, rows and columns and however it orders them. */
class InventedProvinceTest {
    private static final String NUMERALS = "零一二三四五六七八九十";

    /** The text of heads → what the province says. */
    private static final Map<String, String> HEADS = new LinkedHashMap<>();

    /** The labels of rows → what the province says. */
    private static final Map<String, String> LABELS = Map.of(
            "一、一般公共预算财政拨款收入", "甲、公共预算给的钱",
            "本年收入合计", "今年收到",
            "年初结转和结余", "上年结存",
            "结余分配", "分掉的结余",
            "年末结转和结余", "结存下年",
            "货物", "买东西",
            "8. 其他用车", "8. 别的车",
            "上年财政拨款结转", "去年剩下",
            "年终结转", "今年剩下",
            "公务接待费", "接待");

    static {
        Stream.of(
                        "<text><![CDATA[科目代码]]>|<text><![CDATA[码]]>",
                        "<text><![CDATA[项目]]>|<text><![CDATA[事由]]>",
                        "<text><![CDATA[本年支出合计]]>|<text><![CDATA[花费总额]]>",
                        "<text><![CDATA[基本支出]]>|<text><![CDATA[维持运转]]>",
                        "<text><![CDATA[小计]]>|<text><![CDATA[共]]>",
                        "<text><![CDATA[合计]]>|<text><![CDATA[共]]>",
                        "<text><![CDATA[财政拨款收入]]>|<text><![CDATA[财政给的]]>",
                        "<text><![CDATA[事业收入]]>|<text><![CDATA[自己挣的]]>",
                        "<text><![CDATA[金额]]>|<text><![CDATA[数额]]>",
                        "<text><![CDATA[预算数]]>|<text><![CDATA[计划]]>",
                        "<text><![CDATA[决算数]]>|<text><![CDATA[实际]]>",
                        "<text><![CDATA[单位名称]]>|<text><![CDATA[哪个单位]]>",
                        "<text><![CDATA[项目名称]]>|<text><![CDATA[做的事]]>")
                .map(words -> words.split("\\|"))
                .forEach(words -> HEADS.put(words[0], words[1]));
    }

    @TempDir
    private Path folder;

    @Test
    void itsFinalAccountsAreReadAgain() throws IOException {
        FinalAccounts typed = (FinalAccounts) unit(
                "src/test/resources/published/财决.yaml",
                line -> !line.contains("国有资本经营"),
                amount -> amount.replaceAll("(\\d+)\\.\\d\\d", "$100.00"));
        FinalAccounts read = (FinalAccounts) readAgain(typed);
        assertThat(figures(read.income())).isEqualTo(figures(typed.income()));
        assertThat(figures(read.expenditure())).isEqualTo(figures(typed.expenditure()));
        assertThat(figures(read.basicByEconomicItem())).isEqualTo(figures(typed.basicByEconomicItem()));
        assertThat(figures(read.balances())).isEqualTo(figures(typed.balances()));
        assertThat(figures(read.procurement().goods()))
                .isEqualTo(figures(typed.procurement().goods()));
        assertThat(figures(read.procurement().services()))
                .isEqualTo(figures(typed.procurement().services()));
        assertThat(figures(read.officialSpending().vehicleOperation().budget()))
                .isEqualTo(figures(typed.officialSpending().vehicleOperation().budget()));
        assertThat(figures(read.officialSpending().vehicleOperation().actual()))
                .isEqualTo(figures(typed.officialSpending().vehicleOperation().actual()));
        assertThat(read.assets().vehicles()).isEqualTo(typed.assets().vehicles());
    }

    @Test
    void itsBudgetIsReadAgain() throws IOException {
        Budget typed = (Budget)
                unit("data-examples/yangquan-finance-2023-budget.yaml", line -> true, UnaryOperator.identity());
        Budget read = (Budget) readAgain(typed);
        assertThat(figures(read.expenditure())).isEqualTo(figures(typed.expenditure()));
        assertThat(figures(read.carriedOver())).isEqualTo(figures(typed.carriedOver()));
        assertThat(read.projects())
                .extracting(project -> project.name())
                .containsExactlyElementsOf(
                        typed.projects().stream().map(p -> p.name()).toList());
        assertThat(read.projects())
                .extracting(project -> figures(project.thisYear()))
                .containsExactlyElementsOf(typed.projects().stream()
                        .map(p -> figures(p.thisYear()))
                        .toList());
    }

    /** The unit as it was written into the workbook of the invented province and read out of it. */
    private Unit readAgain(Unit unit) throws IOException {
        Path templates = invented();
        Press press = new Press(templates, Path.of("fonts"));
        Printed printed = press.with(Options.PLAIN.drafting()).print(unit, step -> {});
        byte[] bytes = TableWorkbook.of(printed.tables().printed(), unit.year());
        Problems problems = new Problems();
        List<Workbook> books = List.of(Workbook.read(bytes, "册.xlsx", problems));
        Typed.Mapping tree = PublishedUnit.read(books, new Packs(templates), "云岭", press::blankTables, problems);
        assertThat(problems.inOrder())
                .filteredOn(problem -> problem.severity() == Severity.ERROR)
                .extracting(Problem::toString)
                .isEmpty();
        return Asked.reader().read(Reconciliation.withTexts(tree), "册.xlsx");
    }

    private Unit unit(String example, Predicate<String> kept, UnaryOperator<String> amounts) throws IOException {
        Path from = Path.of(example);
        Path below = from.resolveSibling(from.getFileName().toString().replace(".yaml", ""));
        if (Files.isDirectory(below)) {
            copy(below, folder.resolve(below.getFileName()), false);
        }
        String text = String.join(
                        "\n",
                        Files.readAllLines(from).stream()
                                .filter(kept)
                                .map(amounts)
                                .toList())
                .replaceFirst("模板: .*", "模板: 云岭");
        String texts = text.contains("概况:") ? "" : "\n概况:\n  职责: 理财。\n  机构设置: 一科。\n";
        Path file = folder.resolve("单位.yaml");
        Files.writeString(file, text + texts);
        return Asked.reader().read(file);
    }

    /**
     * A province of the same tables under other numbers, titles and labels, one of them left out, columns in another
     * order.
     */
    private Path invented() throws IOException {
        Path templates = folder.resolve("templates");
        for (String part : List.of("全国", "科目")) {
            copy(Path.of("templates", part), templates.resolve(part), false);
        }
        copy(Path.of("templates", "山西"), templates.resolve("云岭"), true);
        return templates;
    }

    private static void copy(Path from, Path to, boolean otherwise) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(
                        otherwise
                                ? numbers(from.relativize(file).toString())
                                : from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                if (!otherwise || !file.toString().matches(".*\\.(yaml|ftl|tsv|jrxml)")) {
                    Files.copy(file, target);
                } else if (!file.endsWith("导入.yaml")) {
                    Files.writeString(target, otherwise(file, Files.readString(file)), StandardCharsets.UTF_8);
                }
            }
        }
    }

    private static String otherwise(Path file, String text) {
        String other = numbers(text);
        if (file.toString().endsWith(".jrxml")) {
            other = other.replace("基本支出", "⇄").replace("项目支出", "基本支出").replace("⇄", "项目支出");
        }
        if (file.toString().endsWith("设置.yaml")) {
            return titles(other);
        }
        if (file.toString().endsWith(".tsv")) {
            return labels(other);
        }
        for (Map.Entry<String, String> word : HEADS.entrySet()) {
            other = other.replace(word.getKey(), word.getValue());
        }
        return other;
    }

    private static String labels(String rows) {
        int body = rows.indexOf('\n') + 1;
        String other = rows.substring(body);
        for (Map.Entry<String, String> label : LABELS.entrySet()) {
            other = other.replaceAll("(?m)(?<=^|\t)" + Pattern.quote(label.getKey()) + "(?=\t)", label.getValue());
        }
        return rows.substring(0, body) + other;
    }

    /** 公开03表 is 表三, 预算公开表3 is 附件3. */
    private static String numbers(String text) {
        String other = text.replace("公开10表", "表十");
        for (int i = 1; i < 10; i++) {
            other = other.replace("公开0" + i + "表", "表" + NUMERALS.charAt(i));
        }
        return other.replace("预算公开表", "附件");
    }

    /** Each table with a title of its own; those of 国有资本经营 and of all budgeted money are left out. */
    private static String titles(String text) {
        String fewer = text.replaceAll("(?s)  表八:\n.*?(?=  表九:)", "").replaceAll("(?s)  附件1:\n.*?(?=  附件2:)", "");
        String kind = text.contains("附件2") ? "打算" : "结果";
        StringBuilder titled = new StringBuilder();
        int number = 0;
        for (String line : fewer.split("\n", -1)) {
            titled.append(line.startsWith("    标题: ") ? "    标题: \"{年度}年" + kind + "一览之" + ++number + "\"" : line)
                    .append('\n');
        }
        return titled.toString();
    }

    /** Amounts without what says how they were rounded; keys in order. */
    private static Object figures(Object of) {
        if (of instanceof Map<?, ?> map) {
            Map<String, Object> figures = new TreeMap<>();
            map.forEach((key, value) -> figures.put(key.toString(), figures(value)));
            return figures;
        }
        return of.toString().replaceAll("±[\\d.]+", "").replaceAll("(\\.\\d*?)0+(?=\\D|$)", "$1");
    }
}
