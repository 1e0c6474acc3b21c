package cn.yince.layout.jasper;

import java.util.IdentityHashMap;
import java.util.Map;
import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.JRPrintText;

/** The looks of a table's cells, each found once for all texts printed by one element of the form. For one thread. */
final class CellLooks {
    private final Map<JRLineBox, CellLook> looks = new IdentityHashMap<>();

    CellLook of(JRPrintText text) {
        return looks.computeIfAbsent(text.getLineBox(), box -> CellLook.of(text));
    }
}
