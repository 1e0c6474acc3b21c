package cn.yince.pack;

import cn.yince.read.Tree;
import cn.yince.unit.Nearest;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Values of settings that would print nothing, or what nobody wants to read. */
final class SettingValues {
    private static final Pattern NEEDED = Pattern.compile("册名|数字\\.(?:正文零|占比零)|公开表\\.\\*\\.(?:标题|目录)");
    private static final Pattern LITERAL = Pattern.compile("水印|公开表\\.\\*\\.(?:名称标签|金额标签)");
    private static final Pattern ZERO = Pattern.compile("数字\\..*零|公开表\\.\\*\\.零");
    private static final Pattern ZERO_VALUE = Pattern.compile("[^1-9１-９]{0,8}");
    private static final Pattern BRACES = Pattern.compile("[{｛][^{}｛｝]{0,40}[}｝]");
    private static final Pattern WEIGHT = Pattern.compile("normal|bold|[1-9]00");
    private static final String PAPER = "(?:A[3-5]|B[45]|letter|legal)(?: (?:landscape|portrait))?";
    private static final Pattern PAGE =
            Pattern.compile(PAPER + "|\\d{1,4}(?:\\.\\d{1,3})?(?:mm|cm|pt|in) \\d{1,4}(?:\\.\\d{1,3})?(?:mm|cm|pt|in)");
    private static final Pattern NUMERAL = Pattern.compile("[第章节部分一二三四五六七八九十百〇\\d（）().、.-]{1,16}");
    private static final Pattern ALIAS = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");
    private static final Set<String> TAKEN =
            Set.of("单位", "年度", "上年度", "封面", "标题", "文字", "规则", "版式", "次序", "章节", "册名", "公开表", "目录项", "数", "上级", "合计");
    private static final List<String> OF_PACKAGES = List.of("{单位}", "{编码}", "{年度}", "{种类}");
    private static final Pattern OF_FOLDERS = Pattern.compile("[/\\\\:*?\"<>|]");

    private SettingValues() {}

    /**
     * What is wrong with a value.
     *
     * @param key with {@code *} for the number of a table
     * @param before what a farther layer says, or null
     */
    static Optional<String> fault(String key, Tree.Leaf leaf, Tree.Leaf before) {
        String shown = leaf.shown();
        if (leaf.isList()) {
            return ofList(key, leaf.texts());
        } else if (NEEDED.matcher(key).matches() && shown.isBlank()) {
            return Optional.of("不能空着，印出来没有字");
        } else if (!shown.isEmpty() && shown.isBlank()) {
            return Optional.of("只有空格；要空着的写 \"\"");
        } else if (LITERAL.matcher(key).matches() && BRACES.matcher(shown).find()) {
            return Optional.of("里的花括号不会换成什么，照样印出来，请直接写要印的字");
        } else if (ZERO.matcher(key).matches() && !ZERO_VALUE.matcher(shown).matches()) {
            return Optional.of("应为零的写法，例如 0、0.00、—，或空着");
        } else if (key.startsWith("版式.")) {
            return ofStyle(key, shown, before);
        } else if (key.startsWith("节.")) {
            return NUMERAL.matcher(shown).matches() ? Optional.empty() : Optional.of("应为本册的节号，写法与目录相同");
        } else if (key.startsWith("序号.")) {
            return alias(key.substring(key.indexOf('.') + 1));
        } else if (key.equals("公开.退回文件名")) {
            return packageName(shown);
        }
        return Optional.empty();
    }

    private static Optional<String> ofList(String key, List<String> texts) {
        Set<String> seen = new HashSet<>();
        Optional<String> twice = texts.stream().filter(text -> !seen.add(text)).findFirst();
        if (twice.isPresent()) {
            return Optional.of("里“" + twice.get() + "”写了两次");
        }
        return key.equals("章节") && texts.isEmpty() ? Optional.of("一个部分也没有") : Optional.empty();
    }

    private static Optional<String> ofStyle(String key, String shown, Tree.Leaf before) {
        if (before != null && !before.shown().isBlank() && shown.isBlank()) {
            return Optional.of("不能空着，例如 " + before.shown());
        } else if (key.endsWith("字重") && !WEIGHT.matcher(shown).matches()) {
            return Optional.of("应为 normal 或 bold");
        } else if (key.equals("版式.概况页") && !PAGE.matcher(shown).matches()) {
            return Optional.of("应为纸张，例如 A4、A4 landscape");
        }
        return Optional.empty();
    }

    private static Optional<String> alias(String alias) {
        if (!ALIAS.matcher(alias).matches()) {
            return Optional.of("的序号“" + alias + "”不能在章节里用：只能是文字和数字，不以数字开头");
        }
        return TAKEN.contains(alias) ? Optional.of("的序号“" + alias + "”另有用处，请换一个") : Optional.empty();
    }

    private static Optional<String> packageName(String shown) {
        Optional<String> unknown = BRACES.matcher(shown)
                .results()
                .map(MatchResult::group)
                .filter(braces -> !OF_PACKAGES.contains(braces))
                .findFirst();
        if (unknown.isPresent()) {
            return unknown.map(braces -> "里的“" + braces + "”不会换成什么"
                    + Nearest.to(braces, OF_PACKAGES)
                            .map(near -> "，是否应为“" + near + "”")
                            .orElse("")
                    + "，能写的有 " + String.join("、", OF_PACKAGES));
        }
        return OF_FOLDERS.matcher(shown).find() ? Optional.of("里有文件名不能用的字符 / \\ : * ? \" < > |") : Optional.empty();
    }
}
