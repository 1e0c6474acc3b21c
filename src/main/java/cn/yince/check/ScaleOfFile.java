package cn.yince.check;

import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.Source;
import cn.yince.unit.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Map;

/** J1301: the 金额单位 of a file against what a unit can have at all. */
final class ScaleOfFile {
    static final RuleCard CARD =
            RuleCard.hint("J1301", "金额单位", "全册的数量级与金额单位相符：有人员支出的单位一年不会只有几千元，也少有几百亿元；一张表的合计与别的表相差不到几千倍", "元、万元混用的常见差错");
    private static final String FOLLOWS = "；别处由它引起的差额多半随之消失，改好以后再看";
    private static final String SPENDING = "支出";
    private static final String PAY = "基本支出经济分类";
    private static final String BASIC_PAY = "301";

    /** Pay of one person for a year is more, 万元. */
    private static final BigDecimal LEAST_PAY = BigDecimal.ONE;

    /** What a unit hardly has, 万元: a hundred 亿元. */
    private static final BigDecimal IMPROBABLE = BigDecimal.valueOf(1_000_000);

    /** From a 亿元 on, 万元, every unit has some small amount too. */
    private static final BigDecimal LARGE = BigDecimal.valueOf(10_000);

    private static final BigDecimal SMALL = BigDecimal.valueOf(300);
    private static final int MANY = 8;

    private ScaleOfFile() {}

    /** Reports when the whole file seems to be in the other unit of money; whether it was. */
    static boolean check(Unit unit, AmountsOfScale amounts, Problems problems) {
        BigDecimal total = amounts.sum(SPENDING);
        if (total.signum() <= 0) {
            return false;
        }
        Source source = unit.source();
        boolean yuan = unit.particulars().given().text("金额单位").equals("元");
        if (yuan && isTooLittle(total, amounts)) {
            problems.hint(
                    "J1301",
                    source.placeOf("金额单位"),
                    "金额单位是元，全部支出合计只有 "
                            + total.movePointRight(4).stripTrailingZeros().toPlainString() + " 元（" + shown(total)
                            + "万元），不够发一个人一年的工资",
                    "若是按万元填的，请把“金额单位”改为“万元”" + FOLLOWS);
            return true;
        } else if (!yuan && isTooMuch(total, amounts.all("").values())) {
            problems.hint(
                    "J1301",
                    source.placeOf("金额单位"),
                    "金额单位是万元，全部支出合计 " + shown(total) + "万元，即 " + shown(total.movePointLeft(4)) + " 亿元",
                    "若是按元填的，请把“金额单位”改为“元”" + FOLLOWS);
            return true;
        }
        return false;
    }

    private static boolean isTooLittle(BigDecimal total, AmountsOfScale amounts) {
        BigDecimal pay = amounts.all(PAY).entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(PAY + "." + BASIC_PAY))
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return pay.signum() > 0 ? pay.compareTo(LEAST_PAY) < 0 : total.compareTo(LEAST_PAY) < 0;
    }

    private static boolean isTooMuch(BigDecimal total, Collection<BigDecimal> all) {
        boolean noneIsSmall = all.stream()
                .filter(each -> each.signum() != 0)
                .noneMatch(each -> each.abs().compareTo(SMALL) < 0);
        return total.compareTo(IMPROBABLE) >= 0 || total.compareTo(LARGE) >= 0 && all.size() >= MANY && noneIsSmall;
    }

    static String shown(BigDecimal wan) {
        return wan.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** A sum with its unit: in 元 where 万元 would not print all of a small one. */
    static String withUnit(BigDecimal wan) {
        String two = shown(wan);
        boolean lost = wan.signum() != 0
                && wan.abs().compareTo(BigDecimal.ONE) < 0
                && wan.stripTrailingZeros().scale() > 2;
        return lost ? wan.movePointRight(4).stripTrailingZeros().toPlainString() + "元" : two + "万元";
    }
}
