package cn.yince.check.prose;

import cn.yince.compute.Group;
import cn.yince.problem.Place;
import cn.yince.unit.codes.SameName;
import java.util.List;

/** One text of the unit, with its numbers found once for all rules. */
final class Passage {
    private static final String REASON = "原因";
    private static final char DOT = '.';
    private final String path;
    private final String area;
    private final String slot;
    private final Group section;
    private final String written;
    private final String text;
    private final Place place;
    private final Indicators indicators;
    private final List<Quantity> quantities;
    private List<Said> said;

    /**
     * A text.
     *
     * @param path its section and name, e.g. {@code 五三.2010601.原因}, or where it was typed when no section has it
     * @param section the figures it stands beside; null when it is in no section
     * @param written as it will print
     * @param place where it was typed
     * @param indicators those of the form of a project it stands on; null when it stands on none
     */
    Passage(String path, Group section, String written, Place place, Indicators indicators) {
        int inside = path.indexOf(DOT);
        this.path = path;
        this.area = inside < 0 ? path : path.substring(0, inside);
        this.slot = path.substring(path.lastIndexOf(DOT) + 1);
        this.section = section;
        this.written = written;
        this.text = SameName.of(written);
        this.place = place;
        this.indicators = indicators;
        this.quantities = Quantities.in(text);
    }

    /** Where it stands, or was typed, with dots. */
    String path() {
        return path;
    }

    /** The first word of its path: the chapter it stands in. */
    String area() {
        return area;
    }

    /** The last word of its path: the slot it fills. */
    String slot() {
        return slot;
    }

    /** The word of its path before the last: what the slot belongs to; empty when nothing stands before it. */
    String owner() {
        int end = path.length() - slot.length() - 1;
        return end < 0 ? "" : path.substring(path.lastIndexOf(DOT, end - 1) + 1, end);
    }

    Group section() {
        return section;
    }

    /** The text with one form of brackets, quotes, commas and percent signs; as long as what was typed. */
    String text() {
        return text;
    }

    /** The text as it will print. */
    String written() {
        return written;
    }

    Place place() {
        return place;
    }

    List<Quantity> quantities() {
        return quantities;
    }

    /** Its sums, percentages and the like with what about them is left open, those in words among them. */
    List<Said> said() {
        if (said == null) {
            said = List.copyOf(Said.in(this));
        }
        return said;
    }

    /** Whether it explains a figure of the year: neither the unit's duties, nor a term, nor a form. */
    boolean isStatement() {
        return section != null && !area().equals("概况") && !area().equals("名词解释") && !isForm();
    }

    /** Whether it stands on the form of a project. */
    boolean isForm() {
        return indicators != null;
    }

    /** Those of the form it stands on; null when it stands on none. */
    Indicators indicators() {
        return indicators;
    }

    /** Whether it fills the place of one phrase, such as 用途 or 包括. */
    boolean isPhrase() {
        String slot = slot();
        return section != null && (slot.equals("用途") || slot.endsWith("包括") || slot.endsWith("主要是"));
    }

    /** Whether it says why a figure changed. */
    boolean isReason() {
        return section != null && slot().endsWith(REASON);
    }

    /**
     * The comparisons with last year it stands beside, where last year's was typed: of a reason named after its figure
     * that one only.
     */
    List<Group> changes() {
        if (section == null) {
            return List.of();
        }
        boolean named = slot().endsWith(REASON) && slot().length() > REASON.length();
        List<String> names = named ? List.of(slot().replace(REASON, "增减")) : List.of("增减", "收入增减", "支出增减");
        return names.stream()
                .flatMap(name -> section.group(name).stream())
                .filter(change -> !change.is("未填上年"))
                .toList();
    }

    /** The most decimals any sum in 万元 is written with. */
    int decimals() {
        return quantities.stream()
                .filter(q -> q.unit().equals("万元"))
                .mapToInt(q -> q.value().scale())
                .max()
                .orElse(0);
    }
}
