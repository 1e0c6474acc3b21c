package cn.yince.serve.work;

import cn.yince.serve.folder.Folder;
import cn.yince.serve.http.Answer;
import cn.yince.serve.http.Handler;
import cn.yince.serve.http.Request;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is asked of the folder. */
final class FolderRoom {
    private final Folder folder;
    private final Board board;
    private final PrintRoom printing;

    FolderRoom(Folder folder, Board board, PrintRoom printing) {
        this.folder = folder;
        this.board = board;
        this.printing = printing;
    }

    Map<String, Handler> handlers() {
        Map<String, Handler> all = new LinkedHashMap<>();
        all.put("GET /api/folder", this::list);
        all.put("GET /api/board", this::sums);
        return all;
    }

    private Answer list(Request request) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(
                "folder",
                folder.root().getFileName() == null
                        ? "/"
                        : folder.root().getFileName().toString());
        json.put("root", folder.root().toString());
        json.put("units", units());
        json.put("problems", board.others());
        Map<String, Object> jobs = new LinkedHashMap<>();
        jobs.put("print", printing.state(false).orElse(null));
        json.put("jobs", jobs);
        return Answer.json(json);
    }

    private List<Map<String, Object>> units() {
        Map<String, Map<String, Object>> printed = printing.byFile();
        List<Map<String, Object>> units = new ArrayList<>();
        for (Map<String, Object> entry : board.units()) {
            Map<String, Object> json = new LinkedHashMap<>(entry);
            json.remove("totals");
            json.remove("other");
            json.put("printed", printed.get((String) entry.get("file")));
            units.add(json);
        }
        return units;
    }

    /** The units with their sums, and each sum over all units of a kind and year. */
    private Answer sums(Request request) {
        Map<String, Map<String, Object>> printed = printing.byFile();
        Map<String, Map<String, BigDecimal>> sums = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        List<Map<String, Object>> units = new ArrayList<>();
        for (Map<String, Object> entry : board.units()) {
            Map<String, Object> json = new LinkedHashMap<>(entry);
            json.remove("other");
            json.put("printed", printed.get((String) entry.get("file")));
            units.add(json);
            if (entry.get("totals") instanceof Map<?, ?> totals) {
                totals.forEach((name, value) -> add(name.toString(), value.toString(), sums, counts));
            }
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("units", units);
        json.put("tables", tables(sums, counts));
        return Answer.json(json);
    }

    private static void add(
            String name, String value, Map<String, Map<String, BigDecimal>> sums, Map<String, Integer> counts) {
        String table = name.substring(0, name.indexOf('.'));
        sums.computeIfAbsent(table, none -> new LinkedHashMap<>()).merge(name, new BigDecimal(value), BigDecimal::add);
        counts.merge(name, 1, Integer::sum);
    }

    private static List<Map<String, Object>> tables(
            Map<String, Map<String, BigDecimal>> sums, Map<String, Integer> counts) {
        List<Map<String, Object>> tables = new ArrayList<>();
        sums.forEach((table, cells) -> {
            List<Map<String, Object>> all = new ArrayList<>();
            cells.forEach((name, sum) -> {
                Map<String, Object> cell = new LinkedHashMap<>();
                cell.put("name", name);
                cell.put("sum", sum.toPlainString());
                cell.put("units", counts.get(name));
                all.add(cell);
            });
            tables.add(Map.of("table", table, "cells", all));
        });
        return tables;
    }
}
