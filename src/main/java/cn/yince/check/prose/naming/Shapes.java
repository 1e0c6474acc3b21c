package cn.yince.check.prose.naming;

import cn.yince.pack.Names;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import cn.yince.read.yaml.Typed;
import cn.yince.unit.Nearest;
import cn.yince.unit.amount.Address;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes apart what 称谓.yaml says, tables and sections as the pack shows them, and reports with its place what has the
 * wrong shape.
 */
final class Shapes {
    static final String FAULT = "M0901";
    private static final Pattern ADDRESS = Pattern.compile("[^.\\s{}]+(\\.[^.\\s{}]+){0,40}");
    private static final String SEE = "请对照 templates/全国 里的 称谓.yaml";
    private final Names names;
    private final Problems problems;
    private final List<Mention> mentions = new ArrayList<>();

    Shapes(Names names, Problems problems) {
        this.names = names;
        this.problems = problems;
    }

    /** What was mentioned so far. */
    List<Mention> mentions() {
        return List.copyOf(mentions);
    }

    /** Remembers that a figure or table is mentioned, by the name the pack shows. */
    void mention(Address shown, Place place) {
        mentions.add(new Mention(shown, place));
    }

    void wrong(Place place, String message, String hint) {
        problems.error(FAULT, place, message, hint);
    }

    /**
     * The values of a mapping by key; keys that are not known are reported and left out, required ones that are missing
     * reported.
     */
    Map<String, Typed> fields(Typed typed, Collection<String> required, Collection<String> known) {
        Map<String, Typed> fields = new LinkedHashMap<>();
        for (Typed.Entry entry : entries(typed)) {
            if (known.contains(entry.key())) {
                fields.put(entry.key(), entry.value());
            } else {
                String nearest = Nearest.to(entry.key(), known)
                        .map(n -> "是否应为“" + n + "”？")
                        .orElse("");
                wrong(entry.place(), "没有“" + entry.key() + "”这一项", nearest + "可以写的有：" + String.join("、", known));
            }
        }
        required.stream()
                .filter(key -> !fields.containsKey(key))
                .forEach(key -> wrong(typed.place(), "没有写“" + key + "”", SEE));
        return fields;
    }

    /** The entries of a mapping with any keys. */
    List<Typed.Entry> entries(Typed typed) {
        if (typed instanceof Typed.Mapping mapping) {
            return mapping.entries();
        } else if (typed != null && !typed.isEmpty()) {
            wrong(typed.place(), "应为若干“名称: 值”", SEE);
        }
        return List.of();
    }

    /** A list of texts. */
    List<Typed.Scalar> texts(Typed typed) {
        if (typed == null || typed.isEmpty()) {
            return List.of();
        } else if (!(typed instanceof Typed.Sequence list)) {
            wrong(typed.place(), "应为一列文字", "请写成 [甲, 乙]");
            return List.of();
        } else {
            return list.entries().stream()
                    .flatMap(entry -> text(entry).stream())
                    .toList();
        }
    }

    /** A text; nothing when there is none. */
    Optional<Typed.Scalar> text(Typed typed) {
        if (typed instanceof Typed.Scalar scalar && !scalar.text().isBlank()) {
            return Optional.of(scalar);
        } else if (typed != null && !typed.isEmpty()) {
            wrong(typed.place(), "应为一段文字", SEE);
        }
        return Optional.empty();
    }

    /** 是 or 否; 否 when nothing is said. */
    boolean flag(Typed typed) {
        return choice(typed, List.of("是", "否")).filter("是"::equals).isPresent();
    }

    /** One of several words. */
    Optional<String> choice(Typed typed, List<String> words) {
        Optional<Typed.Scalar> text = text(typed);
        text.filter(scalar -> !words.contains(scalar.text())).ifPresent(scalar -> {
            String nearest = Nearest.to(scalar.text(), words)
                    .map(n -> "是否应为“" + n + "”？")
                    .orElse("");
            wrong(scalar.place(), "没有“" + scalar.text() + "”这种写法", nearest + "可以写的有：" + String.join("、", words));
        });
        return text.map(Typed.Scalar::text).filter(words::contains);
    }

    /** A text with the names in braces as the pack shows them. */
    Optional<String> inWords(Typed typed) {
        return text(typed).map(scalar -> names.in(scalar.text()));
    }

    /** The name of a table, section, figure or cell with at least and at most so many parts; it is mentioned. */
    Optional<Address> figure(Typed typed, int least, int most) {
        return text(typed).flatMap(scalar -> figure(scalar.text(), scalar.place(), least, most));
    }

    Optional<Address> figure(String text, Place place, int least, int most) {
        Optional<Address> shown = address(text, place, least, most).map(names::shown);
        shown.ifPresent(address -> mention(address, place));
        return shown;
    }

    /** The place of a text beside figures. */
    Optional<Address> slot(Typed typed) {
        return path(typed, 2, 3).map(names::shown);
    }

    /** A path of the unit file with at least and at most so many parts. */
    Optional<Address> path(Typed typed, int least, int most) {
        return text(typed).flatMap(scalar -> address(scalar.text(), scalar.place(), least, most));
    }

    private Optional<Address> address(String text, Place place, int least, int most) {
        Address address = ADDRESS.matcher(text).matches() ? Address.parse(text) : null;
        if (address != null
                && address.parts().size() >= least
                && address.parts().size() <= most) {
            return Optional.of(address);
        }
        String parts = least == most ? String.valueOf(least) : least + " 至 " + most;
        wrong(place, "“" + text + "”不是一个名称", "名称应有 " + parts + " 段，中间用点隔开");
        return Optional.empty();
    }
}
