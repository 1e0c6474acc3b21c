package cn.yince.batch.result;

import cn.yince.unit.BookletKind;
import cn.yince.unit.Identity;
import cn.yince.unit.Unit;
import java.util.List;

/**
 * What is known of a unit once it was read.
 *
 * @param unit its name; empty when it could not be read
 * @param code 单位编码, may be empty
 * @param pack the template pack
 * @param kind what it discloses
 * @param year the year reported
 * @param department whether it calls itself a 部门
 * @param members keys of the files of its 下属单位
 * @param totals of its tables
 * @param nature 单位性质, or 部门
 */
public record Facts(
        String unit,
        String code,
        String pack,
        BookletKind kind,
        int year,
        boolean department,
        List<String> members,
        Totals totals,
        String nature) {
    /** What is alike in many units is held once. */
    public Facts {
        nature = Shared.of(nature);
    }

    /** Of a unit whose nature nobody asks for. */
    public Facts(
            String unit,
            String code,
            String pack,
            BookletKind kind,
            int year,
            boolean department,
            List<String> members,
            Totals totals) {
        this(unit, code, pack, kind, year, department, members, totals, "");
    }

    /** Of a unit that could not be read. */
    public static final Facts UNKNOWN =
            new Facts("", "", "", BookletKind.FINAL_ACCOUNTS, 0, false, List.of(), Totals.UNKNOWN);

    /** Of a unit that was read. */
    public static Facts of(Unit unit, List<String> members) {
        Identity identity = unit.identity();
        boolean department = identity.kind() == Identity.Kind.DEPARTMENT;
        return new Facts(
                identity.name(),
                identity.code(),
                unit.pack(),
                unit.kind(),
                unit.year(),
                department,
                members,
                Totals.UNKNOWN,
                department ? identity.kind().label() : identity.status().label());
    }

    /** With the totals of its tables. */
    public Facts with(Totals all) {
        return new Facts(unit, code, pack, kind, year, department, members, all, nature);
    }

    /** Whether the unit could be read. */
    public boolean known() {
        return !unit.isEmpty();
    }

    /** Units of the same edition may be compared and summed: kind and year. */
    public String edition() {
        return kind.label() + year;
    }
}
