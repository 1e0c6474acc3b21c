package cn.yince.compute.form;

import cn.yince.file.PackFile;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import cn.yince.read.shape.Key;
import cn.yince.read.shape.MoneyUnit;
import cn.yince.read.shape.Reading;
import cn.yince.read.shape.Shape;
import cn.yince.read.shape.Shapes;
import cn.yince.read.yaml.Typed;
import cn.yince.read.yaml.YamlFile;
import cn.yince.unit.Given;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Reads a file {@code 表单/*.yaml}. */
final class FormKindReader {
    private static final String FAULT = "M0810";
    private static final int LARGEST = 256 * 1024;
    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(100);
    private static final String WORD = "名称";
    private static final String YES = "是";
    private static final String ROWS = "三级指标";

    private static final Shape<?> TEXTS = Shapes.byName(WORD, Shapes.text());
    private static final Shape<?> LISTS = Shapes.byName(WORD, Shapes.paragraphs());
    private static final Shape<?> GROUPS = Shapes.byName(WORD, TEXTS);

    private static final Shape<Given> FUNDS = Shapes.object(List.of(
            may("填报", Shapes.text(), "单位文件里资金来源所在的项"),
            may("栏", TEXTS, "各来源分栏填写的：栏 → 单位文件里的项"),
            must("列表", "章节里叫什么"),
            may("合计", TEXTS, "本表的数：名称 → 相加的项"),
            may("执行", Shapes.text(), "已执行的项"),
            may("到位", Shapes.text(), "已到位的项"),
            may("预算", Shapes.text(), "执行率除以哪一项"),
            may("分值", Shapes.count(), "全部执行得几分"),
            may("填了才列", Shapes.paragraphs(), "没有填时不列的来源"),
            may("不填为", GROUPS, "都没有填的栏：栏 → 来源 → 同一条里的项"),
            may("等于", TEXTS, "栏 → 同一条里的项，合计与它相等"),
            may("不小于", TEXTS, "栏 → 不超过它的栏")));

    private static final Shape<Given> INDICATORS = Shapes.object(List.of(
            may("填报", Shapes.text(), "单位文件里指标所在的项"),
            may("栏", TEXTS, "并排的几组：章节里叫什么 → 单位文件里的项"),
            may("一级", LISTS, "一级指标 → 其下的二级指标；单位文件里只有二级的"),
            may("分值", Shapes.byName(WORD, Shapes.score()), "一级指标 → 分值"),
            may("得分", Shapes.text(), "得分的项"),
            may("满分", Shapes.text(), "三级指标分值的项")));

    private static final Shape<Given> REVIEW = Shapes.object(List.of(
            must("指标", "三级指标的名称"),
            may("目标", Shapes.paragraphs(), "三级指标的目标值，先看前面的"),
            may("完成", Shapes.paragraphs(), "三级指标的完成值"),
            may("原因", Shapes.paragraphs(), "没有完成的原因"),
            may("组长", Shapes.text(), "评价组长姓名所在的项，用点连接"),
            may("问题", Shapes.paragraphs(), "写存在问题的项")));

    private static final Shape<Given> KIND = Shapes.object(List.of(
            must("全称", "表单的全称"),
            must("填报", "单位文件里这种表单在哪里"),
            must("名称", "表单以哪一项为名"),
            may("不填为", TEXTS, "没有填的项 → 另一项"),
            may("简称", TEXTS, "章节里的名称 → 表单里的项"),
            may("相加", LISTS, "本表的数：名称 → 相加的各项"),
            may("总计", Shapes.choice(List.of(YES, "否")), "各表的数是否相加"),
            may("各不相同", GROUPS, "名称 → 各部分 → 表单里的项"),
            may("不超过", TEXTS, "表单里的各项金额 → 同一条里的各项金额"),
            may("资金", FUNDS, "资金来源"),
            may("指标", INDICATORS, "指标"),
            may("名单", LISTS, "合成一列的各项"),
            may("等级", Shapes.byName(WORD, Shapes.score()), "等级 → 最低的总分，由高到低"),
            may("对照", REVIEW, "表单上互相核对的项")));

    private FormKindReader() {}

    private static Key<String> must(String name, String what) {
        return new Key<>(name, Shapes.text(), true, what, false);
    }

    private static <T> Key<T> may(String name, Shape<T> shape, String what) {
        return new Key<>(name, shape, false, what, false);
    }

    /** The kind that a file declares; nothing when it cannot be read. */
    static Optional<FormKind> read(String name, Path file, Problems problems) {
        Place place = Place.of(file.toString());
        try {
            Typed typed = YamlFile.parse(PackFile.bytes(file, LARGEST), file.toString(), Set::of, problems);
            Given given =
                    KIND.read(typed, new Reading(file.toString(), MoneyUnit.WAN, problems).top("表单文件", typed.place()));
            Map<String, Place> places = new LinkedHashMap<>(Map.of("", place));
            placesIn(typed, "", places);
            return Optional.of(kind(name, given, Collections.unmodifiableMap(places)))
                    .filter(kind -> isWhole(given, kind, problems));
        } catch (InputRejected e) {
            e.problems().forEach(problems::add);
        } catch (PackFile.TooLarge e) {
            problems.error(FAULT, place, "文件超过 256 KB", "请删去用不着的内容");
        } catch (IOException e) {
            problems.error(FAULT, place, "读不出文件", "请检查文件和它的权限");
        }
        return Optional.empty();
    }

    private static void placesIn(Typed typed, String above, Map<String, Place> places) {
        if (typed instanceof Typed.Mapping mapping) {
            for (Typed.Entry entry : mapping.entries()) {
                places.put(above + entry.key(), entry.place());
                placesIn(entry.value(), above + entry.key() + ".", places);
            }
        }
    }

    /** Whether it says where money and indicators stand. */
    private static boolean isWhole(Given given, FormKind kind, Problems problems) {
        boolean whole = !kind.at().steps().isEmpty();
        for (String part : List.of("资金", "指标")) {
            Given said = given.below(part);
            if (given.has(part) && said.has("填报") == said.has("栏")) {
                problems.error(
                        FAULT,
                        kind.placeOf(part),
                        "“" + part + "”里要有“填报”或“栏”，两者只写一个",
                        "各来源、各指标在单位文件的一处的写“填报”，分几栏的写“栏”");
                whole = false;
            }
        }
        inOrder(kind, problems);
        return whole;
    }

    /** A hint where a grade can never be given, or a form may have more points than there are. */
    private static void inOrder(FormKind kind, Problems problems) {
        BigDecimal above = null;
        for (Map.Entry<String, BigDecimal> grade : kind.grades().entrySet()) {
            if (above != null && grade.getValue().compareTo(above) >= 0) {
                problems.hint(
                        FAULT,
                        kind.placeOf("等级." + grade.getKey()),
                        "等级“" + grade.getKey() + "”从 " + grade.getValue().toPlainString() + " 分起，不比前一等的 "
                                + above.toPlainString() + " 分低，评不出来",
                        "等级由高到低写，各写最低的总分，例如 优: 90");
            }
            above = grade.getValue();
        }
        BigDecimal all = kind.indicators().stream()
                .flatMap(tree -> tree.points().values().stream())
                .reduce(
                        BigDecimal.valueOf(
                                kind.funds().map(FormKind.Funds::points).orElse(0)),
                        BigDecimal::add);
        if (all.compareTo(MOST_POINTS) > 0) {
            problems.hint(
                    FAULT,
                    kind.placeOf("指标.分值"),
                    "资金和各一级指标的分值加起来是 " + all.toPlainString() + " 分，超过 100 分",
                    "请核对 资金 和 指标 的“分值”");
        }
    }

    private static FormKind kind(String name, Given given, Map<String, Place> places) {
        return new FormKind(
                name,
                given.text("全称"),
                FormPath.of(given.text("填报", name)),
                given.text("名称"),
                given.below("不填为").texts(),
                given.below("简称").texts(),
                new FormKind.Sums(
                        each(given.below("相加"), Given::texts),
                        given.text("总计").equals(YES),
                        each(given.below("各不相同"), FormKindReader::texts),
                        given.below("不超过").texts()),
                given.<Given>find("资金").map(FormKindReader::funds),
                given.<Given>find("指标").map(FormKindReader::indicators),
                each(given.below("名单"), Given::texts),
                scores(given.below("等级")),
                given.<Given>find("对照").map(FormKindReader::review),
                places);
    }

    private static FormKind.Funds funds(Given given) {
        return new FormKind.Funds(
                given.text("填报"),
                given.below("栏").texts(),
                given.text("列表"),
                given.below("合计").texts(),
                given.text("执行"),
                given.text("到位"),
                given.text("预算"),
                given.count("分值"),
                given.texts("填了才列"),
                each(given.below("不填为"), FormKindReader::texts),
                given.below("等于").texts(),
                given.below("不小于").texts());
    }

    private static FormKind.Review review(Given given) {
        String leader = given.text("组长");
        return new FormKind.Review(
                given.text("指标"),
                given.texts("目标"),
                given.texts("完成"),
                given.texts("原因"),
                leader.isEmpty() ? List.of() : List.of(leader.split("\\.")),
                given.texts("问题"));
    }

    private static FormKind.Indicators indicators(Given given) {
        return new FormKind.Indicators(
                given.has("填报")
                        ? Map.of(ROWS, given.text("填报"))
                        : given.below("栏").texts(),
                each(given.below("一级"), Given::texts),
                scores(given.below("分值")),
                given.text("得分"),
                given.text("满分"));
    }

    private static Map<String, String> texts(Given given, String name) {
        return given.below(name).texts();
    }

    private static Map<String, BigDecimal> scores(Given given) {
        return each(given, (all, name) -> all.number(name).orElse(BigDecimal.ZERO));
    }

    private static <T> Map<String, T> each(Given given, BiFunction<Given, String, T> make) {
        Map<String, T> each = new LinkedHashMap<>();
        given.names().forEach(name -> each.put(name, make.apply(given, name)));
        return Collections.unmodifiableMap(each);
    }
}
