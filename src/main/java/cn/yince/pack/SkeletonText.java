package cn.yince.pack;

import cn.yince.pack.Composition.Choice;
import cn.yince.read.Tree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The text of a new pack's 设置.yaml: every setting with its present value and what its files remark on it, to be opened.
 */
final class SkeletonText {
    private static final String REMARK = "# ";

    /** What is seldom set; {@code pack show} has it. */
    private static final Set<String> SELDOM =
            Set.of(CellSettings.SUMMARY, CellSettings.TOTALS, CellSettings.PRIOR, CellSettings.CODES);

    private final StringBuilder text = new StringBuilder();
    private final Set<String> opened = new LinkedHashSet<>();
    private final SettingRemarks remarks = new SettingRemarks();

    private SkeletonText() {}

    /**
     * The text.
     *
     * @param isOwn whether what a layer sets is set by the new pack too
     */
    static String of(String name, Pack from, List<List<Choice>> settings, Predicate<Layer> isOwn) {
        SkeletonText skeleton = new SkeletonText();
        boolean isCity = name.contains("/");
        boolean isOfKind = isCity
                || settings.stream()
                        .anyMatch(choices -> choices.get(0).layer().kind().isOfKind());
        skeleton.line(REMARK + name.substring(name.indexOf('/') + 1)
                + (isOfKind ? from.kind().label() : "各种类的册子共用的，") + "与" + (isCity ? "省级模板" : Pack.NATION) + "不同的设置");
        skeleton.line(REMARK + "下面是可以改的设置和现在的值。要改哪一项，去掉那一行和它上面分组名前面的“# ”再改值；不改的不必动。");
        skeleton.line(REMARK + "{单位}、{年度}、{上年度}、{类型} 会换成本册的；其余各表的写法与第一张相同。");
        skeleton.groups(
                settings.stream()
                        .filter(choices -> isOwn.test(choices.get(0).layer()))
                        .toList(),
                "");
        String firstTable = from.settings().tables().isEmpty()
                ? ""
                : "公开表." + from.settings().tables().get(0).name() + ".";
        skeleton.groups(
                settings.stream()
                        .filter(choices -> !isOwn.test(choices.get(0).layer()))
                        .filter(choices -> !SELDOM.contains(top(choices)))
                        .filter(choices ->
                                !key(choices).startsWith("公开表.") || key(choices).startsWith(firstTable))
                        .toList(),
                REMARK);
        return skeleton.text.toString();
    }

    private static String key(List<Choice> choices) {
        return choices.get(0).leaf().key();
    }

    private static String top(List<Choice> choices) {
        return key(choices).split("\\.")[0];
    }

    /** Leaves of one group follow each other under its name. */
    private void groups(List<List<Choice>> settings, String before) {
        opened.clear();
        Set<String> tops =
                settings.stream().map(SkeletonText::top).collect(Collectors.toCollection(LinkedHashSet::new));
        for (String top : tops) {
            line(before.strip());
            settings.stream().filter(choices -> top(choices).equals(top)).forEach(choices -> leaf(choices, before));
        }
    }

    private void leaf(List<Choice> choices, String before) {
        Tree.Leaf leaf = choices.get(0).leaf();
        List<String> names = new ArrayList<>(List.of(leaf.key().split("\\.")));
        remarks.above(choices).forEach(remark -> line(before + REMARK + remark));
        String indent = "";
        for (int depth = 0; depth < names.size() - 1; depth++) {
            if (opened.add(String.join(".", names.subList(0, depth + 1)))) {
                line(before + indent + names.get(depth) + ":");
            }
            indent += "  ";
        }
        Optional<String> remark = remarks.behind(choices);
        line(before + indent + names.get(names.size() - 1) + ": " + value(leaf)
                + remark.map(words -> "    # " + words).orElse(""));
    }

    private static String value(Tree.Leaf leaf) {
        return leaf.isList()
                ? leaf.texts().stream().map(SkeletonText::scalar).collect(Collectors.joining(", ", "[", "]"))
                : scalar(leaf.texts().get(0));
    }

    private static String scalar(String text) {
        boolean plain = text.matches("[\\p{IsHan}\\w（《“][^\\n\\t\"]*")
                && !text.contains(": ")
                && !text.contains(" #")
                && !text.matches(".*[\\[\\]{},:\\s]$");
        return plain && !text.contains(", ")
                ? text
                : "\""
                        + text.replace("\\", "\\\\")
                                .replace("\"", "\\\"")
                                .replace("\n", "\\n")
                                .replace("\t", "\\t") + "\"";
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
