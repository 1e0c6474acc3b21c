package cn.yince.check;

import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** J1303: money for each person, car or visit that nobody pays. */
final class ScaleOfThings {
    static final RuleCard CARD = RuleCard.hint("J1303", "人均、车均", "出国每人次、购车和养车每辆、接待每人次的金额在常理之内", "元、万元混用的常见差错");

    /**
     * What is paid for one, 万元, at least and at most: between what may be and a ten-thousandth, or ten thousand times,
     * of it.
     */
    private record Range(String amount, String count, String of, String least, String most) {}

    private static final String OFFICIAL = "三公经费.";
    private static final List<Range> RANGES = List.of(
            new Range(OFFICIAL + "因公出国（境）费.决算", OFFICIAL + "因公出国（境）费.人次", "每人次", "0.002", "500"),
            new Range(OFFICIAL + "公务用车购置费.决算", OFFICIAL + "公务用车购置费.购置数量", "每辆", "0.02", "2000"),
            new Range(OFFICIAL + "公务用车运行维护费.决算", OFFICIAL + "公务用车运行维护费.保有量", "每辆", "0.002", "300"),
            new Range(OFFICIAL + "公务接待费.国内.金额", OFFICIAL + "公务接待费.国内.人次", "每人次", "0.00002", "5"),
            new Range(OFFICIAL + "公务接待费.国内.其中外事.金额", OFFICIAL + "公务接待费.国内.其中外事.人次", "每人次", "0.00002", "5"),
            new Range(OFFICIAL + "公务接待费.国（境）外.金额", OFFICIAL + "公务接待费.国（境）外.人次", "每人次", "0.00002", "5"));
    private static final int DECIMALS = 6;

    /** A unit of a county or city has no more cars. */
    private static final int MOST_CARS = 3000;

    private static final int MOST_PEOPLE = 60;

    private ScaleOfThings() {}

    private static void vehicles(Unit unit, String path, int count, Problems problems) {
        if (count > MOST_CARS) {
            problems.hint("J1303", unit.source().placeOf(path), "“%s”是 %d辆".formatted(path, count), "像是填成了金额；这里填辆数");
        }
    }

    /** No delegation of a unit is so large. */
    private static void delegations(Unit unit, AmountsOfScale amounts, Problems problems) {
        String path = OFFICIAL + "因公出国（境）费.";
        int groups = amounts.count(path + "团组");
        int people = amounts.count(path + "人次");
        if (groups > 0 && people / groups > MOST_PEOPLE) {
            problems.hint(
                    "J1303",
                    unit.source().placeOf(path + "人次"),
                    "“%s人次”是 %d，“%s团组”是 %d，平均每个团组 %d人".formatted(path, people, path, groups, people / groups),
                    "请核对团组数和人次");
        }
    }

    static void check(Unit unit, AmountsOfScale amounts, Problems problems) {
        for (String kind : amounts.names("国有资产.车辆")) {
            vehicles(unit, "国有资产.车辆." + kind, amounts.count("国有资产.车辆." + kind), problems);
        }
        vehicles(unit, OFFICIAL + "公务用车运行维护费.保有量", amounts.count(OFFICIAL + "公务用车运行维护费.保有量"), problems);
        delegations(unit, amounts, problems);
        for (Range range : RANGES) {
            BigDecimal paid = amounts.sum(range.amount());
            int count = amounts.count(range.count());
            if (paid.signum() > 0 && count > 0) {
                BigDecimal each = paid.divide(BigDecimal.valueOf(count), DECIMALS, RoundingMode.HALF_UP);
                if (each.compareTo(new BigDecimal(range.least())) < 0
                        || each.compareTo(new BigDecimal(range.most())) > 0) {
                    String yuan = each.movePointRight(4)
                            .setScale(2, RoundingMode.HALF_UP)
                            .stripTrailingZeros()
                            .toPlainString();
                    problems.hint(
                            "J1303",
                            unit.source().placeOf(range.amount()),
                            "“%s”是 %s万元，“%s”是 %d，%s %s 元"
                                    .formatted(
                                            range.amount(),
                                            paid.stripTrailingZeros().toPlainString(),
                                            range.count(),
                                            count,
                                            range.of(),
                                            yuan),
                            "请核对金额（元、万元）和个数");
                }
            }
        }
    }
}
