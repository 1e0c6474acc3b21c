package cn.yince.check.prose;

import cn.yince.compute.Group;
import cn.yince.problem.Place;
import cn.yince.unit.amount.Address;
import cn.yince.unit.codes.SameName;
import java.util.List;

/** One text of the unit, with its numbers found once for all rules. */
final class Passage {
    private static final String REASON = "原因";
    private final Address address;
    private final String path;
    private final Group section;
    private final String written;
    private final String text;
    private final Place place;
    private final boolean form;
    private final List<Quantity> quantities;
    private List<Said> said;

    /**
     * A text.
     *
     * @param address its section and name, e.g. {@code 五三.2010601.原因}, or where it was typed when no section has it
     * @param section the figures it stands beside; null when it is in no section
     * @param written as it will print
     * @param place where it was typed
     * @param form whether it stands on the form of a project
     */
    Passage(Address address, Group section, String written, Place place, boolean form) {
        this.address = address;
        this.path = address.toString();
        this.section = section;
        this.written = written;
        this.text = SameName.of(written);
        this.place = place;
        this.form = form;
        this.quantities = Quantities.in(text);
    }

    /** Where it stands, or was typed. */
    Address address() {
        return address;
    }

    /** The same with dots. */
    String path() {
        return path;
    }

    /** The first word of its path: the chapter it stands in. */
    String area() {
        return address.head();
    }

    /** The last word of its path: the slot it fills. */
    String slot() {
        return address.last();
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
        return form;
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
