package cn.yince.desk.explain;

import cn.yince.compute.Figure;
import cn.yince.pack.Settings.Numbers;
import cn.yince.pack.TableMoney;
import java.util.List;

/** How a pack rounds what prints, in Chinese. */
final class Rounding {
    private static final List<String> NUMERALS = List.of("零", "一", "两", "三", "四", "五", "六", "七", "八", "九");
    private static final String NOT_AT_ALL = "不舍入";
    private static final int DECIMALS_OF_MONEY = 2;
    private final Numbers numbers;

    Rounding(Numbers numbers) {
        this.numbers = numbers;
    }

    String of(Figure figure) {
        return figure.as(
                money -> halfUp(DECIMALS_OF_MONEY),
                formMoney -> NOT_AT_ALL,
                percent -> of(percent.kind()),
                count -> NOT_AT_ALL,
                score -> NOT_AT_ALL);
    }

    /** Of a cell of a table. */
    String of(TableMoney money) {
        return (money.isYuan() ? "以元为单位，" : "") + halfUp(money.decimals());
    }

    private String of(Figure.PercentKind kind) {
        return switch (kind) {
            case SHARE, COMPLETION -> halfUp(numbers.shareDecimals());
            case GROWTH -> halfUp(numbers.growthDecimals()) + (numbers.growthTrimmed() ? "，去掉末尾的零" : "");
            case EXECUTION -> halfUp(numbers.executionDecimals());
        };
    }

    private static String halfUp(int decimals) {
        return (decimals == 0 ? "不留小数" : NUMERALS.get(decimals) + "位小数") + "，四舍五入";
    }
}
