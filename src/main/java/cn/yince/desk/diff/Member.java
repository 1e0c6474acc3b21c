package cn.yince.desk.diff;

/**
 * Something a booklet has or has not as a whole.
 *
 * @param kind 科目, 项目, 自评表, 名词 or 下属单位
 * @param name its name; of a code the code and its name
 */
public record Member(String kind, String name) {}
