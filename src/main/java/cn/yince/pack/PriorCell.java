package cn.yince.pack;

import cn.yince.unit.amount.Address;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which cell of last year's tables a figure of last year in this year's unit file is. A part of the path in braces
 * ({@code {科目}}) stands for any, and for the same one in the cell and the place.
 *
 * @param path where the figure would be typed, e.g. {@code 上年数.收入总计}
 * @param cell by its meaning
 * @param typedAt the part of last year's file that the cell comes from
 */
public record PriorCell(Address path, Address cell, Address typedAt) {
    /** The same for one figure; nothing when it is not meant. */
    public Optional<PriorCell> of(Address figure) {
        List<String> pattern = path.parts();
        Map<String, String> named = new HashMap<>();
        boolean isMeant = pattern.size() == figure.parts().size();
        for (int i = 0; isMeant && i < pattern.size(); i++) {
            String part = figure.parts().get(i);
            isMeant = pattern.get(i).equals(part) || isOpen(pattern.get(i));
            named.put(pattern.get(i), part);
        }
        return isMeant
                ? Optional.of(new PriorCell(figure, filled(cell, named), filled(typedAt, named)))
                : Optional.empty();
    }

    private static boolean isOpen(String part) {
        return part.startsWith("{") && part.endsWith("}");
    }

    private static Address filled(Address pattern, Map<String, String> named) {
        return new Address(pattern.parts().stream()
                .map(part -> isOpen(part) ? named.getOrDefault(part, part) : part)
                .toList());
    }
}
