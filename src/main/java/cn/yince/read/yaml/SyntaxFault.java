package cn.yince.read.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What SnakeYAML may complain of, in Chinese. The first whose pattern is found in its English words applies. */
enum SyntaxFault {
    TAB("Y0112", "found character '\\\\t", "这里用了制表符（Tab 键）", "请改用半角空格，每层缩进两个"),
    NO_COLON("Y0115", "could not find expected ':'", "这一行缺少“: ”（半角冒号加空格）", "请写成“名称: 内容”"),
    SECOND_COLON(
            "Y0116",
            "mapping values are not allowed here",
            "此处不应再有冒号",
            "一行只能有一个“: ”；内容里要用冒号时，请用全角“：”或给内容加引号；也可能是上一行的缩进不对"),
    NO_LIST_HERE("Y0117", "sequence entries are not allowed here", "此处不能出现“- ”", "“- ”条目要另起一行写在名称下面"),
    BAD_INDENT("Y0118", "expected <block end>", "缩进与上面各行对不齐", "同一层的各行要左对齐，下一层多缩进两个空格"),
    FLOW_MAPPING("Y0119", "expected ',' or '}'", "花括号 { } 没有配对，或两项之间缺少半角逗号", "请写成 {甲: 1, 乙: 2}，逗号、冒号都用半角，冒号和逗号后面加空格"),
    FLOW_SEQUENCE("Y0119", "expected ',' or ']'", "方括号 [ ] 没有配对，或两项之间缺少半角逗号", "请写成 [甲, 乙]，逗号用半角；文字以“[”开头时请加引号"),
    OPEN_QUOTE(
            "Y0120",
            "found unexpected end of stream|found unexpected document separator",
            "引号没有配对",
            "请补上结尾的引号，或去掉开头的引号"),
    ESCAPE("Y0121", "found unknown escape character|escape sequence", "双引号里的反斜线“\\”用法不对", "请改用单引号"),
    UNDEFINED_ALIAS("Y0122", "found undefined alias", "以“*”开头的文字被当作引用", "请给这段文字加引号"),
    BLOCK_HEADER(
            "Y0123",
            "chomping or indentation indicators|expected a comment or a line break|indentation indicator in",
            "“|”或“>”后面不能跟文字",
            "请另起一行并缩进书写"),
    BAD_START("Y0124", "cannot start any token", "文字不能以这个符号开头", "请给这段文字加引号"),
    NO_CONTENT("Y0125", "expected the node content|<document start>", "此处的符号放错了位置", "请检查这一行的括号、逗号和“- ”；文字以符号开头时请加引号"),
    BAD_NAME(
            "Y0126",
            "unexpected character found|while scanning an|while scanning a tag|tag handle|URI|directive|YAML document",
            "以“&”“*”“!”或“%”开头的文字被当作 YAML 的记号",
            "请给这段文字加引号"),
    TOO_DEEP("Y0108", "Nesting Depth", "嵌套太深", "请检查括号或缩进"),
    OTHER("Y0130", "", "写法不合 YAML 规则", "请检查这一行的缩进、冒号、引号和括号");

    private final String code;
    private final Pattern pattern;
    private final String message;
    private final String hint;

    SyntaxFault(String code, String pattern, String message, String hint) {
        this.code = code;
        this.pattern = Pattern.compile(pattern);
        this.message = message;
        this.hint = hint;
    }

    static SyntaxFault of(String complaint) {
        for (SyntaxFault fault : values()) {
            Matcher matcher = fault.pattern.matcher(complaint);
            if (matcher.find()) {
                return fault;
            }
        }
        throw new IllegalStateException("OTHER matches everything");
    }

    /**
     * Whether the culprit is where the context began rather than where the parser gave up, {@code lines} further down.
     */
    boolean standsWhereItBegan(int lines) {
        boolean bracketLeftOpen = (this == FLOW_MAPPING || this == FLOW_SEQUENCE) && lines > 0;
        return bracketLeftOpen || this == NO_COLON || this == OPEN_QUOTE || this == BLOCK_HEADER;
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
}
