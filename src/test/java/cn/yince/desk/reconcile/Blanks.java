package cn.yince.desk.reconcile;

import cn.yince.Press;
import cn.yince.ShippedPress;
import cn.yince.pack.Pack;
import cn.yince.read.sheet.Workbook;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The tables of the packs of this project before they are filled, each made once. */
public final class Blanks {
    private static final Press PRESS = ShippedPress.PRESS;
    private static final Map<String, Workbook> MADE = new ConcurrentHashMap<>();

    private Blanks() {}

    /** Those of one pack. */
    public static Workbook of(Pack pack) {
        return MADE.computeIfAbsent(pack.name() + pack.kind() + pack.year(), key -> PRESS.blankTables(pack));
    }
}
