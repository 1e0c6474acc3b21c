package cn.yince.desk.inspect;

import cn.yince.compute.ledger.DeclarationFile;
import cn.yince.desk.inspect.Demand.Kind;
import cn.yince.desk.inspect.Demand.Range;
import cn.yince.pack.Pack;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import cn.yince.read.yaml.Typed;
import cn.yince.unit.Nearest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads 检查表.yaml of every layer of a pack; of an entry a nearer layer's words win, key by key. */
public final class DemandReader {
    /** What is no right shape. */
    static final String FAULT = "M1001";

    /** What a nearer layer writes for an entry that is not to be looked for. */
    private static final String DROPPED = "不查";

    /** Of a YAML file in which nothing is typed. */
    private static final String EMPTY = "Y0110";

    private static final String WORDING = "要求";
    private static final String OTHERWISE = "或文字";
    private static final String EMPTY_WORDS = "空表说明";
    private static final String RANGE = "页";
    private static final List<String> KEYS = Stream.concat(
                    Stream.of(WORDING, OTHERWISE, EMPTY_WORDS, RANGE), Kind.keys())
            .toList();
    private static final String ONE_OF = "\\s+或\\s+";
    private static final String SEE = "请对照 templates/全国 里的 检查表.yaml";
    private static final int MOST = 200;
    private static final int MOST_WORDS = 20;
    private static final int LONGEST = 200;

    private final Problems problems;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private DemandReader(Problems problems) {
        this.problems = problems;
    }

    /** The keys of an entry, each as the nearest layer has it. */
    private record Entry(Place place, Map<String, Typed> fields) {
        /** Under a nearer layer's: another kind takes the place of the one it had. */
        Entry under(Entry nearer) {
            Map<String, Typed> all = new LinkedHashMap<>(fields);
            if (nearer.fields.keySet().stream().anyMatch(key -> Kind.of(key).isPresent())) {
                Kind.keys().forEach(all::remove);
            }
            all.putAll(nearer.fields);
            return new Entry(nearer.place, all);
        }
    }

    /**
     * What a pack looks for, in the order of the files.
     *
     * @throws InputRejected M1001 and those of YAML when a file is wrong
     */
    public static List<Demand> read(Pack pack) {
        Problems problems = new Problems();
        List<Demand> demands = read(pack, problems);
        problems.stopOnErrors();
        return demands;
    }

    /** The same; what is wrong is reported and left out. */
    public static List<Demand> read(Pack pack, Problems problems) {
        DemandReader reader = new DemandReader(problems);
        pack.each(Pack.INSPECTION).forEach(reader::file);
        if (reader.entries.size() > MOST) {
            reader.wrong(Place.of(pack.name()), "检查表一共有 " + reader.entries.size() + " 项，最多 " + MOST + " 项", "请删去用不着的");
            return List.of();
        }
        List<Demand> demands = new ArrayList<>();
        reader.entries.forEach((name, entry) -> reader.demand(name, entry).ifPresent(demands::add));
        return List.copyOf(demands);
    }

    private void wrong(Place place, String what, String hint) {
        problems.error(FAULT, place, what, hint);
    }

    private void file(Path file) {
        Problems found = new Problems();
        Optional<Typed> typed = DeclarationFile.read(file, () -> Set.copyOf(KEYS), FAULT, found);
        found.inOrder().stream()
                .filter(problem -> !problem.code().equals(EMPTY))
                .forEach(problems::add);
        typed.ifPresent(content -> {
            if (content instanceof Typed.Mapping mapping) {
                mapping.entries().forEach(this::entry);
            } else {
                wrong(content.place(), "这里应为一项项检查内容", "每项写成“检查内容:”，下面各行缩进两格；" + SEE);
            }
        });
    }

    private void entry(Typed.Entry typed) {
        if (typed.value() instanceof Typed.Scalar scalar && scalar.text().equals(DROPPED)) {
            if (entries.remove(typed.key()) == null) {
                wrong(typed.place(), "没有“" + typed.key() + "”这一项可以不查", near(typed.key(), entries.keySet()));
            }
        } else if (typed.value() instanceof Typed.Mapping mapping) {
            Map<String, Typed> fields = new LinkedHashMap<>();
            for (Typed.Entry field : mapping.entries()) {
                if (KEYS.contains(field.key())) {
                    fields.put(field.key(), field.value());
                } else {
                    wrong(
                            field.place(),
                            "没有“" + field.key() + "”这一种写法",
                            near(field.key(), KEYS) + "可以写的有：" + String.join("、", KEYS));
                }
            }
            if (typed.key().length() > LONGEST) {
                wrong(typed.place(), "检查内容超过 " + LONGEST + " 个字", "请写短一些，细处写在“要求”里");
            }
            entries.merge(typed.key(), new Entry(typed.place(), fields), Entry::under);
        } else {
            wrong(typed.place(), "“" + typed.key() + "”下面应写怎样检查", "写成若干“名称: 值”，或写 " + DROPPED + "；" + SEE);
        }
    }

    private static String near(String name, Iterable<String> known) {
        List<String> all = new ArrayList<>();
        known.forEach(all::add);
        return Nearest.to(name, all).map(other -> "是否应为“" + other + "”？").orElse("");
    }

    private Optional<Demand> demand(String name, Entry entry) {
        List<Kind> kinds = entry.fields().keySet().stream()
                .flatMap(key -> Kind.of(key).stream())
                .toList();
        if (kinds.size() != 1) {
            wrong(
                    entry.place(),
                    kinds.isEmpty() ? "“" + name + "”没有写查什么" : "“" + name + "”写了不止一种查法",
                    "写一种：" + String.join("、", Kind.keys().toList()));
            return Optional.empty();
        }
        Kind kind = kinds.get(0);
        Typed value = entry.fields().get(kind.key());
        List<List<String>> wanted = new ArrayList<>();
        for (Typed.Scalar text : texts(value)) {
            wanted.add(Arrays.stream(text.text().strip().split(ONE_OF)).toList());
            if (kind.isFlag() && !text.text().equals("是")) {
                wrong(text.place(), "“" + kind.key() + "”只能写“是”", "不查的，在“" + name + "”后面写 " + DROPPED);
            }
        }
        if (wanted.isEmpty()) {
            wrong(value.place(), "“" + kind.key() + "”后面没有写", SEE);
            return Optional.empty();
        }
        return Optional.of(new Demand(
                name,
                words(entry, WORDING).stream().findFirst().orElse(name),
                kind,
                List.copyOf(wanted),
                words(entry, OTHERWISE),
                words(entry, EMPTY_WORDS),
                range(entry),
                entry.place()));
    }

    private Range range(Entry entry) {
        for (Typed.Scalar typed : texts(entry.fields().get(RANGE))) {
            Optional<Range> range = Stream.of(Range.values())
                    .filter(each -> each.word().equals(typed.text()))
                    .findFirst();
            if (range.isPresent()) {
                return range.get();
            }
            List<String> known = Stream.of(Range.values()).map(Range::word).toList();
            wrong(typed.place(), "没有“" + typed.text() + "”这种页", "可以写的有：" + String.join("、", known));
        }
        return Range.BODY;
    }

    private List<String> words(Entry entry, String key) {
        return texts(entry.fields().get(key)).stream().map(Typed.Scalar::text).toList();
    }

    /** One text, or a list of texts. */
    private List<Typed.Scalar> texts(Typed typed) {
        List<Typed> all =
                typed == null ? List.of() : typed instanceof Typed.Sequence list ? list.entries() : List.of(typed);
        if (all.size() > MOST_WORDS) {
            wrong(typed.place(), "这里写了 " + all.size() + " 个，最多 " + MOST_WORDS + " 个", "请分成几项");
            return List.of();
        }
        List<Typed.Scalar> texts = new ArrayList<>();
        for (Typed each : all) {
            if (each instanceof Typed.Scalar scalar
                    && !scalar.text().isBlank()
                    && scalar.text().length() <= LONGEST) {
                texts.add(scalar);
            } else {
                wrong(each.place(), "应为一段文字，最多 " + LONGEST + " 个字", SEE);
            }
        }
        return texts;
    }
}
