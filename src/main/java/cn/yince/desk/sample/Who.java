package cn.yince.desk.sample;

import cn.yince.unit.Identity.Kind;
import cn.yince.unit.Identity.Status;

/**
 * An invented unit.
 *
 * @param name its full name
 * @param superior who it belongs to, itself for a department
 * @param kind 单位 or 部门
 * @param status its standing
 * @param code 单位编码
 */
record Who(String name, String superior, Kind kind, Status status, String code) {

    private static final String PLACE = "〈处〉";
    private static final int MOST_OF_A_KIND = 24;

    /** Six digits for each, so that no code begins another: these units belong to no department that is here. */
    private static final int CODES = 1_000_000;

    /** Has no divisor in common with the number of codes. */
    private static final long SCATTER = 7919;

    /**
     * One of a trade; some of those that belong to nobody are departments.
     *
     * @param serial nobody with another has the same name or code
     */
    static Who any(Dice dice, Trade trade, int serial) {
        boolean independent = trade.superior().isEmpty();
        boolean department = independent && trade.status() == Status.ADMINISTRATIVE && dice.chance(40);
        String name = named(trade.office(), dice, serial) + PlaceName.branch(serial);
        String superior = independent ? name : named(trade.superior(), dice, serial);
        String code = "%06d".formatted((long) serial * SCATTER % CODES);
        return new Who(name, superior, department ? Kind.DEPARTMENT : Kind.UNIT, trade.status(), code);
    }

    private static String named(String office, Dice dice, int serial) {
        String whole = office.contains(PLACE) ? office : PLACE + office;
        return whole.replace(PLACE, PlaceName.of(serial))
                .replace("〈地〉", PlaceName.within(dice))
                .replace("〈序〉", PlaceName.ordinal(dice.from(1, MOST_OF_A_KIND)));
    }

    boolean isInstitution() {
        return status == Status.INSTITUTION;
    }

    Node identity() {
        return Node.of("名称", name, "类型", kind.label(), "性质", status.label(), "编码", code);
    }
}
