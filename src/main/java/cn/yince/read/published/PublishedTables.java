package cn.yince.read.published;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.read.sheet.Grid;
import cn.yince.read.sheet.Workbook;
import cn.yince.read.yaml.Typed;
import cn.yince.unit.BookletKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Published tables found in workbooks: one with all tables, or several with some each. */
public final class PublishedTables {
  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
  private static final BigDecimal HALF_CENT_OF_WAN = new BigDecimal("0.005");
  private static final int DECIMALS = 2;

  private final String file;
  private final Map<Title, Block> blocks;
  private final Problems problems;
  private final Map<String, Printed> cells = new LinkedHashMap<>();
  private boolean yuan;
  private boolean fine;

  private PublishedTables(String file, Map<Title, Block> blocks, Problems problems) {
    this.file = file;
    this.blocks = blocks;
    this.problems = problems;
  }

  /** Whether a workbook has any published table. */
  public static boolean areIn(Workbook workbook) {
    return workbook.grids().stream().filter(grid -> !grid.hidden()).anyMatch(grid -> !Block.in(grid).isEmpty());
  }

  /**
   * Finds the tables of a unit.
   *
   * @param workbooks in which they are, in any order; hidden sheets are not looked at
   * @param problems takes what is wrong with them
   * @throws InputRejected when there is none, or tables of both kinds
   */
  public static PublishedTables find(List<Workbook> workbooks, Problems problems) {
    Map<Title, Block> blocks = new EnumMap<>(Title.class);
    for (Workbook workbook : workbooks) {
      for (Grid grid : workbook.grids()) {
        if (!grid.hidden()) {
          Block.in(grid).forEach(block -> add(block, blocks, problems));
        }
      }
    }
    String file = workbooks.get(0).file();
    if (blocks.isEmpty()) {
      throw new InputRejected(
          Problem.error("Y0504", Place.of(file), "工作簿里没有认得的公开表", "每张表要有标题（如“收入支出决算总表”）或表号（如“公开01表”“预算公开表1”）"));
    }
    PublishedTables tables = new PublishedTables(file, blocks, problems);
    if (blocks.keySet().stream().map(Title::isOfBudget).distinct().count() > 1) {
      Block other = blocks.values().stream().filter(block -> block.title().isOfBudget()).findFirst().orElseThrow();
      throw new InputRejected(Problem.error("Y0504", other.place(), "决算表和预算表混在一起", "请分开导入"));
    }
    return tables;
  }

  private static void add(Block block, Map<Title, Block> blocks, Problems problems) {
    Block earlier = blocks.putIfAbsent(block.title(), block);
    if (earlier != null) {
      problems.error("Y0507", block.place(), block.title().shown() + " 在 " + earlier.place() + " 已经有一张", "请只保留一个单位、一个年度的一张");
    }
  }

  /** What they disclose. */
  public BookletKind kind() {
    return blocks.keySet().iterator().next().isOfBudget() ? BookletKind.BUDGET : BookletKind.FINAL_ACCOUNTS;
  }

  /** The year most of them are of; nothing when none says it. */
  public Optional<Integer> year() {
    return agreed(Caption::year, "年度", "Y0505").map(found -> Integer.valueOf(found.text()));
  }

  /** Every number taken from the tables, in the unit of money of the unit file, by its name in the booklet; after {@link #unit}. */
  public Map<String, Printed> cells() {
    return Collections.unmodifiableMap(cells);
  }

  /** Whether {@link #cells} are in 元; else in 万元. */
  public boolean inYuan() {
    return yuan;
  }

  /**
   * The tree of a unit file with the leaves of the tables.
   *
   * @param pack 模板
   * @param names of codes in the tables' year
   */
  public Typed.Mapping unit(String pack, CodeNames names) {
    PrintedCells printed = new PrintedCells(problems);
    blocks.values().forEach(block -> read(block, names, printed));
    Optional<Caption.Found> money = agreed(Caption::money, "金额单位", "Y0505");
    Place whole = blocks.values().iterator().next().grid().place();
    chooseMoney(printed.all(), money, whole);
    BigDecimal tail = yuan ? BigDecimal.ZERO : HALF_CENT_OF_WAN;
    Leaves leaves = new Leaves(cells, blocks.keySet(), fine ? BigDecimal.ZERO : tail, problems);
    Branch unit = new Branch(whole);
    particulars(pack, unit, money, whole);
    if (kind() == BookletKind.BUDGET) {
      new BudgetLeaves(leaves, unit, whole, printed.projects()).take();
    } else {
      unit.at("单位", whole).leaf("性质", AccountsLeaves.standing(leaves), true, whole);
      new AccountsLeaves(leaves, unit, whole).take();
    }
    furtherNames(unit, names, printed, whole);
    missingTables();
    return unit.typed();
  }

  /**
   * A unit with 公布数, for totals that were published and that the leaves give only but for their tail.
   *
   * @param published 万元 by name of a cell
   */
  public Typed.Mapping with(Typed.Mapping unit, Map<String, BigDecimal> published) {
    if (published.isEmpty()) {
      return unit;
    }
    Branch branch = new Branch(unit.place());
    published.forEach(
        (name, value) -> {
          Printed cell = cells.get(name);
          String[] parts = name.split("\\.", 3);
          Branch table = branch.at(parts[0], cell.place());
          if (parts.length == 2) {
            table.number(parts[1], value, cell.place());
          } else {
            table.at(parts[1], cell.key()).number(parts[2], value, cell.place());
          }
        });
    List<Typed.Entry> entries = new ArrayList<>(unit.entries());
    entries.add(new Typed.Entry("公布数", unit.place(), branch.typed()));
    return new Typed.Mapping(List.copyOf(entries), false, unit.place());
  }

  /** The file the tables are from; the first where there are several. */
  public String file() {
    return file;
  }

  /** Where a table stands; nothing when it was not found. */
  public Optional<Place> placeOf(String table) {
    return blocks.values().stream().filter(block -> block.title().table().equals(table)).map(Block::place).findFirst();
  }

  private void read(Block block, CodeNames names, PrintedCells printed) {
    boolean read =
        block.title() == Title.T09
            ? new SpendingRow(block, printed).read()
            : Head.of(block, Layout.of(block.title())).map(head -> readBody(block, names, printed, head)).orElse(false);
    if (!read) {
      problems.error(
          "Y0508", block.place(), block.title().shown() + " 的表头不认识，这张表没有采用", "请用公开表的表头：科目代码、科目名称和各栏名称");
    }
  }

  private static boolean readBody(Block block, CodeNames names, PrintedCells printed, Head head) {
    new Body(block, names, printed).read(head);
    return true;
  }

  /** 万元 with more decimals than a unit file has is 元, written otherwise. */
  private void chooseMoney(Map<String, Printed> printed, Optional<Caption.Found> money, Place whole) {
    boolean given = money.isPresent();
    boolean inYuan = given && money.get().text().equals("元");
    if (!given) {
      problems.error("Y0505", whole, "没有写明金额单位", "请在表头写上“金额单位：万元”或“金额单位：元”");
    } else if (!inYuan && !money.get().text().equals("万元")) {
      problems.error("Y0505", money.get().place(), "金额单位是“" + money.get().text() + "”", "请换算成元或万元");
    }
    fine = !inYuan && printed.entrySet().stream().anyMatch(e -> !isCount(e.getKey()) && decimals(e.getValue().value()) > DECIMALS);
    yuan = inYuan || fine;
    printed.forEach(
        (name, cell) -> {
          boolean scaled = fine && !isCount(name);
          BigDecimal value = scaled ? cell.value().multiply(WAN).setScale(DECIMALS, RoundingMode.HALF_UP) : cell.value();
          cells.put(name, new Printed(value, cell.place(), cell.key()));
        });
  }

  private static int decimals(BigDecimal value) {
    return value.stripTrailingZeros().scale();
  }

  private static boolean isCount(String name) {
    return name.startsWith("公开10表.") && (name.endsWith("用车") || name.endsWith("车辆合计") || name.endsWith("设备"));
  }

  private void particulars(String pack, Branch unit, Optional<Caption.Found> money, Place whole) {
    unit.leaf("模板", pack, true, whole);
    if (kind() == BookletKind.BUDGET) {
      unit.leaf("种类", kind().label(), true, whole);
    }
    agreed(Caption::year, "年度", "Y0505")
        .ifPresentOrElse(
            found -> unit.leaf("年度", found.text(), true, found.place()),
            () -> problems.error("Y0505", whole, "没有写明年度", "请在表头写上年度，例如“××××年度”"));
    unit.leaf("金额单位", yuan ? "元" : "万元", true, money.map(Caption.Found::place).orElse(whole));
    agreed(Caption::name, "单位名称", "Y0505")
        .ifPresentOrElse(
            found -> unit.at("单位", found.place()).text("名称", found.text(), found.place()),
            () -> problems.error("Y0505", whole, "没有写明单位名称", "请在表头写上“部门名称：”或“单位名称：”"));
  }

  /** What the tables say; a table that says otherwise is told. */
  private Optional<Caption.Found> agreed(Function<Caption, Optional<Caption.Found>> what, String name, String code) {
    List<Caption.Found> found = new ArrayList<>();
    blocks.values().forEach(block -> what.apply(new Caption(block)).ifPresent(found::add));
    found.stream()
        .filter(other -> !other.text().equals(found.get(0).text()))
        .forEach(
            other ->
                problems.error(
                    code,
                    other.place(),
                    name + "是“" + other.text() + "”，" + found.get(0).place() + " 是“" + found.get(0).text() + "”",
                    "请核对，各表应当一致"));
    return found.stream().findFirst();
  }

  /** Names of codes that the year's dictionary lacks, or has in other years. */
  private void furtherNames(Branch unit, CodeNames names, PrintedCells printed, Place whole) {
    Branch further = unit.at("科目补充", whole);
    printed
        .names()
        .forEach(
            (code, name) -> {
              String book = code.kind();
              boolean known = book.equals("功能分类") ? names.functional().containsKey(code.code()) : names.economic().containsKey(code.code());
              if (book.equals("收入分类") || !known || names.isOfOtherYears(code.code(), name.text())) {
                further.at(book, name.place()).text(code.code(), name.text().strip(), name.place());
              }
            });
  }

  private void missingTables() {
    Set<Title> missing = EnumSet.allOf(Title.class);
    missing.removeIf(title -> title.isOfBudget() != (kind() == BookletKind.BUDGET) || blocks.containsKey(title));
    if (!missing.isEmpty()) {
      problems.hint(
          "Y0504",
          Place.of(file),
          "没有找到 " + String.join("、", missing.stream().map(Title::shown).toList()),
          "有这些表的，请一起导入；它们的数暂时空着");
    }
  }
}
