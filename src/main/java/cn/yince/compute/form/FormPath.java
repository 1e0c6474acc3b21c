package cn.yince.compute.form;

import cn.yince.unit.Given;
import cn.yince.unit.OwnField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a unit file has the forms of a kind.
 *
 * @param steps names from the top; {@link OwnField#EACH} for the entries of a list
 */
public record FormPath(List<String> steps) {
    /**
     * A form that may be there.
     *
     * @param path where it stands
     * @param given what was typed; nothing when the entry around has none
     * @param around the entry of a list in which it stands; nothing when it is such an entry itself and stands in no
     *     other
     * @param pathAround where that stands
     */
    public record Found(String path, Optional<Given> given, Given around, String pathAround) {}

    /** As written: dots between the steps; a list alone means its entries. */
    static FormPath of(String written) {
        return new FormPath(List.of((written.contains(".") ? written : written + "." + OwnField.EACH).split("\\.")));
    }

    /** As written in full. */
    public String written() {
        return String.join(".", steps);
    }

    /** The entries around it: the steps to each, the outermost first. */
    public List<List<String>> around() {
        List<List<String>> around = new ArrayList<>();
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i - 1).equals(OwnField.EACH)) {
                around.add(steps.subList(0, i));
            }
        }
        return around;
    }

    /** What the unit file calls it: the last name of the path. */
    public String name() {
        return steps.get(steps.size() - (isEntry() ? 2 : 1));
    }

    private boolean isEntry() {
        return steps.get(steps.size() - 1).equals(OwnField.EACH);
    }

    /** The forms of a unit, in the order typed. */
    public List<Found> in(Given unit) {
        return all(unit).stream().filter(found -> found.given().isPresent()).toList();
    }

    /** Those, and a place without a form for each entry around that has none. */
    public List<Found> all(Given unit) {
        List<Found> found = new ArrayList<>();
        look(0, unit, "", Given.NONE, "", found);
        return found;
    }

    private void look(int step, Object here, String path, Given around, String pathAround, List<Found> found) {
        if (step == steps.size()) {
            found.add(new Found(
                    path,
                    Optional.of(here).filter(Given.class::isInstance).map(Given.class::cast),
                    around,
                    pathAround));
        } else if (steps.get(step).equals(OwnField.EACH)) {
            List<?> entries = here instanceof List<?> list ? list : List.of();
            for (int i = 0; i < entries.size(); i++) {
                boolean last = step == steps.size() - 1;
                String at = path + "." + (i + 1);
                look(
                        step + 1,
                        entries.get(i),
                        at,
                        last || !(entries.get(i) instanceof Given entry) ? around : entry,
                        last ? pathAround : at,
                        found);
            }
        } else {
            String name = steps.get(step);
            Object below = here instanceof Given given ? given.values().getOrDefault(name, "") : "";
            look(step + 1, below, path.isEmpty() ? name : path + "." + name, around, pathAround, found);
        }
    }
}
