package cn.yince.desk.sample;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Faults of encoding and of YAML. */
final class TextFaults {
    private static final int TOO_LONG = 5 * 1024 * 1024;
    private static final Charset GBK = Charset.forName("GBK");

    private TextFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.inBytes("GBK 编码", "Y0102", text -> text.getBytes(GBK)),
                Fault.inBytes("UTF-16 编码", "Y0103", text -> text.getBytes(StandardCharsets.UTF_16)),
                Fault.inBytes("不是任何编码的文本", "Y0104", TextFaults::torn),
                Fault.inBytes("文件过大", "Y0101", text -> Fault.bytes(text + "#" + " ".repeat(TOO_LONG))),
                Fault.inBytes("空文件", "Y0110", text -> Fault.bytes("# 还没有填写\n")),
                Fault.inText("控制字符", "Y0105", text -> text.replaceFirst("(?m)名称: ", "名称: \u0007")),
                Fault.inText("制表符缩进", "Y0112", text -> text.replaceFirst("(?m)^  职责:", "\t职责:")),
                Fault.inText("全角冒号", "Y0113", text -> text.replaceFirst("(?m)^年度: ", "年度：")),
                Fault.inText("冒号后缺空格", "Y0114", text -> text.replaceFirst("(?m)^年度: ", "年度:")),
                Fault.inText("缺少冒号", "Y0115", text -> text.replaceFirst("(?m)^年度: ", "年度 ")),
                Fault.inText("一行两个冒号", "Y0116", text -> text.replaceFirst("(?m)^模板: ", "模板: 模板: ")),
                Fault.inText("缩进对不齐", "Y0118", text -> text.replaceFirst("(?m)^  机构设置:", " 机构设置:")),
                Fault.inText("花括号里用了全角逗号", "Y0119", text -> text.replaceFirst("(\\{[^{}\\n]*: [0-9.]+), ", "$1，")),
                Fault.inText("引号没有配对", "Y0120", text -> text.replaceFirst("(?m)^模板: ", "模板: \"")),
                Fault.inText("星号开头", "Y0122", text -> text.replaceFirst("(?m)^模板: .*$", "模板: *本市")),
                Fault.inText("类型标签", "Y0109", text -> text.replaceFirst("(?m)^年度: ", "年度: !!int ")),
                Fault.inText("两个文档", "Y0106", text -> text + "---\n年度: 1\n"),
                Fault.inText(
                        "重复的键",
                        "Y0201",
                        text -> text
                                + text.lines()
                                        .filter(TextFaults::isYear)
                                        .findFirst()
                                        .orElse("") + "\n"));
    }

    private static boolean isYear(String line) {
        return line.startsWith("年度: ");
    }

    /** A text cut off in the middle of a character, as neither encoding allows. */
    private static byte[] torn(String text) {
        byte[] whole = Fault.bytes(text);
        byte[] torn = Arrays.copyOf(whole, whole.length + 2);
        Arrays.fill(torn, whole.length, torn.length, (byte) 0xFF);
        return torn;
    }
}
