package cn.yince.fuzz;

import java.util.List;
import java.util.Random;

/** Values that nobody expects in a unit file. */
final class Odd {
  private static final List<String> TEXTS =
      List.of(
          "", " ", "~", "null", "true", "是", "否", "无", "有", "0", "-0", "0.00", "-1", "1e9", "1E-400", "NaN", ".inf", "0x1F", "0o17",
          "1_000", "1,000.00", "１２３", "12.345678", "99999999999999999999999999999999", "0.0000000000000000000001", "9".repeat(400),
          "1e999999999", "-99999999.99", "12%", "１００％", "≥95%", "≤0", "=100", "≥≥5", ">=", "5-3", "2023年", "二〇二三", "2023-02-30",
          "45536", "2024年13月45日", "2024-01-01", "23:59:59", "12:30", "=SUM(A1:A9)", "#REF!", "#N/A", "错误！未定义书签。", "_Toc123",
          "{", "}", "{}", "{ }", "{{}}", "{收入}", "{五二.201.占比}", "{支出总计.比上年}", "{本年支出,万元}", "{a.b.c.d.e.f}", "{三公经费.}", "{.}",
          "{收入|}", "{收入：元}", "'{0}'", "${x}", "<#if x>", "<b>", "&amp;", "&", "<", "]]>", "<!--", "\\", "\"", "'", "“", "”", "“全”",
          "#", " # 说明", "a #b", "|", ">", "- 1", "? a", "!!int 3", "!!binary aGk=", "&a 1", "*a", "%YAML 1.1", "---", "...", "[", "]", "[1, 2]",
          "[[[]]]", "{a: {b: {c: 1}}}", "[{}]", "{收入: [1]}", "@", "`", ":", "a: b", "a： b", "，", "\t", "\u0000", "\u0007", "\u001b[31m", "\u200b", "\ufeff",
          "\u00a0", "\u202e反", "\u2028", "\u2029", "\u0085", "\ud83d\ude00", "\ud840\udc00", "\ue000", "\uffff", "\u2f00", "e\u0301\u0301\u0301", "ﬁ", "㎡", "①", "Ⅳ",
          "\u0627\u0644", "\u0e01\u0e33", "ΑБ", "字".repeat(300), "字".repeat(40000), "a".repeat(3000), "一、\n二、", "单位/名称", "../上年.yaml",
          "/", "C:\\x", "con", "*.yaml", "山西/阳泉", "山西/", "/阳泉", "上海/普陀@1900", "决算", "预算", "绩效", "优", "部门整体", "XX市", "×××", "待补充");

  private Odd() {}

  static String text(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> number(random);
      case 1 -> new String(Character.toChars(codePoint(random))) + "字" + new String(Character.toChars(codePoint(random)));
      default -> TEXTS.get(random.nextInt(TEXTS.size()));
    };
  }

  static String number(Random random) {
    String digits = Long.toString(Math.abs(random.nextLong()));
    String whole = digits.substring(0, Math.min(digits.length(), 1 + random.nextInt(18)));
    return (random.nextInt(4) == 0 ? "-" : "") + whole + (random.nextBoolean() ? "." + random.nextInt(1000) : "");
  }

  static int codePoint(Random random) {
    int[] blocks = {0x20, 0x80, 0x300, 0x600, 0x2000, 0x2e80, 0x3000, 0x4e00, 0xe000, 0xf900, 0xfe00, 0xff00, 0x1f300, 0x20000, 0xe0000};
    return blocks[random.nextInt(blocks.length)] + random.nextInt(200);
  }
}
