package cn.yince.read;

import static cn.yince.read.shape.Key.of;
import static cn.yince.read.shape.Key.required;
import static cn.yince.read.shape.Shapes.choice;
import static cn.yince.read.shape.Shapes.listOf;
import static cn.yince.read.shape.Shapes.name;
import static cn.yince.read.shape.Shapes.path;
import static cn.yince.read.shape.Shapes.published;
import static cn.yince.read.shape.Shapes.year;

import cn.yince.read.shape.Fields;
import cn.yince.read.shape.Key;
import cn.yince.read.shape.MoneyUnit;
import cn.yince.read.shape.Shape;
import cn.yince.unit.BookletKind;
import cn.yince.unit.Cover;
import cn.yince.unit.Identity;
import cn.yince.unit.Overview;
import cn.yince.unit.Particulars;
import cn.yince.unit.Published;
import cn.yince.unit.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys that stand in every unit file, whatever it discloses. */
final class ParticularsKeys {
  static final String KIND = "种类";
  static final String PACK = "模板";
  static final String MONEY_UNIT = "金额单位";
  static final String UNITS = "下属单位";
  static final String LAST_YEAR = "上年文件";

  final Key<Integer> year = required("年度", year(), "决算或预算年度，四位数字");
  final Key<Identity> identity = required("单位", WhoShapes.identity(), "公开的单位或部门");
  private final Key<String> pack = required(PACK, name(PACK), "模板包，写作 省/市");
  private final Key<BookletKind> kind =
      of(
          KIND,
          choice(List.of(BookletKind.values()), BookletKind::label, BookletKind.FINAL_ACCOUNTS),
          "公开的是决算还是预算；不填为决算");
  private final Key<MoneyUnit> moneyUnit =
      required(
          MONEY_UNIT,
          choice(List.of(MoneyUnit.values()), MoneyUnit::label, MoneyUnit.WAN),
          "本文件所有金额的单位：元 或 万元；按元填写时合计最准");
  private final Key<String> lastYear =
      of(LAST_YEAR, path(), "上年同一种类的单位文件：从本文件所在文件夹算起的路径；没有填写的上年数都取自它印出的数");
  private final Key<Cover> cover = of("封面", WhoShapes.cover(), "封面上除单位名称和标题外的内容");
  private final Key<Overview> overview = required("概况", WhoShapes.overview(), "职责和机构设置");
  private final Key<ItemShapes.Names> names;
  private final Key<List<Term>> terms = of("名词解释", listOf(WhoShapes.term()), "固定词条之外，本单位补充的词条");
  private final Key<List<Published>> published =
      of("公布数", published(), "已经公布的合计数或占比，如 表号.201.项目支出: 197.69；金额一律按万元，只能与推算值相差尾数");

  ParticularsKeys(Shape<ItemShapes.Names> names) {
    this.names = of("科目补充", names, "科目字典里没有的编码和名称");
  }

  /** All keys of a file: these with the given ones among them. */
  List<Key<?>> around(Key<?>... own) {
    List<Key<?>> keys = new ArrayList<>(List.of(pack, kind, year, moneyUnit, identity, lastYear, cover, overview, names));
    keys.addAll(List.of(own));
    keys.add(terms);
    keys.add(published);
    return keys;
  }

  /** Names of 收入科目. */
  Map<String, String> incomeNames(Fields f) {
    return f.get(names).income();
  }

  Particulars read(Fields f) {
    return new Particulars(
        f.get(pack),
        f.get(year),
        f.get(identity),
        f.get(cover),
        f.get(overview),
        f.get(names).functional(),
        f.get(names).economic(),
        f.get(terms),
        f.get(published),
        Optional.empty(),
        f.source());
  }
}
