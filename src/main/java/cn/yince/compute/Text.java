package cn.yince.compute;

import cn.yince.problem.Place;
import java.util.List;
import java.util.function.Function;

/**
 * A text of the unit.
 *
 * @param raw as typed
 * @param typedAt the path of the unit file that has it, or would
 * @param place where it was typed
 * @param parts words and figures in turn; the whole as words as long as its references are not resolved
 */
public record Text(String raw, String typedAt, Place place, List<Part> parts) implements Node {
    /** A text whose references, if it has any, are not resolved yet. */
    static Text unresolved(String raw, String typedAt, Place place) {
        return new Text(raw, typedAt, place, List.of(new Words(raw)));
    }

    /** Whether nothing was typed. */
    public boolean isEmpty() {
        return raw.isBlank();
    }

    /** As it prints, its figures by {@code number}. */
    public String printed(Function<Figure, String> number) {
        if (parts.size() == 1) {
            return parts.get(0).printed(number);
        }
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(part.printed(number)));
        return text.toString();
    }

    @Override
    public <R> R as(NodeCases<R> cases) {
        return cases.text(this);
    }
}
