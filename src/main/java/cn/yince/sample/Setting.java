package cn.yince.sample;

import cn.yince.unit.BookletKind;
import java.util.List;
import java.util.Set;

/**
 * What both kinds of samples are made from and begin with.
 *
 * @param dice of this sample alone
 * @param edition the pack it is for
 * @param who the unit
 * @param size how much it has to tell
 * @param purse its money
 * @param items 项 it has
 * @param wording its sentences
 */
record Setting(
    Dice dice, Edition edition, Who who, Size size, Purse purse, Items items, Wording wording) {
  private static final int LARGE = 12;

  static Setting any(Dice dice, Edition edition, int serial) {
    Who who = Who.any(dice, serial);
    Size size = Size.any(dice);
    Purse purse = new Purse(dice, dice.chance(50));
    boolean spends = edition.kind() == BookletKind.FINAL_ACCOUNTS || size.forms() > 0;
    Items items = Items.any(dice, edition.stock(), size.codes(), who.isInstitution(), spends);
    return new Setting(dice, edition, who, size, purse, items, new Wording(dice, who.name()));
  }

  boolean large() {
    return size.codes() > LARGE;
  }

  /** The top of a file. */
  Node top(Set<String> codes, List<String> incomeCodes) {
    boolean budget = edition.kind() == BookletKind.BUDGET;
    Node top = Node.of("模板", edition.pack());
    if (budget || dice.chance(20)) {
      top.put("种类", edition.kind().label());
    }
    String date = budget ? edition.year() + "年" + dice.from(1, 3) + "月" : edition.year() + 1 + "年" + dice.from(8, 10) + "月";
    return top.put("年度", edition.year())
        .put("金额单位", purse.unit())
        .put("单位", who.identity())
        .put("封面", dice.chance(70) ? Node.of("日期", date) : new Node())
        .put("概况", overview())
        .put("科目补充", Node.of("功能分类", edition.stock().namesLacking(codes), "收入分类", ItemStock.incomeNames(incomeCodes)));
  }

  Node ending(Node top) {
    List<Node> terms =
        Wording.pairs("词条", dice.chance(60) ? 0 : dice.from(1, 3), dice).stream()
            .map(pair -> Node.of("名称", pair.get(0), "解释", pair.get(1)))
            .toList();
    return top.put("名词解释", terms);
  }

  private Node overview() {
    List<String> duties = wording.some("职责", dice.from(3, 12)).stream().map(duty -> duty + "。").toList();
    return Node.of("职责", duties, "机构设置", wording.some("机构", dice.from(1, 3)));
  }
}
