package cn.yince.read.published;

import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tables that one program wrote in one unit of money: those of a booklet, or the forms behind it. */
final class Source {
  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
  private static final int DECIMALS = 2;
  private final Map<Title, Block> blocks;
  private final Problems problems;
  private final PrintedCells printed;
  private boolean yuan;
  private boolean fine;

  Source(Map<Title, Block> blocks, Problems problems) {
    this.blocks = blocks;
    this.problems = problems;
    this.printed = new PrintedCells(problems);
  }

  Map<Title, Block> blocks() {
    return blocks;
  }

  PrintedCells printed() {
    return printed;
  }

  /** Reads the tables and tells their unit of money. */
  void read(CodeNames names) {
    blocks.values().forEach(block -> read(block, names));
    if (!blocks.isEmpty()) {
      chooseMoney();
    }
  }

  private void read(Block block, CodeNames names) {
    boolean read =
        block.title() == Title.T09
            ? new SpendingRow(block, printed).read()
            : Head.of(block, Layout.of(block.title())).map(head -> readBody(block, names, head)).orElse(false);
    if (!read && !block.title().isForm()) {
      problems.error(
          "Y0508", block.place(), block.title().shown() + " 的表头不认识，这张表没有采用", "请用公开表的表头：科目代码、科目名称和各栏名称");
    } else if (!read && !Layout.of(block.title()).panels().isEmpty()) {
      problems.hint("Y0508", block.place(), block.title().shown() + " 的表头不认识，这张表没有采用", "请核对表头，或从公开表取数");
    }
  }

  private boolean readBody(Block block, CodeNames names, Head head) {
    if (block.title() == Title.GENERAL_BASIC_BY_ITEM) {
      new ItemMatrix(block, names, printed).read(head);
    } else {
      new Body(block, names, printed).read(head);
    }
    return true;
  }

  /** 万元 with more decimals than a unit file has is 元, written otherwise. */
  private void chooseMoney() {
    Optional<Caption.Found> money = Agreement.on(Caption::money, "金额单位", blocks.values(), problems);
    if (money.isEmpty()) {
      problems.error("Y0505", whole(), "没有写明金额单位", "请在表头写上“金额单位：万元”或“金额单位：元”");
    } else if (!money.get().text().equals("元") && !money.get().text().equals("万元")) {
      problems.error("Y0505", money.get().place(), "金额单位是“" + money.get().text() + "”", "请换算成元或万元");
    }
    boolean inYuan = money.filter(found -> found.text().equals("元")).isPresent();
    fine = !inYuan && printed.all().entrySet().stream().anyMatch(e -> !isCount(e.getKey()) && decimals(e.getValue().value()) > DECIMALS);
    yuan = inYuan || fine;
  }

  /** The first sheet. */
  Place whole() {
    return blocks.values().iterator().next().grid().place();
  }

  /** Where the unit of money stands. */
  Place placeOfMoney() {
    return blocks.values().stream()
        .flatMap(block -> new Caption(block).money().stream())
        .findFirst()
        .map(Caption.Found::place)
        .orElseGet(this::whole);
  }

  /** Whether amounts are exact to the 分. */
  boolean isExact() {
    return yuan;
  }

  /** The booklet's tables whose cells were asked for. */
  Set<Title> given() {
    Set<Title> given = EnumSet.noneOf(Title.class);
    blocks.keySet().forEach(title -> given.addAll(title.gives()));
    return given;
  }

  /** The booklet's tables with any number but zero. */
  Set<Title> filled() {
    Set<Title> filled = given();
    filled.removeIf(this::isBlank);
    return filled;
  }

  private boolean isBlank(Title title) {
    return printed.all().entrySet().stream()
        .noneMatch(e -> e.getKey().startsWith(title.table() + ".") && e.getValue().value().signum() != 0);
  }

  /**
   * Numbers in the unit of money of the unit file.
   *
   * @param inYuan whether that is 元, as it must be where this one's is
   */
  Map<String, Printed> in(boolean inYuan, Map<String, Printed> numbers) {
    Map<String, Printed> scaled = new LinkedHashMap<>();
    boolean scales = inYuan && (fine || !yuan);
    numbers.forEach(
        (name, cell) ->
            scaled.put(
                name,
                scales && !isCount(name)
                    ? new Printed(cell.value().multiply(WAN).setScale(DECIMALS, RoundingMode.HALF_UP), cell.place(), cell.key())
                    : cell));
    return scaled;
  }

  private static int decimals(BigDecimal value) {
    return value.stripTrailingZeros().scale();
  }

  private static boolean isCount(String name) {
    return name.startsWith(Title.T10.table() + ".") && (name.endsWith("用车") || name.endsWith("车辆合计") || name.endsWith("设备"))
        || OperationRows.isCount(name);
  }
}
