package cn.yince.batch.handback;

import cn.yince.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something to mend, or to look at.
 *
 * @param number under which it is listed, from 1
 * @param problem what it is
 * @param rule the rule in the field's words; empty when there is none
 * @param steps the item of the unit file, key by key, entries of lists from 0; empty when it is not known
 * @param path the same in one text as messages have it, entries of lists from 1
 * @param page the first page of the draft on which it is marked; 0 when it is on none
 */
public record Finding(int number, Problem problem, String rule, List<String> steps, String path, int page) {
    /** Where it is, in words a clerk can follow: the cell, or the line and the item. */
    public String where() {
        String in = problem.place().line() == 0 ? "" : problem.place().inFile();
        return steps.isEmpty() || problem.place().hasSheet() ? in : in + "，" + path;
    }

    /** For templates and programs. */
    Map<String, Object> map() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("序号", String.valueOf(number));
        map.put("轻重", problem.severity().label());
        map.put("代码", problem.code());
        map.put("位置", where());
        map.put("项", path);
        map.put("各级", steps);
        map.put("行", String.valueOf(problem.place().line()));
        map.put("问题", problem.message());
        map.put("改法", problem.hint());
        map.put("页", page == 0 ? "" : String.valueOf(page));
        return map;
    }
}
