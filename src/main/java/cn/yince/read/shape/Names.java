package cn.yince.read.shape;

import cn.yince.problem.Problem;
import cn.yince.read.yaml.KeyText;
import cn.yince.read.yaml.MistypedKey;
import cn.yince.read.yaml.Typed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The keys that may stand in one mapping.
 *
 * @param <K> what a key means
 */
final class Names<K> {
    private static final int LISTED = 12;

    private final Map<String, K> byName = new LinkedHashMap<>();
    private final Map<String, K> byNormalised = new LinkedHashMap<>();
    private final Supplier<Map<String, String>> elsewhere;

    Names() {
        this(Map::of);
    }

    /** {@code elsewhere} gives hints for keys that do not belong here, by key, when it is asked. */
    Names(Supplier<Map<String, String>> elsewhere) {
        this.elsewhere = elsewhere;
    }

    Names<K> add(String name, K key) {
        byName.put(name, key);
        byNormalised.put(KeyText.normalised(name), key);
        return this;
    }

    /** What a typed key means; empty after reporting that it is unknown. */
    Optional<K> find(Typed.Entry entry, boolean flow, At at) {
        K key = byNormalised.get(KeyText.normalised(entry.key()));
        if (key == null) {
            Problem fault = Strays.of(entry, flow).orElseGet(() -> unknown(entry, at));
            at.reading().problems().add(fault);
        }
        return Optional.ofNullable(key);
    }

    /** The entries of a mapping; empty after reporting when there is something else. */
    Optional<Typed.Mapping> mapping(Typed typed, At at) {
        if (typed instanceof Typed.Mapping mapping) {
            mapping.entries().forEach(entry -> reportSwallowedKeys(entry.value(), at));
            return Optional.of(mapping);
        }
        if (typed instanceof Typed.Scalar scalar) {
            if (scalar.isEmpty()) {
                return Optional.of(new Typed.Mapping(List.of(), false, scalar.place()));
            }
            reportText(scalar, at);
        } else {
            at.error("Y0207", typed, at.name() + "下面应是“名称: 内容”各项，却是以“- ”开头的列表", "请去掉“- ”");
        }
        return Optional.empty();
    }

    private void reportText(Typed.Scalar scalar, At at) {
        List<Problem> mistyped = scalar.plain() ? mistyped(scalar.lines()) : List.of();
        if (mistyped.isEmpty()) {
            at.error("Y0207", scalar, at.name() + "下面应是“名称: 内容”各项，却是“" + scalar.text() + "”", "可用的名称：" + listed());
        }
        mistyped.forEach(at.reading().problems()::add);
    }

    /** A sibling key with a wrong colon, indented too far, becomes the end of the text before it. */
    private void reportSwallowedKeys(Typed value, At at) {
        if (value instanceof Typed.Scalar scalar
                && scalar.plain()
                && scalar.lines().size() > 1) {
            mistyped(scalar.lines().subList(1, scalar.lines().size()))
                    .forEach(at.reading().problems()::add);
        }
    }

    private List<Problem> mistyped(List<Typed.Line> lines) {
        return lines.stream()
                .map(line -> MistypedKey.of(line.text())
                        .filter(this::isKnown)
                        .map(key -> key.at(line.place()))
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    private boolean isKnown(MistypedKey key) {
        return byNormalised.containsKey(key.normalised());
    }

    private Problem unknown(Typed.Entry entry, At at) {
        if (!at.reading().problems().hasRoom("Y0203")) {
            return Problem.error("Y0203", entry.place(), "", "");
        }
        String where = at.path().isEmpty() ? "" : at.name() + "中";
        return Problem.error("Y0203", entry.place(), where + "没有“" + entry.key() + "”这一项", hint(entry.key()));
    }

    private String hint(String key) {
        return known(key)
                .or(() -> Nearest.of(key, byName.keySet()).map(near -> "是否应为“" + near + "”？"))
                .orElseGet(() -> "可用的名称：" + listed());
    }

    private Optional<String> known(String key) {
        String normalised = KeyText.normalised(key);
        return elsewhere.get().entrySet().stream()
                .filter(hint -> KeyText.normalised(hint.getKey()).equals(normalised))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private String listed() {
        String names = String.join("、", byName.keySet().stream().limit(LISTED).toList());
        return byName.size() > LISTED ? names + "等" : names;
    }
}
