package cn.yince.pack;

import cn.yince.file.Fence;
import cn.yince.pack.Settings.Numbers;
import cn.yince.pack.Settings.Paper;
import cn.yince.pack.Settings.TableLabels;
import cn.yince.read.Tree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads 设置.yaml of every layer; a nearer layer's value wins, key by key. */
final class SettingsReader {
    static final String FILE = "设置.yaml";

    private static final String WORD = "[\\p{L}\\p{N} _·（）()-]+";
    private static final Pattern NAME = Pattern.compile(WORD);
    private static final Pattern FONT_FILE = Pattern.compile("(" + WORD + "/)*" + WORD + "(\\." + WORD + ")*");

    private SettingsReader() {}

    static Settings read(List<Layer> layers, Path templates) {
        LayeredSettings trees = new LayeredSettings();
        for (int i = layers.size() - 1; i >= 0; i--) {
            boolean isNational = layers.get(i).kind().isNational();
            Fence.file(layers.get(i).folder(), FILE, templates)
                    .ifPresent(file -> trees.add(Tree.read(file), isNational));
        }
        return of(trees);
    }

    /** The settings of trees read before. */
    static Settings of(LayeredSettings trees) {
        return settings(trees.merged());
    }

    private static Settings settings(Tree tree) {
        return new Settings(
                tree.text("册名"),
                texts(tree.child("标题")),
                texts(tree.child("文字")),
                texts(tree.child("规则")),
                texts(tree.child("版式")),
                look(tree.child("表样")),
                orders(tree.child("次序")),
                paper(tree.child("版式")),
                Typesetting.of(tree.child(Typesetting.GROUP)),
                tree.text("水印"),
                named(tree, "章节", tree.texts("章节"), NAME),
                fonts(tree.child("字体")),
                western(tree),
                named(tree, "后备字体", tree.texts("后备字体"), FONT_FILE),
                numbers(tree.child("数字")),
                tree.keys().contains("数") ? named(tree, "数", tree.texts("数"), NAME) : List.of(),
                tree.keys().contains("表单") ? named(tree, "表单", tree.texts("表单"), NAME) : List.of(),
                aliases(tree),
                CellSettings.keyFigures(tree.child(CellSettings.SUMMARY)),
                CellSettings.charts(tree.child(CellSettings.SUMMARY)),
                Round.of(tree.child(Round.GROUP)),
                CellSettings.totals(tree.child(CellSettings.TOTALS)),
                CellSettings.priorCells(tree),
                CellSettings.codeSchemes(tree),
                tables(tree, TableMoney.usual(numbers(tree.child("数字")))),
                texts(tree.child("节")));
    }

    private static Map<String, String> texts(Tree tree) {
        Map<String, String> texts = new java.util.LinkedHashMap<>();
        tree.keys().forEach(key -> texts.put(key, tree.text(key)));
        return texts;
    }

    private static Map<String, String> fonts(Tree tree) {
        Map<String, String> fonts = texts(tree);
        fonts.forEach((family, file) -> named(tree, family, List.of(file), FONT_FILE));
        return fonts;
    }

    private static Map<String, String> western(Tree tree) {
        Tree western = tree.child("西文字体");
        Set<String> known = tree.child("字体").keys();
        texts(western).forEach((family, other) -> {
            if (!known.contains(family) || !known.contains(other)) {
                throw western.wrong(family, "两边都应是“字体”里的名称：" + String.join("、", known));
            }
        });
        return texts(western);
    }

    /** The names, if all of them can be names of files inside the pack. */
    private static List<String> named(Tree tree, String key, List<String> names, Pattern allowed) {
        for (String name : names) {
            if (!allowed.matcher(name).matches()) {
                throw tree.wrong(key, "的“" + name + "”不能作文件名：只能用文字、数字、空格和 - _ · （），字体文件可以放在子文件夹里");
            }
        }
        return names;
    }

    private static Paper paper(Tree tree) {
        boolean hasBlanks = tree.text("部分起页").equals("右页") || tree.text("页码位置").equals("外侧");
        return new Paper(points(tree, "装订边"), points(tree, "出血"), tree.flag("空白页页码") || !hasBlanks);
    }

    private static float points(Tree tree, String key) {
        return Length.of(tree.text(key)).map(Length::points).orElseThrow(() -> tree.wrong(key, "应为一个尺寸，例如 1mm"));
    }

    private static Numbers numbers(Tree tree) {
        return new Numbers(
                tree.flag("正文千分位"),
                tree.flag("表格千分位"),
                tree.text("正文零"),
                tree.text("表格零"),
                tree.text("占比零"),
                tree.number("占比小数位"),
                tree.number("增减率小数位"),
                tree.flag("增减率去零"),
                tree.number("执行率小数位"),
                tree.number("执行得分小数位"));
    }

    private static Map<String, String> aliases(Tree tree) {
        Map<String, String> aliases = new java.util.LinkedHashMap<>();
        texts(tree.child("序号")).forEach((alias, figures) -> {
            if (aliases.put(figures, alias) != null) {
                throw tree.wrong("序号", "里“" + figures + "”有两个序号");
            }
        });
        return aliases;
    }

    private static Map<String, String> look(Tree tree) {
        Map<String, String> look = texts(tree);
        look.forEach((name, text) -> FormLook.fault(name, text).ifPresent(fault -> {
            throw tree.wrong(name, fault);
        }));
        return look;
    }

    private static Map<String, List<String>> orders(Tree tree) {
        Map<String, List<String>> orders = new java.util.LinkedHashMap<>();
        tree.keys().forEach(key -> orders.put(key, named(tree, key, tree.texts(key), NAME)));
        return orders;
    }

    /** Those that print, in the order of the setting 表; without it all, in the order in which they are described. */
    private static List<TableLabels> tables(Tree tree, TableMoney usual) {
        Tree tables = tree.child("公开表");
        tables.keys().forEach(number -> named(tables, number, List.of(number), NAME));
        List<TableLabels> list = new ArrayList<>();
        Map<String, String> numbers = new HashMap<>();
        for (String name : tree.keys().contains("表") ? tree.texts("表") : List.copyOf(tables.keys())) {
            if (!tables.keys().contains(name)) {
                throw tree.wrong("表", "列了“" + name + "”，“公开表”里没有它");
            }
            Tree table = tables.child(name);
            String meaning = table.keys().contains("表") ? table.text("表") : name;
            String other = numbers.put(meaning, name);
            if (other != null) {
                throw tables.wrong(name, "和“" + other + "”都是 " + meaning + "；只印其中一张的，用 表: [……] 写明印哪些表");
            }
            list.add(new TableLabels(
                    name,
                    meaning,
                    table.text("标题"),
                    table.text("目录"),
                    table.text("名称标签"),
                    table.text("金额标签"),
                    table.text("注"),
                    table.text("无数据"),
                    money(table, usual),
                    PageEnds.of(table)));
        }
        return list;
    }

    private static TableMoney money(Tree table, TableMoney usual) {
        Set<String> own = Set.copyOf(table.keys());
        return new TableMoney(
                own.contains("金额单位") ? table.text("金额单位") : usual.unit(),
                own.contains("小数位") ? table.number("小数位") : usual.decimals(),
                own.contains("零") ? table.text("零") : usual.zero());
    }
}
