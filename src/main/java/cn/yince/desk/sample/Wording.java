package cn.yince.desk.sample;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Sentences by topic, in which names in 〈…〉 become those of a sample. */
final class Wording {
    private static final Map<String, List<List<String>>> STOCK =
            Table.rows("词句").stream().collect(Collectors.groupingBy(row -> row.get(0)));

    private static final Map<String, List<String>> SENTENCES = STOCK.entrySet().stream()
            .collect(Collectors.toMap(
                    Map.Entry::getKey,
                    e -> e.getValue().stream().map(row -> row.get(1)).toList()));

    private final Dice dice;
    private final String unit;

    Wording(Dice dice, String unit) {
        this.dice = dice;
        this.unit = unit;
    }

    /** All there is of a topic. */
    static List<String> all(String topic) {
        return SENTENCES.get(topic);
    }

    /** One sentence of a topic. */
    String one(String topic) {
        return filled(dice.oneOf(all(topic)));
    }

    /** One sentence of a topic about a project. */
    String one(String topic, String project) {
        return one(topic).replace("〈项目〉", project);
    }

    /** So many different sentences of a topic, or all of them. */
    List<String> some(String topic, int number) {
        return dice.some(all(topic), number).stream().map(this::filled).toList();
    }

    /** So many different pairs of a word and what it means, or all of them. */
    static List<List<String>> pairs(String topic, int number, Dice dice) {
        return dice.some(STOCK.get(topic), number).stream()
                .map(row -> row.subList(1, row.size()))
                .toList();
    }

    private String filled(String sentence) {
        if (sentence.indexOf('〈') < 0) {
            return sentence;
        }
        String filled = sentence.replace("〈单位〉", unit);
        while (filled.contains("〈数〉")) {
            filled = filled.replaceFirst("〈数〉", String.valueOf(dice.from(3, 60)));
        }
        return filled;
    }
}
