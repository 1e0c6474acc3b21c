package cn.yince.desk.sample;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The 项 of one sample.
 *
 * @param staff of 一般公共预算, paid as 基本支出
 * @param projects of 一般公共预算, paid as 项目支出
 * @param government of 政府性基金预算
 * @param capital of 国有资本经营预算
 */
record Items(List<String> staff, List<String> projects, List<String> government, List<String> capital) {
    private static final int MOST_OF_STAFF = 7;
    private static final int LEAST_FOR_FUNDS = 6;
    private static final int MOST_OF_A_FUND = 2;

    /** Those of a business with others; {@code spendsOnProjects} whether there may be 项目支出. */
    static Items any(Dice dice, SampleFunctionalCodes stock, Business business, int codes, boolean spendsOnProjects) {
        boolean institution = business.trade().isOfInstitution();
        List<String> own = stock.ofBusiness(business, dice, institution);
        boolean funds = codes >= LEAST_FOR_FUNDS && spendsOnProjects;
        List<String> government = ofFund(
                SampleFunctionalCodes.GOVERNMENT_FUND,
                stock,
                own,
                dice,
                funds && dice.chance(40) ? dice.from(1, 3) : 0);
        List<String> capital =
                ofFund(SampleFunctionalCodes.STATE_CAPITAL, stock, own, dice, funds && dice.chance(25) ? 1 : 0);
        int general = Math.max(2, codes - government.size() - capital.size());
        List<String> ofBusiness = government.contains(own.get(0)) || capital.contains(own.get(0)) ? List.of() : own;
        List<String> staff = staff(dice, stock, business, ofBusiness, institution);
        Set<String> projects = new LinkedHashSet<>(spendsOnProjects ? ofBusiness : List.of());
        projects.addAll(spendsOnProjects ? stock.ofProjects(dice, business.section()) : List.of());
        int mostOfStaff = projects.isEmpty() ? general : Math.min(general - 1, MOST_OF_STAFF);
        List<String> ofStaff = staff.stream().limit(mostOfStaff).toList();
        ofStaff.forEach(projects::remove);
        return new Items(
                ofStaff, projects.stream().limit(general - ofStaff.size()).toList(), government, capital);
    }

    /** What pays the staff first; where that is nothing of the business itself, then something of it. */
    private static List<String> staff(
            Dice dice, SampleFunctionalCodes stock, Business business, List<String> own, boolean institution) {
        Optional<String> running = stock.running(business, dice, institution);
        boolean isOwn =
                running.filter(code -> code.startsWith(business.section())).isPresent();
        Stream<String> first = Stream.concat(
                running.stream(), isOwn ? Stream.of() : own.stream().limit(1));
        return Stream.concat(first, stock.ofStaff(dice, institution).stream())
                .distinct()
                .toList();
    }

    /** Of a fund that the business is about, its own first. */
    private static List<String> ofFund(
            String fund, SampleFunctionalCodes stock, List<String> own, Dice dice, int number) {
        List<String> all = new ArrayList<>();
        if (stock.fundOf(own.get(0)).equals(fund)) {
            all.addAll(own.subList(0, Math.min(own.size(), dice.from(1, MOST_OF_A_FUND))));
        }
        stock.ofFund(fund, dice, number).stream()
                .filter(code -> !all.contains(code))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** Those of 一般公共预算. */
    List<String> general() {
        return Stream.concat(staff.stream(), projects.stream()).toList();
    }
}
