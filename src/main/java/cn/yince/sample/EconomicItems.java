package cn.yince.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** 基本支出 of 一般公共预算 by economic item: parts that add up to it. */
final class EconomicItems {
  static final String ABROAD = "30212";
  static final String RECEPTION = "30217";
  static final String CAR_RUNNING = "30231";
  static final String CAR_PURCHASE = "31013";
  private static final Set<String> OFFICIAL = Set.of(ABROAD, RECEPTION, CAR_RUNNING, CAR_PURCHASE);
  private static final Set<String> PERSONNEL = Set.of("301", "303");
  private static final Set<String> USUAL_CLASSES = Set.of("301", "302", "303");
  private static final Set<String> USUAL_PURCHASES = Set.of("31002", "31003", "31007", "31013");
  private static final List<String> ALWAYS = List.of("30101", "30102", "30108", "30113", "30201", "30299");
  private static final int CLASS = 3;
  private static final int LEAST = 500;
  private static final int HEAVY = 60_000;
  private static final int LIGHT = 8_000;

  private final Map<String, BigDecimal> amounts = new TreeMap<>();

  static EconomicItems any(Dice dice, Purse purse, List<String> known, BigDecimal whole, boolean large) {
    List<String> usual = known.stream().filter(EconomicItems::isUsual).toList();
    List<String> first = usual.stream().filter(ALWAYS::contains).toList();
    List<String> more = usual.stream().filter(code -> !ALWAYS.contains(code) && !OFFICIAL.contains(code)).toList();
    List<String> official = usual.stream().filter(code -> OFFICIAL.contains(code) && dice.chance(chanceOf(code))).toList();
    List<String> others = dice.some(more, large ? dice.from(8, 40) : dice.from(2, 12));
    List<String> codes = new ArrayList<>(Stream.of(first, others, official).flatMap(List::stream).distinct().toList());
    if (codes.isEmpty()) {
      codes.addAll(known.subList(0, 1));
    }
    List<Integer> weights = codes.stream().map(code -> weight(code, dice)).toList();
    List<BigDecimal> parts = purse.parts(whole, weights);
    EconomicItems items = new EconomicItems();
    for (int i = 0; i < codes.size(); i++) {
      items.amounts.put(codes.get(i), parts.get(i));
    }
    return items;
  }

  Map<String, BigDecimal> amounts() {
    return amounts;
  }

  BigDecimal of(String code) {
    return amounts.getOrDefault(code, Purse.zero());
  }

  /** 公用经费: all that is not 人员经费. */
  BigDecimal operating() {
    return Purse.sum(
        amounts.entrySet().stream().filter(e -> !isPersonnel(e.getKey())).map(Map.Entry::getValue).toList());
  }

  static boolean isPersonnel(String code) {
    return PERSONNEL.contains(code.substring(0, CLASS));
  }

  private static boolean isUsual(String code) {
    return USUAL_CLASSES.contains(code.substring(0, CLASS)) || USUAL_PURCHASES.contains(code);
  }

  private static int chanceOf(String code) {
    return switch (code) {
      case CAR_RUNNING -> 50;
      case RECEPTION -> 40;
      default -> 8;
    };
  }

  private static int weight(String code, Dice dice) {
    if (OFFICIAL.contains(code)) {
      return dice.from(LEAST, LEAST * 2);
    }
    return isPersonnel(code) ? dice.from(LIGHT, HEAVY) : dice.from(LEAST, LIGHT);
  }
}
