package cn.yince.desk.sample;

import cn.yince.unit.StaffKind;
import cn.yince.unit.codes.CodeBook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** 支出功能分类科目 of a year that samples may have. */
final class SampleFunctionalCodes {
    static final String GOVERNMENT_FUND = "基金";
    static final String STATE_CAPITAL = "国资";
    private static final String GENERAL = "";
    private static final int CLASS = 3;
    private static final int SECTION = 5;
    private static final int ITEM = 7;
    private static final String RUNNING = "运行";
    private static final String OF_OFFICIALS = "行政";

    private final CodeBook codes;
    private final Map<String, List<String>> bySection = new TreeMap<>();
    private final Map<String, List<String>> byFund = new HashMap<>();
    private final Map<StaffKind, List<String>> ofStaff = new EnumMap<>(StaffKind.class);
    private final List<String> ofProjects;

    SampleFunctionalCodes(CodeBook codes) {
        this.codes = codes;
        for (String code : new TreeSet<>(codes.functionalCodes())) {
            if (code.length() == ITEM && !Trade.of(code.substring(0, SECTION)).isEmpty()) {
                bySection
                        .computeIfAbsent(code.substring(0, SECTION), section -> new ArrayList<>())
                        .add(code);
                byFund.computeIfAbsent(codes.fundOf(code), fund -> new ArrayList<>())
                        .add(code);
            }
        }
        List<String> general = byFund.getOrDefault(GENERAL, List.of());
        for (StaffKind staff : StaffKind.values()) {
            ofStaff.put(
                    staff,
                    general.stream()
                            .filter(code -> codes.isForStaff(code, staff))
                            .toList());
        }
        this.ofProjects = general.stream()
                .filter(code -> !isRunning(code) && !isForStaff(code))
                .toList();
    }

    /** Every 款 that a unit may have. */
    List<String> sections() {
        return List.copyOf(bySection.keySet());
    }

    /** The budget a code belongs to, see {@link CodeBook#fundOf}. */
    String fundOf(String code) {
        return codes.fundOf(code);
    }

    /** The 项 a business is about: first the one that its trade names, none that an office of the other standing has. */
    List<String> ofBusiness(Business business, Dice dice, boolean institution) {
        String named = business.trade().code();
        List<String> all = bySection.getOrDefault(business.section(), List.of());
        List<String> own = all.stream()
                .filter(code -> !isRunning(code) && !(institution && isOfOffice(code)))
                .toList();
        List<String> mixed = dice.shuffled(own.isEmpty() ? all : own);
        return mixed.stream()
                .sorted(Comparator.comparing(code -> !code.equals(named)))
                .toList();
    }

    /** The 运行 that pays the staff of a business; none where the 项 it is about does. */
    Optional<String> running(Business business, Dice dice, boolean institution) {
        boolean about = fundOf(business.section()).equals(GENERAL);
        String above = business.section().substring(0, CLASS);
        Stream<String> near = business.trade().runningSections(business.section());
        Stream<String> far = about ? Stream.of() : sections().stream().filter(section -> section.startsWith(above));
        return Stream.concat(near, far)
                .map(section -> bySection.getOrDefault(section, List.of()).stream()
                        .filter(code -> runs(code, institution))
                        .toList())
                .filter(running -> !running.isEmpty())
                .findFirst()
                .or(() -> Optional.of(byFund.get(GENERAL).stream()
                                .filter(code -> runs(code, institution))
                                .toList())
                        .filter(any -> !about))
                .map(dice::oneOf);
    }

    /** 项 that every unit with such staff has: pensions, medical care and housing. */
    List<String> ofStaff(Dice dice, boolean institution) {
        StaffKind staff = institution ? StaffKind.INSTITUTION : StaffKind.ADMINISTRATIVE;
        return dice.shuffled(ofStaff.get(staff));
    }

    /** 项 of all business of 一般公共预算, those of one 类 first. */
    List<String> ofProjects(Dice dice, String section) {
        String above = section.substring(0, CLASS);
        return dice.shuffled(ofProjects).stream()
                .sorted(Comparator.comparing(code -> !code.startsWith(above)))
                .toList();
    }

    /** 项 of 政府性基金预算 or 国有资本经营预算. */
    List<String> ofFund(String fund, Dice dice, int number) {
        return dice.some(byFund.getOrDefault(fund, List.of()), number);
    }

    private boolean isForStaff(String code) {
        return ofStaff.values().stream().anyMatch(staff -> staff.contains(code));
    }

    private boolean isRunning(String code) {
        return codes.functional(code).endsWith(RUNNING);
    }

    private boolean isOfOffice(String code) {
        return codes.functional(code).contains(OF_OFFICIALS);
    }

    private boolean runs(String code, boolean institution) {
        return isRunning(code) && isOfOffice(code) != institution;
    }
}
