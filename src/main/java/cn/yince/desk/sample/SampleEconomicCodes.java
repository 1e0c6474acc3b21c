package cn.yince.desk.sample;

import cn.yince.unit.codes.CodeBook;
import cn.yince.unit.codes.RunningCost;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** 部门预算支出经济分类科目 of a year that samples may have. */
final class SampleEconomicCodes {
    private static final int CLASS = 3;
    private static final int ITEM = 5;
    private static final String ALWAYS = "总有";
    private static final Map<String, String> COMMON = new HashMap<>();
    private static final Map<String, String> CONTRIBUTIONS = new TreeMap<>();

    static {
        Table.rows("经济科目").forEach(row -> {
            COMMON.put(row.get(0), row.get(1));
            if (!row.get(2).isEmpty()) {
                CONTRIBUTIONS.put(row.get(0), row.get(2));
            }
        });
    }

    private final CodeBook codes;
    private final List<String> basic;
    private final Map<String, String> official;

    SampleEconomicCodes(CodeBook codes) {
        this.codes = codes;
        this.official = codes.officialSpending();
        this.basic = new TreeSet<>(codes.economicCodes())
                .stream()
                        .filter(code ->
                                code.length() == ITEM && codes.runningCost(code).isPresent())
                        .toList();
    }

    /** Those that every unit has. */
    List<String> always() {
        return basic.stream().filter(SampleEconomicCodes::isAlways).toList();
    }

    /** Those that many have, without “三公”经费. */
    List<String> often() {
        return basic.stream()
                .filter(code -> isOften(code) && !official.containsKey(code))
                .toList();
    }

    /** Those that few have as 基本支出. */
    List<String> seldom() {
        return basic.stream()
                .filter(code -> !isOften(code) && !isAlways(code) && !official.containsKey(code))
                .toList();
    }

    /** Those of “三公”经费, each with the item it belongs to. */
    Map<String, String> official() {
        return official;
    }

    /** The first of those that belong to an item of “三公”经费. */
    String ofOfficial(String item) {
        return official.keySet().stream()
                .filter(code -> official.get(code).equals(item))
                .findFirst()
                .orElseThrow();
    }

    /** Those that a functional item pays for and nothing else, each with that item. */
    static Map<String, String> contributions() {
        return CONTRIBUTIONS;
    }

    boolean isPersonnel(String code) {
        return codes.runningCost(code).filter(RunningCost.PERSONNEL::equals).isPresent();
    }

    /** One that must not be 基本支出. */
    String ofCapitalConstruction() {
        return new TreeSet<>(codes.economicCodes())
                .stream()
                        .filter(code -> code.length() == ITEM && codes.isCapitalConstruction(code))
                        .findFirst()
                        .orElseThrow();
    }

    private static boolean isAlways(String code) {
        return ALWAYS.equals(COMMON.get(code));
    }

    private static boolean isOften(String code) {
        return !isAlways(code) && (COMMON.containsKey(code) || COMMON.containsKey(code.substring(0, CLASS)));
    }
}
