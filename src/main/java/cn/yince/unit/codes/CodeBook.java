package cn.yince.unit.codes;

import cn.yince.unit.StaffKind;
import cn.yince.unit.Unit;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The codes of one year, with the names a unit adds.
 *
 * @param functional 支出功能分类
 * @param economic 部门预算支出经济分类
 * @param government 政府预算支出经济分类
 * @param incomeNames names by code of 收入科目, all of them a unit's own
 */
public record CodeBook(
        CodesOfYear functional, CodesOfYear economic, CodesOfYear government, Map<String, String> incomeNames) {
    private static final String SPENT_ON = "经费";
    private static final String OFFICIAL = "三公";
    private static final String CAPITAL_CONSTRUCTION = "基建";
    private static final String STAFF = "人员";
    private static final String FUND = "资金";
    private static final String YES = "是";
    private static final String ANY_STAFF = "不分";

    static CodeBook of(Classifications all, int year) {
        return new CodeBook(
                all.functional().ofYear(year),
                all.economic().ofYear(year),
                all.government().ofYear(year),
                Map.of());
    }

    /** This book with the names a unit adds (科目补充). */
    public CodeBook with(Unit unit) {
        return new CodeBook(
                functional.with(unit.functionalNames()),
                economic.with(unit.economicNames()),
                government,
                unit.incomeNames());
    }

    /** Name of a functional code of 3, 5 or 7 digits; the code itself when unknown. */
    public String functional(String code) {
        return functional.name(code);
    }

    /** Name of an economic code of 3 or 5 digits; the code itself when unknown. */
    public String economic(String code) {
        return economic.name(code);
    }

    /** Name of the 政府预算支出经济分类 a 款-level economic code pairs with; the economic name when it pairs with none. */
    public String government(String economicCode, StaffKind staff) {
        String paired = economic.trait(staff.label(), economicCode);
        return paired.isEmpty() ? economic(economicCode) : government.name(paired);
    }

    /** Name of a 收入科目; the code itself when unknown. */
    public String income(String code) {
        return incomeNames.getOrDefault(code, code);
    }

    /** All functional codes that have a name. */
    public Collection<String> functionalCodes() {
        return functional.codes();
    }

    /** All economic codes that have a name. */
    public Collection<String> economicCodes() {
        return economic.codes();
    }

    /** What an economic code of 基本支出 is spent on; nothing for one that is never 基本支出. */
    public Optional<RunningCost> runningCost(String economicCode) {
        return RunningCost.of(economic.trait(SPENT_ON, economicCode));
    }

    /** Whether an economic code is 基本建设. */
    public boolean isCapitalConstruction(String economicCode) {
        return YES.equals(economic.trait(CAPITAL_CONSTRUCTION, economicCode));
    }

    /** The economic codes that are part of “三公”经费, in order, each with the item of “三公”经费 it belongs to. */
    public Map<String, String> officialSpending() {
        Map<String, String> items = new TreeMap<>();
        for (CodeEntry entry : economic.entries()) {
            String item = economic.trait(OFFICIAL, entry.code());
            if (!item.isEmpty()) {
                items.put(entry.code(), item);
            }
        }
        return items;
    }

    /** Whether an economic code is one and the same whatever staff it is spent on. */
    public boolean isForAnyStaff(String economicCode) {
        return ANY_STAFF.equals(economic.trait(STAFF, economicCode));
    }

    /** Whether every unit with such staff has a functional code: pensions, medical care, housing. */
    public boolean isForStaff(String functionalCode, StaffKind staff) {
        String whose = functional.trait(STAFF, functionalCode);
        return whose.equals(ANY_STAFF) || whose.equals(staff.label());
    }

    /** The budget a functional code belongs to: 基金, 国资, or empty for 一般公共预算. */
    public String fundOf(String functionalCode) {
        int section = 5;
        String own = functional.trait(FUND, functionalCode);
        return own.isEmpty() && functionalCode.length() > section
                ? functional.trait(FUND, functionalCode.substring(0, section))
                : own;
    }
}
