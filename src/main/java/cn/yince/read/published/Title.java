package cn.yince.read.published;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the tables are called: their number in the booklet, and their titles. After the tables of the booklets come the forms
 * of the final-accounts software, from which the cells of those tables are taken or held against others.
 */
enum Title {
  T01("公开01表", "收入支出决算总表"),
  T02("公开02表", "收入决算表"),
  T03("公开03表", "支出决算表"),
  T04("公开04表", "财政拨款收入支出决算总表"),
  T05("公开05表", "一般公共预算财政拨款支出决算表", "一般公共预算财政拨款支出决算总表"),
  T06("公开06表", "一般公共预算财政拨款基本支出决算明细表", "一般公共预算财政拨款基本支出决算表"),
  T07("公开07表", "政府性基金预算财政拨款收入支出决算表"),
  T08("公开08表", "国有资本经营预算财政拨款支出决算表"),
  T09("公开09表", "财政拨款三公经费支出决算表", "三公经费支出决算表"),
  T10("公开10表", "决算公开相关信息统计表", "部门决算公开相关信息统计表"),
  B1("预算公开表1", "预算收支总表", "收支预算总表", "收支总表"),
  B2("预算公开表2", "预算收入总表", "收入预算总表"),
  B3("预算公开表3", "预算支出总表", "支出预算总表"),
  B4("预算公开表4", "财政拨款收支总表", "财政拨款收支预算总表"),
  B5("预算公开表5", "一般公共预算支出预算表"),
  B6("预算公开表6", "一般公共预算安排基本支出分经济科目表"),
  B7("预算公开表7", "政府性基金预算收入表"),
  B8("预算公开表8", "政府性基金预算支出表"),
  B9("预算公开表9", "国有资本经营预算收支预算表"),
  B10("预算公开表10", "一般公共预算三公经费支出预算表", "三公经费支出预算表"),
  B11("预算公开表11", "机关运行经费预算财政拨款情况统计表"),
  B12("预算公开表12", "项目支出预算表(本年预算)", "项目支出预算表"),
  B13("预算公开表13", "项目支出预算表(上年结转)"),
  TOTALS(T01, "收入支出决算总表"),
  FISCAL_TOTALS(T04, "财政拨款收入支出决算总表"),
  INCOME(T02, "收入决算表"),
  EXPENDITURE(T03, "支出决算表"),
  GENERAL(T05, "一般公共预算财政拨款收入支出决算表"),
  GENERAL_BASIC_BY_ITEM(T06, "一般公共预算财政拨款基本支出决算明细表"),
  GOVERNMENT_FUND(T07, "政府性基金预算财政拨款收入支出决算表"),
  STATE_CAPITAL(T08, "国有资本经营预算财政拨款收入支出决算表"),
  OPERATION(T10, "机构运行信息表", "机构运行信息统计表"),
  INCOME_AND_EXPENDITURE("收入支出决算表", T03, "本年支出合计:本年支出合计:本年支出"),
  BY_ITEM("支出决算明细表", T03, "本年支出合计:合计"),
  BASIC_BY_ITEM("基本支出决算明细表", T03, "基本支出:合计"),
  PROJECTS_BY_ITEM("项目支出决算明细表", T03, "项目支出:合计"),
  GENERAL_BY_ITEM("一般公共预算财政拨款支出决算明细表", T05, "小计:合计"),
  GENERAL_PROJECTS_BY_ITEM("一般公共预算财政拨款项目支出决算明细表", T05, "项目支出:合计"),
  GOVERNMENT_FUND_BY_ITEM("政府性基金预算财政拨款支出决算明细表", T07, "小计:合计"),
  GOVERNMENT_FUND_BASIC_BY_ITEM("政府性基金预算财政拨款基本支出决算明细表", T07, "基本支出:合计"),
  GOVERNMENT_FUND_PROJECTS_BY_ITEM("政府性基金预算财政拨款项目支出决算明细表", T07, "项目支出:合计"),
  STATE_CAPITAL_BY_ITEM("国有资本经营预算财政拨款支出决算明细表", T08, "合计:合计"),
  PROJECTS("项目收入支出决算表", null, "");

  private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)?$");
  private static final Pattern BEFORE =
      Pattern.compile("(?:.*\\d{4}年度?)?(?:部门|单位)?|.{0,40}(?:部门|单位|局|厅|委|办|院|中心|政府)|[A-Za-z]{1,4}\\d{1,2}(?:[_-]\\d)?");
  private static final Pattern ACCOUNTS_NUMBER = Pattern.compile("公开(0[1-9]|10)表");
  private static final Pattern BUDGET_NUMBER = Pattern.compile("(?:预算|部门)公开表(1[0-3]|[1-9])(?!\\d)");
  private static final int LONGEST = 80;

  private final String table;
  private final List<String> titles;
  private final Title booklet;
  private final String checked;

  /** A table of a booklet. */
  Title(String table, String... titles) {
    this.table = table;
    this.titles = List.of(titles);
    this.booklet = null;
    this.checked = "";
  }

  /** A form from which cells of a booklet's table are taken. */
  Title(Title booklet, String... titles) {
    this.table = titles[0];
    this.titles = List.of(titles);
    this.booklet = booklet;
    this.checked = "";
  }

  /** A form that repeats a column of a booklet's table: the column, then the heads it may have here; or is only known. */
  Title(String title, Title booklet, String checked) {
    this.table = title;
    this.titles = List.of(title);
    this.booklet = booklet;
    this.checked = checked;
  }

  /** The table's name in the booklet; of a form its title. */
  String table() {
    return table;
  }

  /** What people call it. */
  String shown() {
    return isForm() ? table : table + " " + titles.get(0);
  }

  boolean isOfBudget() {
    return table.startsWith("预算");
  }

  /** Whether it is a form of the final-accounts software and no table of a booklet. */
  boolean isForm() {
    return ordinal() > B13.ordinal();
  }

  /** The booklet's table that a form has cells of; the table itself where it is one, or where a form has none. */
  Title booklet() {
    return booklet == null ? this : booklet;
  }

  /** The column that a form repeats and the heads it may have, parted by colons; empty when it does not. */
  String checked() {
    return checked;
  }

  /** The booklet's tables whose cells are taken from it. */
  Set<Title> gives() {
    if (!isForm()) {
      return EnumSet.of(this);
    } else if (booklet == null || !checked.isEmpty()) {
      return EnumSet.noneOf(Title.class);
    }
    return this == OPERATION ? EnumSet.of(T09, T10) : EnumSet.of(booklet);
  }

  /** The form of the same title; the table itself where there is none. */
  Title asForm() {
    return Arrays.stream(values()).filter(Title::isForm).filter(form -> form.titles.get(0).equals(titles.get(0))).findFirst().orElse(this);
  }

  /** The table that a text is the title of. */
  static Optional<Title> of(String text) {
    String words = Words.of(text);
    if (words.isEmpty() || words.length() > LONGEST) {
      return Optional.empty();
    }
    return titled(words).or(() -> titled(REMARK.matcher(words).replaceFirst("")));
  }

  private static Optional<Title> titled(String words) {
    return Arrays.stream(values())
        .flatMap(title -> title.titles.stream().filter(words::endsWith).map(name -> new Named(title, name)))
        .max(Comparator.comparingInt(named -> named.name.length()))
        .filter(named -> BEFORE.matcher(words.substring(0, words.length() - named.name.length())).matches())
        .map(Named::title);
  }

  /** The table whose number stands in a text. */
  static Optional<Title> numbered(String text) {
    String words = Words.of(text);
    return Stream.of(ACCOUNTS_NUMBER, BUDGET_NUMBER)
        .map(pattern -> pattern.matcher(words))
        .filter(Matcher::find)
        .map(Matcher::group)
        .flatMap(number -> Arrays.stream(values()).filter(title -> number.replace("部门公开", "预算公开").equals(title.table)))
        .findFirst()
        .or(() -> FormNumbers.title(words).flatMap(Title::of));
  }

  private record Named(Title title, String name) {}
}
