package cn.yince.desk.sample;

import cn.yince.unit.Identity.Status;
import java.util.List;
import java.util.stream.Stream;

/**
 * What units of a 款 are.
 *
 * @param code the 款, its 类 or one of its 项
 * @param status their standing
 * @param office what they are called, 〈…〉 for what is invented
 * @param superior who they belong to, written in the same way; empty for nobody
 * @param running the 款 that pays their staff; empty when it is their own
 * @param duties sentences of 职责
 */
record Trade(String code, Status status, String office, String superior, String running, List<String> duties) {
    private static final int CLASS = 3;
    private static final List<String> STATUSES = List.of("行政", "参公", "事业");
    private static final List<Trade> ALL =
            Table.rows("行业").stream().map(Trade::of).toList();

    private static Trade of(List<String> row) {
        Status status = Status.values()[STATUSES.indexOf(row.get(1))];
        return new Trade(
                row.get(0),
                status,
                row.get(2),
                row.get(3),
                row.get(4),
                List.of(row.get(5).split("；")));
    }

    /** Those of a 款, or else of its 类; none when no unit has such items. */
    static List<Trade> of(String section) {
        List<Trade> own =
                ALL.stream().filter(trade -> trade.code.startsWith(section)).toList();
        String above = section.substring(0, CLASS);
        return own.isEmpty()
                ? ALL.stream().filter(trade -> trade.code.equals(above)).toList()
                : own;
    }

    boolean isOfInstitution() {
        return status == Status.INSTITUTION;
    }

    /** The 款 whose 运行 such a unit may have, the likeliest first. */
    Stream<String> runningSections(String section) {
        return Stream.of(section, running).filter(each -> !each.isEmpty());
    }
}
