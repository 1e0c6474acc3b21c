package cn.yince.layout.freemarker;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the template engine says in English, said in Chinese. Of a message that is none of the common ones only the
 * names in it are kept: they are the designer's own words.
 */
final class InChinese {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"\\s]{1,40})\"|(?<![\\w#])([#?@][a-z_]+)");
    private static final int NAMES = 3;

    private static final Map<Pattern, String> SYNTAX = patterns(
            "have an unclosed (\\S+?)[.,\\s]", "到末尾还没有闭合的 <%s>",
            "Encountered \"</(#?[^\">]+)>?\"", "</%s> 没有和它对应的开头，或者它前面还有没有闭合的标记",
            "Encountered \"<#(else|elseif|recover|sep|case|default)", "<#%s> 不在它该在的标记里",
            "Encountered \"<EOF>\"", "到末尾还没有写完：少了括号、引号或结束标记",
            "Encountered \"([^\"]*)\"", "这里不该有“%s”，前面可能少了或多了什么",
            "Unknown directive: (#\\w+)", "没有“%s”这条指令",
            "Unknown built-in: \"(\\w+)\"", "没有“?%s”这种用法",
            "Unknown special variable name: \"(\\w+)\"", "没有“.%s”这个名称",
            "Unknown setting name: \"(\\w+)\"", "没有“%s”这项 setting",
            "Found string literal: \"?([^\".]*)\"?\\. Expecting: number", "文字“%s”不能当作数",
            "(\\?\\w+)\\(\\.*\\) requires? (?:exactly |at least )?(\\d+) parameters?", "“%s”的括号里要写 %s 项",
            "Lexical error", "有没有闭合的引号，或不认得的字符",
            "Unclosed \"(<#--|\\[#--)\"", "注释“%s”没有闭合",
            "(#\\w+) is an existing directive", "指令“%s”的写法不对",
            "(#\\w+)>? (?:must be|is only|can only be)[^.]*#list", "“%s”只能写在 <#list> 里面",
            "<#(\\w+)> instruction outside", "<#%s> 只能写在 macro 里面",
            "Local variable assigned outside", "<#local> 只能写在 macro、function 里面",
            "function must return a value", "function 要用 <#return 值> 给出结果",
            "macro cannot return a value", "macro 里的 <#return> 后面不写值",
            "\"escape\" directive", "不用写 <#escape>：印出的文字已自动转换");

    private static final Map<Pattern, String> FAILURES = patterns(
            "When calling (?:macro|function) \"([^\"]+)\", required parameter \"([^\"]+)\"", "用“%s”时没有给参数“%s”",
            "\"([^\"]+)\" only accepts (\\d+) parameters?, but got (\\d+)", "“%s”只有 %s 个参数，这里给了 %s 个",
            "\"([^\"]+)\" has no parameter with name \"([^\"]+)\"", "“%s”没有叫“%s”的参数",
            "by zero", "除数是零",
            "to parse was: \"([^\"]*)\"", "文字“%s”不是这里要的日期、时间的写法",
            "Malformed regular expression", "?matches、?replace 里的匹配写法不对，括号须成对",
            "index was (-?\\d+) \\(0-based\\), but the length of the string is only (\\d+)",
                    "第 %s 个字（从 0 数起）超出了文字，文字只有 %s 个字",
            "mustn't be greater than the length of the string, (\\d+), but it was (\\d+)", "文字只有 %s 个字，这里要从第 %s 个字起",
            "out of (?:range|bounds)|greater than the", "序号超出了文字或列表的长度",
            "didn't match any of the case", "?switch 的各种情形都不符，也没有写其余的用什么",
            "Can't convert boolean to string", "是或否不能直接印出，请写成 ?then(\"是\", \"否\")",
            "convert this string to boolean: \"([^\"]*)\"", "文字“%s”不是 true 或 false",
            "compar", "两边不是能相比的值",
            "(\\?\\w+)\\(\\.*\\).*argument", "“%s”括号里的值不对");

    private InChinese() {}

    private static Map<Pattern, String> patterns(String... pairs) {
        Map<Pattern, String> patterns = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            patterns.put(Pattern.compile(pairs[i]), pairs[i + 1]);
        }
        return patterns;
    }

    /** Why a template is none. */
    static String ofSyntax(String message) {
        return said(SYNTAX, message, "模板语法不对");
    }

    /** Why a template could not go on. */
    static String ofFailure(String message) {
        return said(FAILURES, message, "模板这一处算不出来");
    }

    private static String said(Map<Pattern, String> known, String message, String general) {
        String english = message == null ? "" : message;
        for (Map.Entry<Pattern, String> each : known.entrySet()) {
            Matcher found = each.getKey().matcher(english);
            if (found.find()) {
                Object[] groups = new Object[found.groupCount()];
                for (int i = 0; i < groups.length; i++) {
                    groups[i] = found.group(i + 1);
                }
                return general + "：" + each.getValue().formatted(groups);
            }
        }
        Set<String> names = new LinkedHashSet<>();
        QUOTED.matcher(english)
                .results()
                .forEach(name -> names.add(name.group(1) == null ? name.group(2) : name.group(1)));
        return names.isEmpty()
                ? general
                : general + "，与“"
                        + String.join("”“", names.stream().limit(NAMES).toList()) + "”有关";
    }

    /** The name that a message is about when the engine names no expression, e.g. of {@code +=}. */
    static String nameIn(String message) {
        Matcher name = QUOTED.matcher(message == null ? "" : message);
        return name.find() && name.group(1) != null ? name.group(1) : "这一处";
    }
}
