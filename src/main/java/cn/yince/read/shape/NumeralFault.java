package cn.yince.read.shape;

import java.util.regex.Pattern;

/** What may be wrong with something that should be a number; the first that fits applies. */
enum NumeralFault {
    PERCENT("Y0304", ".*[%‰]", "带有百分号", "此处只填数字，不带百分号"),
    EXPONENT("Y0302", "[-(]?[\\d.,]+[eE][-+]?\\d+\\)?", "用了科学记数法", "请写出全部数字"),
    UNIT("Y0303", "[-(]?[￥¥]?[\\d.,]+ *(万|亿|元|万元|亿元|千元|个|人|次|辆|台|批|批次|人次|台（套）|分)?\\)?", "带有单位", "只填数字，不写单位"),
    DATE("Y0301", "\\d{4}[-/年]\\d{1,2}[-/月]\\d{1,2}(日|[ T].*)?", "是日期，不是数", "请填数字，并把这一格的格式改为“常规”或“数值”；没有就留空"),
    GROUPS("Y0305", "[-(]?[\\d.,]+\\)?", "的逗号或小数点位置不对", "千分位逗号每三位一个，如 1,234.56；也可以不用逗号"),
    TWO("Y0301", "[-+(]?[\\d.,]+\\s+[\\d.,]+\\)?", "中间有空格，像是两个数", "请核对；是一个数的请去掉空格"),
    NOT_A_NUMBER("Y0301", ".*", "不是数", "请填数字，如 1234.56；没有就留空");

    private final String code;
    private final Pattern pattern;
    private final String message;
    private final String hint;

    NumeralFault(String code, String pattern, String message, String hint) {
        this.code = code;
        this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
        this.message = message;
        this.hint = hint;
    }

    static NumeralFault of(String typed) {
        for (NumeralFault fault : values()) {
            if (fault.applies(typed)) {
                return fault;
            }
        }
        return NOT_A_NUMBER;
    }

    String code() {
        return code;
    }

    String message() {
        return message;
    }

    String hint() {
        return hint;
    }

    private boolean applies(String typed) {
        boolean onlyNumeral = this == UNIT && GROUPS.pattern.matcher(typed).matches();
        return !onlyNumeral && pattern.matcher(typed).matches();
    }
}
