package cn.yince.desk.sample;

import cn.yince.unit.BookletKind;
import java.util.List;
import java.util.stream.Stream;

/**
 * What both kinds of samples are made from and begin with.
 *
 * @param dice of this sample alone
 * @param edition the pack it is for
 * @param business what the unit does
 * @param who the unit
 * @param size how much it has to tell
 * @param purse its money
 * @param items 项 it has
 * @param wording its sentences
 */
record Setting(
        Dice dice,
        Edition edition,
        Business business,
        Who who,
        Size size,
        SampleMoney purse,
        Items items,
        Wording wording) {
    private static final int LARGE = 12;

    /** Any of a 款; {@code serial} as in {@link Who}. */
    static Setting any(Dice dice, Edition edition, String section, int serial) {
        Business business = Business.any(dice, section);
        Who who = Who.any(dice, business.trade(), serial);
        boolean ofFund = !edition.stock().fundOf(section).isEmpty();
        boolean budget = edition.kind() == BookletKind.BUDGET;
        Size size = Size.any(dice, budget && ofFund);
        SampleMoney purse = new SampleMoney(dice, dice.chance(50));
        Items items = Items.any(dice, edition.stock(), business, size.codes(), !budget || size.forms() > 0);
        return new Setting(dice, edition, business, who, size, purse, items, new Wording(dice, who.name()));
    }

    boolean large() {
        return size.codes() > LARGE;
    }

    /** The top of a file. */
    Node top(List<String> incomeCodes) {
        boolean budget = edition.kind() == BookletKind.BUDGET;
        Node top = Node.of("模板", edition.pack());
        if (budget || dice.chance(20)) {
            top.put("种类", edition.kind().label());
        }
        String date = budget
                ? edition.year() + "年" + dice.from(1, 3) + "月"
                : edition.year() + 1 + "年" + dice.from(8, 10) + "月";
        return top.put("年度", edition.year())
                .put("金额单位", purse.unit())
                .put("单位", who.identity())
                .put("封面", dice.chance(70) ? Node.of("日期", date) : new Node())
                .put("概况", overview())
                .put("科目补充", Node.of("收入分类", SampleIncomeCodes.names(incomeCodes)));
    }

    Node ending(Node top) {
        List<Node> terms = Wording.pairs("词条", dice.chance(60) ? 0 : dice.from(1, 3), dice).stream()
                .map(pair -> Node.of("名称", pair.get(0), "解释", pair.get(1)))
                .toList();
        return top.put("名词解释", terms);
    }

    private Node overview() {
        Stream<String> own = business.trade().duties().stream();
        Stream<String> common = wording.some("职责", dice.from(2, 11)).stream();
        return Node.of(
                "职责",
                Stream.concat(own, common).map(duty -> duty + "。").toList(),
                "机构设置",
                wording.some("机构", dice.from(1, 3)));
    }
}
