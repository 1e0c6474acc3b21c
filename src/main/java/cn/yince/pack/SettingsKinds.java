package cn.yince.pack;

import cn.yince.read.Tree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What may be set and how its values look. */
final class SettingsKinds {
    private static final Set<String> TEXTS = Set.of("册名", "水印", "数字.正文零", "数字.表格零", "数字.占比零");
    private static final Set<String> LISTS = Set.of("章节", "后备字体", "数", "表单", "表");
    private static final Set<String> FLAGS = Set.of("数字.正文千分位", "数字.表格千分位", "数字.增减率去零", "版式.空白页页码");
    private static final Set<String> DIGITS = Set.of("数字.占比小数位", "数字.增减率小数位", "数字.执行率小数位", "数字.执行得分小数位", "公开表.*.小数位");
    private static final Set<String> SINGLE_LENGTHS = Set.of("版式.装订边", "版式.出血");
    private static final String TYPESETTING = Typesetting.GROUP + ".";
    private static final String ROUND = Round.GROUP + ".";
    private static final Map<String, List<String>> CHOICES = Map.of(
            "版式.页码位置", List.of("居中", "外侧"),
            "版式.部分起页", List.of("另页", "右页"),
            "版式.目录页码", List.of("印", "不印"),
            "版式.页末行数", List.of("1", "2", "3"),
            "版式.页首行数", List.of("1", "2", "3"),
            "公开表.*.金额单位", List.of(TableMoney.WAN, TableMoney.YUAN));

    /** Settings of any table look alike. */
    private static final String TABLE = "^公开表\\.[^.]+\\.";

    private static final Set<String> LABELS =
            Set.of("表", "标题", "目录", "名称标签", "金额标签", "金额单位", "小数位", "零", "注", "无数据", PageEnds.NAME);
    private static final String PAGE_ENDS = "公开表.*." + PageEnds.NAME;
    /** Whose braces are filled in, and nothing else of them. */
    private static final Pattern FILLED = Pattern.compile("册名|(?:标题|文字)\\..*|公开表\\.\\*\\.(?:标题|目录|注|无数据)");

    private static final Set<String> FREE = Set.of("标题", "文字", "规则", "版式", "次序");
    private static final Pattern LENGTHS =
            Pattern.compile("-?\\d+(\\.\\d+)?(mm|cm|pt|px|in|em|%)?( -?\\d+(\\.\\d+)?(mm|cm|pt|px|in|em|%)?){0,3}");

    private final String templates;
    private final Predicate<String> partExists;

    /** The files of all layers noted, whose remarks tell what may be chosen. */
    private final StringBuilder settings = new StringBuilder();

    private final Map<String, Set<String>> meanings = new HashMap<>();

    /**
     * @param templates all templates and style sheets of the pack in one text, where names are looked for
     * @param partExists whether a layer has a part, e.g. {@code 章节/封面.ftl}
     */
    SettingsKinds(String templates, Predicate<String> partExists) {
        this.templates = templates;
        this.partExists = partExists;
    }

    /** Whether a key nobody set before may be set: one with a fixed name, a font, or one that a template uses. */
    boolean mayBeAdded(String key, LayerKind layer) {
        String[] names = key.split("\\.");
        return switch (names[0]) {
            case "字体", "西文字体", "序号", "节", "次序" -> names.length == 2;
            case "表样" -> names.length == 2 && FormLook.has(names[1]);
            case "公开表" -> names.length == 3 && LABELS.contains(names[2]) && hasRows(names[1]);
            case "标题", "文字", "规则", "版式" -> names.length == 2 && (!layer.isOfCity() || isFixed(key) || isUsed(key));
            default -> names(List.of()).contains(key) || CellKinds.mayBeAdded(key, layer);
        };
    }

    /** Remembers which tables a layer says its numbers are, and what its remarks tell. */
    void note(Tree layer, String text) {
        settings.append(text).append('\n');
        layer.leaves().stream()
                .filter(leaf -> leaf.key().matches("公开表\\.[^.]+\\.表"))
                .forEach(leaf -> meanings.computeIfAbsent(leaf.key().split("\\.")[1], number -> new HashSet<>())
                        .add(leaf.shown()));
    }

    private boolean hasRows(String number) {
        return Stream.concat(Stream.of(number), meanings.getOrDefault(number, Set.of()).stream())
                .anyMatch(name -> partExists.test(TableFiles.FOLDER + name + ".tsv"));
    }

    /**
     * The files of which a table that a setting is about, and that the settings declare, would need one for its rows;
     * empty when it has one.
     */
    List<String> rowsMissing(String key) {
        String[] names = key.split("\\.");
        boolean isOfTable = names.length == 3
                && names[0].equals("公开表")
                && LABELS.contains(names[2])
                && meanings.containsKey(names[1]);
        return !isOfTable || hasRows(names[1])
                ? List.of()
                : Stream.concat(
                                Stream.of(names[1]),
                                meanings.get(names[1]).stream().sorted())
                        .distinct()
                        .map(name -> TableFiles.FOLDER + name + ".tsv")
                        .toList();
    }

    /** Whether it is one of the keys templates use, and none does. */
    boolean isUnused(String key) {
        return FREE.contains(key.split("\\.")[0]) && !isFixed(key) && !isUsed(key);
    }

    /** Whether the program itself asks for it. */
    private static boolean isFixed(String key) {
        return FLAGS.contains(key) || SINGLE_LENGTHS.contains(key);
    }

    private boolean isUsed(String key) {
        return Pattern.compile(Pattern.quote(key) + "(?![\\p{L}\\p{N}_])")
                        .matcher(templates)
                        .find()
                || isComposed(key);
    }

    /** Whether a template composes names that begin like the key, {@code 文字["资金" + …]}, or any, {@code 标题[节]}. */
    private boolean isComposed(String key) {
        String group = key.substring(0, key.indexOf('.'));
        String name = key.substring(key.indexOf('.') + 1);
        if (Pattern.compile("(?<![\\p{L}\\p{N}_])" + Pattern.quote(group) + "\\[[^\"'\\]]")
                .matcher(templates)
                .find()) {
            return true;
        }
        return Pattern.compile(Pattern.quote(group) + "\\[\"([^\"]+)\" \\+")
                .matcher(templates)
                .results()
                .anyMatch(composed -> name.startsWith(composed.group(1)));
    }

    /** The keys with fixed names and further known ones. */
    Collection<String> names(Collection<String> further) {
        List<String> names = new ArrayList<>(further);
        List.of(TEXTS, LISTS, FLAGS, DIGITS).forEach(names::addAll);
        FormLook.names().forEach(name -> names.add("表样." + name));
        Typesetting.names().forEach(name -> names.add(TYPESETTING + name));
        Round.names().forEach(name -> names.add(ROUND + name));
        return names;
    }

    /** What is wrong with a value; {@code before} is what a farther layer says, or null. */
    Optional<String> fault(Tree.Leaf leaf, Tree.Leaf before) {
        String key = leaf.key().replaceFirst(TABLE, "公开表.*.");
        Optional<String> ofKind = faultOfKind(key, leaf, before);
        return ofKind.isPresent() ? ofKind : SettingValues.fault(key, leaf, before);
    }

    private Optional<String> faultOfKind(String key, Tree.Leaf leaf, Tree.Leaf before) {
        if (leaf.isList()
                != (LISTS.contains(key)
                        || key.startsWith("次序.")
                        || CellKinds.isList(key)
                        || key.equals(PAGE_ENDS)
                        || isListOfTypesetting(key))) {
            return Optional.of(leaf.isList() ? "应为一段文字" : "应为一列文字，例如 [甲, 乙]");
        } else if (FILLED.matcher(key).matches()
                && SettingWords.fault(leaf.shown()).isPresent()) {
            return SettingWords.fault(leaf.shown());
        } else if (FLAGS.contains(key) || key.startsWith("规则.") && before != null && isFlag(before.shown())) {
            return isFlag(leaf.shown()) ? Optional.empty() : Optional.of("应为 是 或 否");
        } else if (DIGITS.contains(key)) {
            return leaf.shown().matches("\\d") ? Optional.empty() : Optional.of("应为 0 到 9 的整数");
        } else if (key.equals(PAGE_ENDS)) {
            return PageEnds.fault(leaf.texts());
        } else if (CHOICES.containsKey(key)) {
            List<String> choices = CHOICES.get(key);
            return choices.contains(leaf.shown()) ? Optional.empty() : Optional.of("应为 " + String.join(" 或 ", choices));
        } else if (key.startsWith("表样.")) {
            return FormLook.fault(key.substring(key.indexOf('.') + 1), leaf.shown());
        } else if (key.startsWith(TYPESETTING)) {
            return Typesetting.fault(key.substring(TYPESETTING.length()), leaf.shown());
        } else if (key.startsWith(ROUND)) {
            return Round.fault(key.substring(ROUND.length()), leaf.shown());
        } else if (SINGLE_LENGTHS.contains(key)) {
            return Length.of(leaf.shown()).isPresent() ? Optional.empty() : Optional.of("应为一个不超过 100 的尺寸，例如 1mm");
        } else if (key.startsWith("规则.")) {
            return before == null || isChoice(leaf) ? Optional.empty() : Optional.of("没有这种写法");
        } else if (key.startsWith("版式.")
                && before != null
                && LENGTHS.matcher(before.shown()).matches()) {
            return LENGTHS.matcher(leaf.shown()).matches()
                    ? Optional.empty()
                    : Optional.of("应为尺寸，例如 " + before.shown());
        }
        return CellKinds.fault(leaf);
    }

    private static boolean isListOfTypesetting(String key) {
        return key.startsWith(TYPESETTING) && Typesetting.isList(key.substring(TYPESETTING.length()));
    }

    /** A choice is known when a template asks for it or a farther layer has it. */
    private boolean isChoice(Tree.Leaf leaf) {
        return partExists.test(TableFiles.FOLDER + leaf.shown() + ".tsv")
                || partExists.test("章节/" + leaf.shown() + ".ftl")
                || templates.contains("\"" + leaf.shown() + "\"")
                || Pattern.compile("(?m)^\\s*+"
                                + Pattern.quote(leaf.key().substring(leaf.key().indexOf('.') + 1)) + ":[^#\n]*+#[^\n]*"
                                + Pattern.quote(leaf.shown()))
                        .matcher(settings)
                        .find();
    }

    private static boolean isFlag(String text) {
        return text.equals("是") || text.equals("否");
    }
}
