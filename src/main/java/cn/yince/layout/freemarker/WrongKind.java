package cn.yince.layout.freemarker;

import freemarker.core.NonBooleanException;
import freemarker.core.NonDateException;
import freemarker.core.NonExtendedHashException;
import freemarker.core.NonHashException;
import freemarker.core.NonMethodException;
import freemarker.core.NonNumericalException;
import freemarker.core.NonSequenceException;
import freemarker.core.NonSequenceOrCollectionException;
import freemarker.core.NonStringException;
import freemarker.core.NonStringOrTemplateOutputException;
import freemarker.core.UnexpectedTypeException;
import freemarker.template.TemplateException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A value of one kind that a template uses as one of another, in Chinese: the engine's own words are English. */
final class WrongKind {
    private static final List<Map.Entry<Class<? extends UnexpectedTypeException>, String>> WANTED = List.of(
            Map.entry(NonHashException.class, "有下级的数据"),
            Map.entry(NonExtendedHashException.class, "有下级的数据"),
            Map.entry(NonNumericalException.class, "数"),
            Map.entry(NonStringException.class, "文字"),
            Map.entry(NonStringOrTemplateOutputException.class, "文字"),
            Map.entry(NonBooleanException.class, "是非"),
            Map.entry(NonDateException.class, "日期"),
            Map.entry(NonSequenceException.class, "列表"),
            Map.entry(NonSequenceOrCollectionException.class, "列表"),
            Map.entry(NonMethodException.class, "函数"));
    private static final Map<String, String> IS = Map.of(
            "string",
            "文字",
            "number",
            "数",
            "boolean",
            "是非",
            "sequence",
            "列表",
            "extended_hash",
            "有下级的数据",
            "hash",
            "有下级的数据",
            "macro",
            "宏",
            "method",
            "函数");
    private static final Pattern EVALUATED = Pattern.compile("evaluated to an? ([a-z_]+)");

    private WrongKind() {}

    /** What is wrong; empty when it is something else. */
    static Optional<String> words(TemplateException e) {
        return WANTED.stream()
                .filter(each -> each.getKey().isInstance(e))
                .findFirst()
                .map(each -> words(e, each.getValue()));
    }

    private static String words(TemplateException e, String wanted) {
        String name = e.getBlamedExpressionString();
        Matcher is = EVALUATED.matcher(e.getMessageWithoutStackTop());
        String actual = is.find() ? IS.getOrDefault(is.group(1), "") : "";
        return "模板把" + (name == null ? "这一处的值" : "“" + name + "”") + "当作" + wanted + "用"
                + (actual.isEmpty() ? "，它不是" : "，它是" + actual);
    }
}
