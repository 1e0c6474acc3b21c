package cn.yince.unit;

import java.util.List;

/**
 * 概况.
 *
 * @param duties paragraphs of 职责, as typed with their own numbering
 * @param organisation paragraphs of 机构设置
 */
public record Overview(List<String> duties, List<String> organisation) {}
