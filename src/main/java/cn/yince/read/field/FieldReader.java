package cn.yince.read.field;

import cn.yince.file.PackFile;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import cn.yince.read.yaml.KeyText;
import cn.yince.read.yaml.Typed;
import cn.yince.read.yaml.YamlFile;
import cn.yince.unit.Nearest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one file of declarations; what is wrong is reported as M0114 and left out. */
final class FieldReader {
    static final String FAULT = "M0114";
    private static final int LARGEST = 256 * 1024;
    private static final int LONGEST_NAME = 60;
    private static final String SHARED = "共用";
    private static final String FIELDS = "字段";
    private static final String TYPE = "类型";
    private static final String WORDS = "选项";
    private static final String DESCRIPTION = "说明";
    private static final String EXAMPLE = "例";
    private static final String WHEN = "何时";
    private static final String REQUIRED = "必填";
    private static final String UNUSED = "不用";
    private static final String BELOW = "项";
    private static final String ENTRY = "每条";
    private static final String BY_CODE = "按科目";
    private static final String BY_NAME = "按名称";
    private static final List<String> SAYINGS =
            List.of(TYPE, WORDS, DESCRIPTION, EXAMPLE, WHEN, REQUIRED, UNUSED, BELOW, ENTRY, BY_CODE, BY_NAME);

    private final boolean national;
    private final Problems problems;

    /** {@code national}: whether the nation declares. */
    FieldReader(boolean national, Problems problems) {
        this.national = national;
        this.problems = problems;
    }

    Optional<Declarations> read(Path file) {
        return parsed(file).flatMap(typed -> mapping(typed, "字段文件")).map(top -> {
            Map<String, Typed> parts = parts(top, List.of(SHARED, FIELDS));
            return new Declarations(fields(parts.get(SHARED), SHARED), fields(parts.get(FIELDS), FIELDS));
        });
    }

    private Optional<Typed> parsed(Path file) {
        Place place = Place.of(file.toString());
        try {
            return Optional.of(YamlFile.parse(
                    PackFile.bytes(file, LARGEST), file.toString(), () -> Set.copyOf(SAYINGS), problems));
        } catch (InputRejected e) {
            e.problems().forEach(problems::add);
        } catch (PackFile.TooLarge e) {
            problems.error(FAULT, place, "文件超过 256 KB", "请删去用不着的内容");
        } catch (IOException e) {
            problems.error(FAULT, place, "读不出文件", "请检查文件和它的权限");
        }
        return Optional.empty();
    }

    /** The fields of a mapping by their names; none when nothing was typed. */
    private Map<String, Declaration> fields(Typed typed, String where) {
        Map<String, Declaration> fields = new LinkedHashMap<>();
        if (typed != null && !typed.isEmpty()) {
            mapping(typed, where).ifPresent(mapping -> mapping.entries().forEach(entry -> field(entry, fields)));
        }
        return Collections.unmodifiableMap(fields);
    }

    private void field(Typed.Entry entry, Map<String, Declaration> into) {
        String name = entry.key().strip();
        if (name.isEmpty()
                || name.length() > LONGEST_NAME
                || name.contains(".")
                || name.contains("{")
                || name.contains("}")) {
            problems.error(FAULT, entry.place(), "“" + name + "”不能作名称", "名称不超过 " + LONGEST_NAME + " 个字，里面不能有 . { }");
        } else {
            declaration(entry.value(), name, entry.place()).ifPresent(declaration -> into.put(name, declaration));
        }
    }

    private Optional<Declaration> declaration(Typed typed, String name, Place place) {
        if (typed instanceof Typed.Scalar scalar && !scalar.isEmpty()) {
            return Optional.of(new Declaration(
                    Optional.of(scalar.text().strip()),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Map.of(),
                    Optional.empty(),
                    national,
                    place));
        }
        return mapping(typed, name).map(mapping -> declaration(parts(mapping, SAYINGS), name, place));
    }

    private Declaration declaration(Map<String, Typed> parts, String name, Place place) {
        return new Declaration(
                text(parts, TYPE),
                words(parts),
                text(parts, DESCRIPTION),
                text(parts, EXAMPLE),
                text(parts, WHEN),
                flag(parts, REQUIRED),
                flag(parts, UNUSED),
                text(parts, BY_CODE),
                text(parts, BY_NAME),
                fields(parts.get(BELOW), name),
                Optional.ofNullable(parts.get(ENTRY)).flatMap(entry -> declaration(entry, name, entry.place())),
                national,
                place);
    }

    private Map<String, Typed> parts(Typed.Mapping mapping, List<String> known) {
        Map<String, Typed> parts = new HashMap<>();
        for (Typed.Entry entry : mapping.entries()) {
            String key = KeyText.normalised(entry.key());
            if (known.contains(key)) {
                parts.put(key, entry.value());
            } else {
                String near = Nearest.to(key, known)
                        .map(word -> "是否应为“" + word + "”？")
                        .orElse("");
                problems.error(
                        FAULT, entry.place(), "这里没有“" + entry.key() + "”", near + "可写：" + String.join("、", known));
            }
        }
        return parts;
    }

    private Optional<String> text(Map<String, Typed> parts, String key) {
        Typed typed = parts.get(key);
        if (typed == null
                || typed instanceof Typed.Scalar scalar && !scalar.text().isBlank()) {
            return Optional.ofNullable(typed)
                    .map(each -> ((Typed.Scalar) each).text().strip());
        }
        problems.error(FAULT, typed.place(), "“" + key + "”应为一段文字", "请写在冒号后面");
        return Optional.empty();
    }

    private Optional<Boolean> flag(Map<String, Typed> parts, String key) {
        Optional<String> word = text(parts, key);
        if (word.isPresent() && !List.of("是", "否").contains(word.get())) {
            problems.error(FAULT, parts.get(key).place(), "“" + key + "”写的是“" + word.get() + "”", "请写 是 或 否");
        }
        return word.map("是"::equals);
    }

    private List<String> words(Map<String, Typed> parts) {
        Typed typed = parts.get(WORDS);
        if (typed == null) {
            return List.of();
        }
        List<String> words = typed instanceof Typed.Sequence list
                ? list.entries().stream()
                        .map(each ->
                                each instanceof Typed.Scalar word ? word.text().strip() : "")
                        .toList()
                : List.of();
        if (words.isEmpty() || words.contains("") || Set.copyOf(words).size() < words.size()) {
            problems.error(FAULT, typed.place(), "“" + WORDS + "”应为几个不同的词", "写成 选项: [词, 词]");
            return List.of();
        }
        return words;
    }

    private Optional<Typed.Mapping> mapping(Typed typed, String name) {
        if (typed instanceof Typed.Mapping mapping) {
            return Optional.of(mapping);
        }
        problems.error(FAULT, typed.place(), "“" + name + "”没有写明是什么", "写成 名称: 类型，或在下面写 类型、项、每条 等");
        return Optional.empty();
    }
}
