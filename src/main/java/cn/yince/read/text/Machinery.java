package cn.yince.read.text;

import java.util.Optional;
import java.util.regex.Pattern;

/** Values that no person typed; the first that fits applies. */
enum Machinery {
    PICTURE("(?is).*(?:DISPIMG\\(|=\\s*(?:_xlfn\\.)?IMAGE\\(|\\[图片\\]|\\[image\\]).*", "是图片", "单元格里的图片印不出来；请填文字"),
    ERROR(
            "(?s)#(?:REF!?|N/A|VALUE!?|DIV/0!?|NAME\\?|NUM!?|NULL!?|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA)|Err:\\d{3}",
            "是公式的错误值", "请改正公式，或直接填写内容"),
    TOO_NARROW("#{3,}", "是列太窄时显示的 ###", "请把列拉宽，从单元格里复制内容，或直接填写"),
    FORMULA(
            "(?s)[=＝+@-]\\s*(?:_xlfn\\.)?[A-Za-z][A-Za-z0-9_.]*\\(.*|[=＝]\\s*-?\\$?[A-Za-z]{1,3}\\$?\\d+(?:\\s*[-+*/&:,].*)?|[=＝]\\s*(?:'[^']*'|[^!\\s]+)!\\$?[A-Za-z]+\\$?\\d+.*|[=＝]\\s*\\[.*\\].*|[=＝]\\s*-?[\\d.]+(?:\\s*[-+*/]\\s*[\\d.]+)+|[=＝]\\s*\".*",
            "是公式，不是它的值",
            "请填公式算出的内容；文字要以 = 开头，请改用“等于”"),
    NOTHING(
            "(?i)null|undefined|NaN|None|nil|\\[object Object\\]|#?无效日期|Invalid Date|-?Infinity|\\(null\\)|~",
            "是程序留下的，不是内容",
            "没有内容请留空"),
    FIELD_CODE(
            "(?is)[{｛]\\s*(?:=|PAGE|REF|PAGEREF|TOC|SEQ|DATE|TIME|HYPERLINK|MERGEFIELD|FORMTEXT|DOCPROPERTY|EMBED|INCLUDEPICTURE)\\b.*[}｝]",
            "是 Word 的域代码",
            "请填写内容本身"),
    LINK("(?is)(?:file:///?|mailto:)\\S.*|[A-Za-z]:\\\\\\S.*|\\\\\\\\\\S+\\\\.*", "是链接或文件的位置", "请填写内容本身");

    private final Pattern form;
    private final String called;
    private final String advice;

    Machinery(String form, String called, String advice) {
        this.form = Pattern.compile(form);
        this.called = called;
        this.advice = advice;
    }

    /** What a value is, when it is as a whole what a program left. */
    static Optional<Machinery> of(String text) {
        if (text.isEmpty() || text.charAt(0) >= 0x4E00 && text.charAt(0) <= 0x9FFF && text.indexOf('(') < 0) {
            return Optional.empty();
        }
        for (Machinery each : values()) {
            if (each.form.matcher(text).matches()) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    String called() {
        return called;
    }

    String advice() {
        return advice;
    }
}
