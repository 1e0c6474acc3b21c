package cn.yince.batch.result;

import java.math.BigDecimal;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Amounts by name in a tenth of the memory of other maps: a batch keeps those of thousands of units until its end. */
final class Amounts extends AbstractMap<String, BigDecimal> {
    private final Names names;
    private final long[] digits;
    private final byte[] scales;

    /**
     * Names in an order, the same in all units of a pack.
     *
     * @param ordered all
     * @param places where each of them is
     */
    private record Names(List<String> ordered, Map<String, Integer> places) {
        static Names of(List<String> ordered) {
            Map<String, Integer> places = new HashMap<>();
            IntStream.range(0, ordered.size()).forEach(i -> places.put(ordered.get(i), i));
            return new Names(ordered, places);
        }
    }

    private Amounts(Map<String, BigDecimal> amounts) {
        names = Shared.of(Names.of(List.copyOf(amounts.keySet())));
        digits = new long[amounts.size()];
        scales = new byte[amounts.size()];
        int i = 0;
        for (BigDecimal amount : amounts.values()) {
            digits[i] = amount.unscaledValue().longValueExact();
            scales[i] = (byte) amount.scale();
            i++;
        }
    }

    /** The same amounts; a map as it is when one of them is too large. */
    static Map<String, BigDecimal> of(Map<String, BigDecimal> amounts) {
        return amounts instanceof Amounts || !amounts.values().stream().allMatch(Amounts::fits)
                ? amounts
                : new Amounts(amounts);
    }

    private static boolean fits(BigDecimal amount) {
        return amount.unscaledValue().bitLength() < Long.SIZE && amount.scale() == (byte) amount.scale();
    }

    private BigDecimal amount(int place) {
        return BigDecimal.valueOf(digits[place], scales[place]);
    }

    @Override
    public BigDecimal get(Object name) {
        Integer place = names.places().get(name);
        return place == null ? null : amount(place);
    }

    @Override
    public boolean containsKey(Object name) {
        return names.places().containsKey(name);
    }

    @Override
    public Set<Entry<String, BigDecimal>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, BigDecimal>> iterator() {
                return IntStream.range(0, digits.length)
                        .<Entry<String, BigDecimal>>mapToObj(
                                i -> Map.entry(names.ordered().get(i), amount(i)))
                        .iterator();
            }

            @Override
            public int size() {
                return digits.length;
            }
        };
    }
}
