package cn.yince.check.prose.naming;

import cn.yince.check.prose.naming.Vocabulary.Economic;
import cn.yince.check.prose.naming.Vocabulary.FormNaming;
import cn.yince.check.prose.naming.Vocabulary.Functional;
import cn.yince.pack.Pack;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Problems;
import cn.yince.read.yaml.Typed;
import cn.yince.unit.amount.Address;
import cn.yince.unit.codes.SameName;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads 称谓.yaml of every layer of a pack; a nearer layer's words win, key by key. */
public final class VocabularyReader {
    private static final List<String> REQUIRED = List.of("本年数", "功能科目", "经济科目", "表单");
    static final List<String> KEYS =
            List.of("本年数", "功能科目", "经济科目", "基本支出的节", "逐项说明", "个数", "表单", "数", "没有", "简称", "规定用语", "残留");
    private static final Address NOWHERE = Address.of("");
    private final Shapes shapes;

    private VocabularyReader(Shapes shapes) {
        this.shapes = shapes;
    }

    /**
     * The words of a pack.
     *
     * @throws InputRejected M0101 when no layer has them, M0901 and those of YAML when they are wrong
     */
    public static Vocabulary read(Pack pack) {
        Problems problems = new Problems();
        Shapes shapes = new Shapes(pack.names(), problems);
        Typed.Mapping all = VocabularyFiles.merged(pack, shapes, problems);
        problems.stopOnErrors();
        Vocabulary vocabulary = new VocabularyReader(shapes).vocabulary(all);
        problems.stopOnErrors();
        return vocabulary;
    }

    private Vocabulary vocabulary(Typed.Mapping all) {
        Map<String, Typed> fields = shapes.fields(all, REQUIRED, KEYS);
        return new Vocabulary(
                shapes.choice(fields.get("本年数"), List.of("决算", "预算"))
                        .filter("预算"::equals)
                        .isPresent(),
                new NamingsReader(shapes).read(fields.get("数")),
                functional(fields.get("功能科目")),
                economic(fields.get("经济科目")),
                heads(fields.get("基本支出的节")),
                counted(fields.get("个数")),
                shapes.slot(fields.get("逐项说明")),
                forms(fields.get("表单")),
                denials(fields.get("没有")),
                texts(fields.get("简称")),
                terms(fields.get("规定用语")),
                residues(fields.get("残留")),
                shapes.mentions());
    }

    /** Tables or sections. */
    private Set<String> heads(Typed typed) {
        return shapes.texts(typed).stream()
                .flatMap(text -> head(text).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<String> head(Typed typed) {
        return shapes.figure(typed, 1, 1).map(Address::toString);
    }

    private Functional functional(Typed typed) {
        List<String> keys = List.of("表", "金额");
        Map<String, Typed> fields = typed == null ? Map.of() : shapes.fields(typed, keys, keys);
        return new Functional(
                heads(fields.get("表")), shapes.figure(fields.get("金额"), 3, 3).orElse(NOWHERE));
    }

    private Economic economic(Typed typed) {
        Map<String, Typed> fields = typed == null ? Map.of() : shapes.fields(typed, List.of("表"), List.of("表", "栏"));
        return new Economic(
                head(fields.get("表")).orElse(""), shapes.text(fields.get("栏")).map(Typed.Scalar::text));
    }

    private Map<Counted, String> counted(Typed typed) {
        List<String> labels = Stream.of(Counted.values()).map(Counted::label).toList();
        Map<Counted, String> counted = new EnumMap<>(Counted.class);
        Map<String, Typed> fields = shapes.fields(typed, List.of(), labels);
        for (Counted each : Counted.values()) {
            head(fields.get(each.label())).ifPresent(section -> counted.put(each, section));
        }
        return counted;
    }

    private FormNaming forms(Typed typed) {
        List<String> keys = List.of("组", "填在", "金额", "成本上限", "有预算");
        Map<String, Typed> fields = typed == null ? Map.of() : shapes.fields(typed, keys, keys);
        String at = shapes.path(fields.get("填在"), 2, 4).orElse(NOWHERE).toString();
        int each = at.indexOf(Naming.EACH);
        if (each < 0 && fields.containsKey("填在")) {
            shapes.wrong(fields.get("填在").place(), "“" + at + "”里没有 *", "第几个表单的位置写 *，如 绩效自评.*");
        }
        List<String> sums =
                shapes.texts(fields.get("金额")).stream().map(Typed.Scalar::text).toList();
        if (sums.isEmpty() && fields.containsKey("金额")) {
            shapes.wrong(fields.get("金额").place(), "没有写表单上的金额", "第一个写本年安排的金额");
        }
        return new FormNaming(
                head(fields.get("组")).orElse(""),
                at.substring(0, Math.max(0, each)),
                at.substring(each + 1),
                sums,
                texts(fields.get("成本上限")),
                shapes.inWords(fields.get("有预算")).orElse(""));
    }

    private Denials denials(Typed typed) {
        List<Denials.Denied> all = new ArrayList<>();
        for (Typed.Entry entry : shapes.entries(typed)) {
            Map<String, Typed> fields =
                    shapes.fields(entry.value(), List.of("称谓", "本年"), List.of("称谓", "本年", "上年", "未安排"));
            List<String> called = shapes.texts(fields.get("称谓")).stream()
                    .map(text -> SameName.of(text.text()))
                    .toList();
            Address thisYear = shapes.figure(fields.get("本年"), 2, 4).orElse(NOWHERE);
            all.add(new Denials.Denied(
                    called, thisYear, shapes.figure(fields.get("上年"), 2, 4), shapes.flag(fields.get("未安排"))));
        }
        return new Denials(all);
    }

    /** Texts by key. */
    private Map<String, String> texts(Typed typed) {
        Map<String, String> texts = new LinkedHashMap<>();
        shapes.entries(typed)
                .forEach(entry -> shapes.text(entry.value()).ifPresent(text -> texts.put(entry.key(), text.text())));
        return texts;
    }

    private ResidueList residues(Typed typed) {
        return new ResidueList(shapes.entries(typed).stream()
                .map(entry -> Residue.of(
                        entry.key(),
                        shapes.texts(entry.value()).stream()
                                .map(Typed.Scalar::text)
                                .toList()))
                .toList());
    }

    private Map<String, String> terms(Typed typed) {
        Map<String, String> terms = new LinkedHashMap<>();
        for (Typed.Entry entry : shapes.entries(typed)) {
            shapes.texts(entry.value()).forEach(wrong -> terms.put(SameName.of(wrong.text()), entry.key()));
        }
        return terms;
    }
}
