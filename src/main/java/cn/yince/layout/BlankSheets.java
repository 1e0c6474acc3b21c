package cn.yince.layout;

import cn.yince.pack.Pack;
import cn.yince.pack.Settings.TableLabels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The forms of a pack before they are filled: {@code =名称} and marks stand where numbers, codes and names will be, so
 * that who sees the table set knows what each of its cells is.
 */
public final class BlankSheets {
    private BlankSheets() {}

    /** All tables of the pack in their order. */
    public static List<Sheet> of(Pack pack) {
        return pack.settings().tables().stream().map(labels -> of(labels, pack)).toList();
    }

    private static Sheet of(TableLabels labels, Pack pack) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Map<String, String> row : pack.rowsOf(labels)) {
            Map<String, String> cells = new LinkedHashMap<>();
            row.forEach((column, cell) -> put(column, cell, pack, cells));
            rows.add(cells);
        }
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("年度", pack.year() + "年度");
        texts.put("年份", String.valueOf(pack.year()));
        pack.settings().totals(labels).forEach(total -> texts.put(total, "=" + total));
        return new Sheet(labels.name(), texts, rows);
    }

    private static void put(String column, String cell, Pack pack, Map<String, String> into) {
        if (Sheets.isEconomic(column)) {
            String[] codeAndText = cell.split("=", 2);
            String code = codeAndText[0];
            String number = Sheets.numberOf(column);
            into.put("代码" + number, Sheets.isCode(code) || Marks.isMark(code) ? code : "");
            into.put("名称" + number, Sheets.isCode(code) ? pack.codes().economic(code) : code);
            into.put(
                    "决算数" + number,
                    codeAndText.length == 2
                            ? codeAndText[1]
                            : code.isEmpty() ? "" : Marks.isMark(code) ? "=" : "=" + code);
        } else {
            into.put(column, cell);
        }
    }
}
