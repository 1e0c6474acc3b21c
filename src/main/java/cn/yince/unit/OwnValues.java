package cn.yince.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** What was given for the fields that are not the nation's. */
public final class OwnValues {
    private OwnValues() {}

    /**
     * Each value that was given for them, with its path: entries of lists are counted from 1.
     *
     * @param particulars of the unit
     * @param take told of the field, the path and the value
     */
    public static void each(Particulars particulars, Taker take) {
        particulars.ownFields().forEach(field -> walk(field, particulars.given(), 0, new ArrayList<>(), take));
    }

    /** Takes a value. */
    @FunctionalInterface
    public interface Taker {
        /** {@code value} as {@link Given} has it. */
        void take(OwnField field, List<String> path, Object value);
    }

    private static void walk(OwnField field, Object here, int step, List<String> path, Taker take) {
        if (step == field.path().size()) {
            take.take(field, List.copyOf(path), here);
        } else {
            children(field.path().get(step), here, (name, value) -> {
                path.add(name);
                walk(field, value, step + 1, path, take);
                path.remove(path.size() - 1);
            });
        }
    }

    private static void children(String step, Object here, BiConsumer<String, Object> take) {
        if (here instanceof List<?> entries && step.equals(OwnField.EACH)) {
            for (int i = 0; i < entries.size(); i++) {
                take.accept(String.valueOf(i + 1), entries.get(i));
            }
        } else if (here instanceof Given given && step.equals(OwnField.EACH)) {
            given.values().forEach(take);
        } else if (here instanceof Given given) {
            given.find(step).ifPresent(value -> take.accept(step, value));
        }
    }
}
