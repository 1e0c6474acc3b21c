package cn.yince.unit;

import cn.yince.unit.amount.Amount;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What was given for the fields of one mapping of a unit file, by their names, in the order typed. A field that was
 * left empty, or whose value was refused, is not in it. Values are {@link Amount} (万元), {@link Integer},
 * {@link BigDecimal}, {@link String}, lists of texts or of {@link Given}, {@link Given}, and whatever else a field
 * becomes. Asked for what a field is not, there is none.
 */
public final class Given {
    /** Nothing. */
    public static final Given NONE = new Given(Map.of());

    private final Map<String, Object> values;

    /** Values by name; those that are null are left out. */
    public Given(Map<String, ?> values) {
        Map<String, Object> known = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (value != null) {
                known.put(name, value);
            }
        });
        this.values = Collections.unmodifiableMap(known);
    }

    /** The names of what was given, in the order typed. */
    public Set<String> names() {
        return values.keySet();
    }

    /** Everything that was given, in the order typed. */
    public Map<String, Object> values() {
        return values;
    }

    /** Whether anything was given for a field. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** The same with something else for a field. */
    public Given with(String name, Object value) {
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.put(name, value);
        return new Given(all);
    }

    /** What was given for a field. */
    @SuppressWarnings("unchecked")
    public <T> Optional<T> find(String name) {
        return Optional.ofNullable((T) values.get(name));
    }

    /** Money, 万元; zero when none was given. */
    public Amount amount(String name) {
        return values.get(name) instanceof Amount amount ? amount : Amount.ZERO;
    }

    /** A number of things, or a year; 0 when none was given. */
    public int count(String name) {
        return values.get(name) instanceof Integer count ? count : 0;
    }

    /** A text or a word; empty when none was given. */
    public String text(String name) {
        return values.get(name) instanceof String text ? text : "";
    }

    /** The same; another when none was given. */
    public String text(String name, String otherwise) {
        String text = text(name);
        return text.isEmpty() ? otherwise : text;
    }

    /** Paragraphs. */
    public List<String> texts(String name) {
        return listOf(name, String.class);
    }

    /** What was given for the fields below one. */
    public Given below(String name) {
        return values.get(name) instanceof Given below ? below : NONE;
    }

    /** What was given for each entry of a list. */
    public List<Given> entries(String name) {
        return listOf(name, Given.class);
    }

    /** A score or a share; nothing when none was given. */
    public Optional<BigDecimal> number(String name) {
        return Optional.ofNullable(values.get(name))
                .filter(BigDecimal.class::isInstance)
                .map(BigDecimal.class::cast);
    }

    private <T> List<T> listOf(String name, Class<T> kind) {
        return values.get(name) instanceof List<?> list
                ? list.stream().filter(kind::isInstance).map(kind::cast).toList()
                : List.of();
    }

    /** Which of some things was chosen by its label; another when none was. */
    public <T extends Enum<T>> T choice(String name, List<T> all, Function<T, String> label, T otherwise) {
        String word = text(name);
        return all.stream()
                .filter(each -> label.apply(each).equals(word))
                .findFirst()
                .orElse(otherwise);
    }

    /** What was given by name, each made into something; in the order typed. */
    public <T> Map<String, T> each(Function<Given, T> make) {
        Map<String, T> each = new LinkedHashMap<>();
        names().forEach(name -> each.put(name, make.apply(below(name))));
        return Collections.unmodifiableMap(each);
    }

    /**
     * What was given for those of some things whose labels are names here, each made into something; in the order
     * typed.
     */
    public <K, T> Map<K, T> byLabel(List<K> all, Function<K, String> label, BiFunction<Given, String, T> make) {
        Map<K, T> each = new LinkedHashMap<>();
        for (String name : names()) {
            all.stream()
                    .filter(key -> label.apply(key).equals(name))
                    .findFirst()
                    .ifPresent(key -> each.put(key, make.apply(this, name)));
        }
        return Collections.unmodifiableMap(each);
    }

    /** Money by name, 万元; in the order typed. */
    public Map<String, Amount> amounts() {
        return each(this::amount, names());
    }

    /** Texts by name; in the order typed. */
    public Map<String, String> texts() {
        return each(this::text, names());
    }

    /** Whether another gives the same, in whatever order. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Given given && values.equals(given.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }

    private static <T> Map<String, T> each(Function<String, T> make, Set<String> names) {
        Map<String, T> each = new LinkedHashMap<>();
        names.forEach(name -> each.put(name, make.apply(name)));
        return Collections.unmodifiableMap(each);
    }
}
