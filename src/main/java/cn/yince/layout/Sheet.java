package cn.yince.layout;

import java.util.List;
import java.util.Map;

/**
 * One 公开表 ready to be set: every string as it prints.
 *
 * @param name e.g. {@code 公开01表}; also the name of the form's file
 * @param labels texts outside the rows, by name: 标题, 表号, 名称标签, 单位名称, 年度, 金额单位, 注, 说明 (empty when the table has data),
 *     and further ones of single forms (人员经费合计, 公用经费合计)
 * @param rows the body rows, top to bottom: cell text by column name; a missing cell is blank
 */
public record Sheet(String name, Map<String, String> labels, List<Map<String, String>> rows) {}
