package cn.yince.read.field;

import cn.yince.problem.Problems;
import cn.yince.read.shape.Code;
import cn.yince.read.shape.Key;
import cn.yince.read.shape.Shape;
import cn.yince.read.shape.Shapes;
import cn.yince.unit.Given;
import cn.yince.unit.Nearest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Makes shapes of declarations; what is wrong is reported as M0114 and taken for a text. */
final class FieldShapes {
    private static final int DEEPEST = 20;
    private static final long MOST = 20_000;
    private static final String NAME = "{名}";

    private final Map<String, Declaration> shared;
    private final Problems problems;
    private final Map<String, Sized> made = new HashMap<>();
    private final Deque<String> under = new ArrayDeque<>();

    FieldShapes(Map<String, Declaration> shared, Problems problems) {
        this.shared = shared;
        this.problems = problems;
    }

    /** A shape and how many places it has when written out. */
    private record Sized(Shape<?> shape, long places) {}

    /** The whole of a unit file. */
    Shape<Given> top(Map<String, Declaration> fields, Supplier<Map<String, String>> elsewhere) {
        List<Key<?>> keys = new ArrayList<>();
        if (keys(fields, 0, keys) > MOST) {
            Declaration largest = fields.values().stream()
                    .max(Comparator.comparingLong(field -> shape(field, 0).places()))
                    .orElseThrow();
            problems.error(FieldReader.FAULT, largest.place(), "填报项展开后超过 " + MOST + " 处", "请减少层层引用的 共用");
            return Shapes.object(List.of());
        }
        return Shapes.object(keys, elsewhere);
    }

    /** The names that are asked for. */
    List<String> names(Map<String, Declaration> fields) {
        return fields.entrySet().stream()
                .filter(field -> !field.getValue().isUnused())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A declaration with what the shared one it refers to says under what it says itself. */
    Declaration whole(Declaration declaration) {
        Declaration whole = declaration;
        for (int depth = 0; depth <= DEEPEST; depth++) { // those that refer to themselves are told of elsewhere
            Optional<Declaration> base = whole.type().map(shared::get);
            if (base.isEmpty()) {
                return whole;
            }
            whole = base.get().overlaidBy("", whole.withoutType(), new Problems());
        }
        return whole;
    }

    private long keys(Map<String, Declaration> fields, int depth, List<Key<?>> into) {
        long places = 0;
        for (Map.Entry<String, Declaration> field : fields.entrySet()) {
            String name = field.getKey();
            Declaration declaration = field.getValue();
            Sized value = shape(declaration, depth);
            places = Math.min(Integer.MAX_VALUE, places + value.places());
            into.add(new Key<>(
                    name,
                    value.shape(),
                    declaration.required().orElse(false) && !declaration.isUnused(),
                    description(name, declaration),
                    declaration.isUnused(),
                    when(declaration)));
        }
        return places;
    }

    private String description(String name, Declaration declaration) {
        Optional<Declaration> base = declaration.type().map(shared::get);
        String said = declaration
                .description()
                .or(() -> base.flatMap(Declaration::description))
                .map(text -> text.replace(NAME, name))
                .orElse(name);
        String when = when(declaration).isEmpty() ? said : said + "（" + when(declaration) + "填）";
        return declaration
                .example()
                .or(() -> base.flatMap(Declaration::example))
                .map(example -> when + "，如 " + example)
                .orElse(when);
    }

    private String when(Declaration declaration) {
        return whole(declaration).when().orElse("");
    }

    private Sized shape(Declaration declaration, int depth) {
        if (depth > DEEPEST) {
            return faulty(declaration, "层次太深，或 共用 绕成了圈：" + circle(), "请减少层次，不要让 共用 的各项互相引用");
        }
        if (declaration.codes().isPresent()) {
            return byCode(declaration, declaration.codes().get(), depth);
        } else if (declaration.names().isPresent()) {
            Sized value = shape(declaration.valueOfEach(), depth + 1);
            return new Sized(Shapes.byName(declaration.names().get(), value.shape()), value.places());
        } else if (!declaration.words().isEmpty()) {
            return new Sized(Shapes.choice(declaration.words()), 1);
        }
        return declaration
                .type()
                .map(word -> typed(declaration, word, depth))
                .orElseGet(() -> untyped(declaration, depth));
    }

    /** What refers to what, until the first comes again. */
    private String circle() {
        Set<String> names = new LinkedHashSet<>(under);
        return String.join(" → ", names)
                + (names.size() < under.size() ? " → " + names.iterator().next() : "");
    }

    private Sized byCode(Declaration declaration, String words, int depth) {
        Optional<Code> code = CodeWords.of(words);
        if (code.isEmpty()) {
            return faulty(declaration, "“按科目”写的“" + words + "”不认识", "可写：" + CodeWords.known());
        }
        Sized value = shape(declaration.valueOfEach(), depth + 1);
        return new Sized(Shapes.byCode(code.get(), value.shape()), value.places());
    }

    private Sized typed(Declaration declaration, String word, int depth) {
        Optional<BasicType> basic = BasicType.of(word);
        if (basic.isPresent()) {
            return declaration.fields().isEmpty() && declaration.entry().isEmpty()
                    ? new Sized(basic.get().shape(), 1)
                    : faulty(declaration, "“" + word + "”下面不能再有项", "请删去 类型，或删去 项、每条");
        }
        Declaration base = shared.get(word);
        if (base == null) {
            return faulty(declaration, "没有“" + word + "”这种类型", advice(word));
        }
        boolean same = declaration.fields().isEmpty() && declaration.entry().isEmpty();
        return same
                ? shared(word, base, depth)
                : shape(base.overlaidBy(word, declaration.withoutType(), problems), depth + 1);
    }

    /** The shape of a shared declaration, made once. */
    private Sized shared(String word, Declaration base, int depth) {
        Sized known = made.get(word);
        if (known == null) {
            under.addLast(word);
            known = shape(base, depth + 1);
            under.removeLast();
            made.put(word, known);
        }
        return known;
    }

    private Sized untyped(Declaration declaration, int depth) {
        if (declaration.entry().isPresent()) {
            Sized entry = shape(declaration.entry().get(), depth + 1);
            return new Sized(Shapes.listOf(entry.shape()), entry.places());
        }
        if (declaration.fields().isEmpty()) {
            return faulty(declaration, "没有写明是什么", "请写 类型、选项、项、每条、按科目 或 按名称");
        }
        List<Key<?>> keys = new ArrayList<>();
        long places = keys(declaration.fields(), depth + 1, keys);
        return new Sized(Shapes.object(keys), places);
    }

    private String advice(String word) {
        TreeSet<String> known = new TreeSet<>(BasicType.words());
        known.addAll(shared.keySet());
        return Nearest.to(word, known).map(near -> "是否应为“" + near + "”？").orElse("") + "可写："
                + known.stream().collect(Collectors.joining("、"));
    }

    private Sized faulty(Declaration declaration, String message, String hint) {
        problems.error(FieldReader.FAULT, declaration.place(), message, hint);
        return new Sized(Shapes.text(), 1);
    }
}
