package cn.yince.desk.sample;

import cn.yince.unit.VehicleKind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** “三公”经费 and vehicles of final accounts: no item below its part of 基本支出. */
final class OfficialItems {
    static final String ABROAD = "因公出国（境）费";
    static final String RECEPTION = "公务接待费";
    static final String CAR_RUNNING = "公务用车运行维护费";
    static final String CAR_PURCHASE = "公务用车购置费";
    private static final List<String> KINDS =
            Arrays.stream(VehicleKind.values()).skip(1).map(VehicleKind::label).toList();
    private final Dice dice;
    private final SampleMoney purse;
    private final Wording wording;
    private final EconomicItems basic;
    private final int vehicles;

    OfficialItems(Setting setting, EconomicItems basic) {
        this.dice = setting.dice();
        this.purse = setting.purse();
        this.wording = setting.wording();
        this.basic = basic;
        this.vehicles = basic.of(CAR_RUNNING).signum() > 0 ? dice.from(1, 9) : dice.chance(10) ? 1 : 0;
    }

    Node spending() {
        Node spending = new Node();
        boolean any = false;
        for (String name : List.of(ABROAD, CAR_PURCHASE, CAR_RUNNING, RECEPTION)) {
            BigDecimal actual = whole(name);
            any |= actual.signum() > 0;
            if (actual.signum() > 0 || dice.chance(40)) {
                spending.put(name, item(name, actual));
            }
        }
        return any ? spending.put("原因", wording.one("三公原因")) : spending;
    }

    Node assets() {
        Node assets = new Node();
        Node byKind = new Node();
        if (vehicles > 0) {
            int first = dice.from(1, vehicles);
            List<String> kinds = dice.some(KINDS, first == vehicles ? 1 : 2);
            byKind.put(kinds.get(0), first);
            if (first < vehicles) {
                byKind.put(kinds.get(1), vehicles - first);
            }
        }
        assets.put("车辆", byKind);
        if (byKind.has(VehicleKind.OTHER.label())) {
            assets.put("其他用车主要是", wording.one("其他用车"));
        }
        return dice.chance(30) ? assets.put("单价100万元以上设备", dice.from(0, 12)) : assets;
    }

    /** What is spent as 基本支出, sometimes with more as 项目支出. */
    private BigDecimal whole(String name) {
        BigDecimal part = basic.of(name);
        return part.signum() > 0 && dice.chance(30) ? part.add(purse.share(part, 1, 60)) : part;
    }

    private Node item(String name, BigDecimal actual) {
        Node item = Node.of("全年预算", actual.add(purse.share(actual, 0, 20)));
        boolean reception = name.equals(RECEPTION);
        if (!reception) {
            item.put("决算", actual);
        }
        item.put("上年决算", purse.share(actual, 60, 140));
        if (actual.signum() == 0) {
            return item.put("原因", wording.one("无三公原因"));
        }
        item.put("原因", wording.one("三公原因"));
        return reception ? receptions(item, actual) : counted(item, name);
    }

    private Node counted(Node item, String name) {
        return switch (name) {
            case ABROAD -> item.put("用途", wording.one("出国用途")).put("团组", 1).put("人次", dice.from(1, 6));
            case CAR_RUNNING -> item.put("保有量", vehicles).put("用途", wording.one("用车用途"));
            default -> item.put("购置数量", 1).put("用途", wording.one("购车用途"));
        };
    }

    private Node receptions(Node item, BigDecimal actual) {
        BigDecimal abroad = dice.chance(10) ? purse.share(actual, 5, 30) : SampleMoney.zero();
        int times = dice.from(1, 30);
        Node domestic = Node.of("金额", actual.subtract(abroad), "批次", times, "人次", times * dice.from(3, 9));
        domestic.put("用途", wording.one("接待用途"));
        if (dice.chance(15)) {
            domestic.put("其中外事", Node.of("金额", purse.share(actual.subtract(abroad), 1, 50), "批次", 1, "人次", 2));
        }
        item.put("国内", domestic);
        return abroad.signum() > 0
                ? item.put("国（境）外", Node.of("金额", abroad, "批次", 1, "人次", dice.from(1, 8), "用途", wording.one("外宾用途")))
                : item;
    }
}
