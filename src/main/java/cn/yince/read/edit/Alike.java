package cn.yince.read.edit;

import cn.yince.read.shape.Numeral;
import cn.yince.read.yaml.KeyText;
import cn.yince.read.yaml.Typed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Whether two trees say the same, whatever the order of their keys and the spelling of their numbers. */
public final class Alike {
    private Alike() {}

    /** Whether they do; what is left empty says nothing. */
    public static boolean says(Typed one, Typed other) {
        Map<String, String> left = new TreeMap<>();
        Map<String, String> right = new TreeMap<>();
        collect(one, "", left);
        collect(other, "", right);
        return left.keySet().equals(right.keySet())
                && left.entrySet().stream().allMatch(each -> text(each.getValue(), right.get(each.getKey())));
    }

    /** Whether two texts are the same, or the same number. */
    public static boolean text(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        Optional<BigDecimal> number = Numeral.of(one);
        return number.isPresent()
                && Numeral.of(other)
                        .filter(each -> each.compareTo(number.get()) == 0)
                        .isPresent();
    }

    private static void collect(Typed typed, String way, Map<String, String> into) {
        if (typed instanceof Typed.Mapping mapping) {
            mapping.entries()
                    .forEach(entry -> collect(entry.value(), way + "\n" + KeyText.normalised(entry.key()), into));
        } else if (typed instanceof Typed.Sequence list) {
            boolean texts = list.entries().stream().allMatch(Typed.Scalar.class::isInstance);
            if (texts) {
                put(
                        way,
                        list.entries().stream()
                                .map(each -> ((Typed.Scalar) each).text())
                                .collect(Collectors.joining("\n")),
                        into);
                return;
            }
            List<Typed> filled = new ArrayList<>(list.entries());
            filled.removeIf(Typed::isEmpty);
            for (int i = 0; i < filled.size(); i++) {
                collect(filled.get(i), way + "\n" + i, into);
            }
        } else if (!typed.isEmpty()) {
            put(way, ((Typed.Scalar) typed).text(), into);
        }
    }

    private static void put(String way, String text, Map<String, String> into) {
        String plain =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
        if (!plain.isEmpty()) {
            into.put(way, plain);
        }
    }
}
