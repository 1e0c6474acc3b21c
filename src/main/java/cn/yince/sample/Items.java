package cn.yince.sample;

import java.util.List;
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

  /** Any of them; {@code spendsOnProjects} whether there may be 项目支出. */
  static Items any(Dice dice, ItemStock stock, int codes, boolean institution, boolean spendsOnProjects) {
    boolean funds = codes >= LEAST_FOR_FUNDS && spendsOnProjects;
    List<String> government = stock.ofFund("基金", dice, funds && dice.chance(40) ? dice.from(1, 3) : 0);
    List<String> capital = stock.ofFund("国资", dice, funds && dice.chance(25) ? 1 : 0);
    int general = codes - government.size() - capital.size();
    List<String> staff = stock.ofStaff(dice, institution);
    List<String> projects = spendsOnProjects ? stock.ofProjects(dice) : List.of();
    int mostOfStaff = projects.isEmpty() ? general : Math.min(general - 1, MOST_OF_STAFF);
    List<String> ofStaff = staff.stream().limit(mostOfStaff).toList();
    return new Items(ofStaff, projects.stream().limit(general - ofStaff.size()).toList(), government, capital);
  }

  /** Those of 一般公共预算. */
  List<String> general() {
    return Stream.concat(staff.stream(), projects.stream()).toList();
  }
}
