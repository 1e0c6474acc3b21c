package cn.yince.cli;

import cn.yince.check.PackRules;
import cn.yince.layout.PackFonts;
import cn.yince.pack.Composition;
import cn.yince.pack.Composition.Choice;
import cn.yince.pack.Composition.Part;
import cn.yince.pack.Layer;
import cn.yince.pack.Pack;
import cn.yince.problem.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Writes how a pack composes, paths as below the folder of the packs. */
final class PackReport {
    private static final int SHOWN = 36;
    private final Path templates;
    private final Path fonts;
    private final Screen screen;

    PackReport(Path templates, Path fonts, Screen screen) {
        this.templates = templates;
        this.fonts = fonts;
        this.screen = screen;
    }

    void show(Pack pack, Composition composition, List<Path> codeFiles) {
        String by = pack.edition() == pack.year() ? "" : "（按 " + pack.edition() + " 年度版本）";
        screen.line("模板 " + pack.name() + "@" + pack.year() + " " + pack.kind().label() + by);
        screen.line("查找次序：");
        for (Layer layer : pack.layers()) {
            String there = Files.isDirectory(layer.folder()) ? carriedOn(layer, pack.year()) : "（没有这个文件夹）";
            screen.line("  " + layer.kind().label() + "\t" + below(layer.folder()) + there);
        }
        screen.line("文件：");
        composition.parts().stream()
                .filter(part -> !part.name().startsWith("科目/"))
                .forEach(part -> screen.line("  " + part(part)));
        screen.line("字体：");
        pack.settings().fonts().forEach((family, file) -> screen.line("  " + font(pack, family, file)));
        pack.settings().fallbackFonts().forEach(file -> screen.line("  " + font(pack, "后备", file)));
        screen.line("科目：");
        codeFiles.forEach(file -> screen.line("  " + file.getFileName() + "\t" + below(file)));
        screen.line("设置：");
        composition.settings().forEach(choices -> screen.line("  " + setting(choices)));
        screen.line("称谓：");
        pack.each(Pack.VOCABULARY).forEach(file -> screen.line("  " + below(file)));
        screen.line("检查表：");
        pack.each(Pack.INSPECTION).forEach(file -> screen.line("  " + below(file)));
        screen.line("核对：");
        PackRules.said(pack).forEach(rule -> screen.line("  " + rule(rule)));
    }

    private static String carriedOn(Layer layer, int year) {
        return layer.year().isPresent() && layer.year().getAsInt() != year ? "（沿用）" : "";
    }

    private String rule(PackRules.Said rule) {
        String severity = rule.severity();
        return rule.code() + "\t" + (severity.isEmpty() ? "提示" : severity) + "\t" + place(rule.place());
    }

    private String part(Part part) {
        String hidden = part.holders().stream()
                .skip(1)
                .map(layer -> layer.kind().label() + " " + below(layer.folder().resolve(part.name())))
                .collect(Collectors.joining("、"));
        String winner = part.name() + "\t" + part.holders().get(0).kind().label() + "\t" + below(part.file());
        return hidden.isEmpty() ? winner : winner + "\t盖住 " + hidden;
    }

    private String font(Pack pack, String family, String file) {
        return PackFonts.find(pack, fonts, file)
                .map(found ->
                        family + "\t" + (found.startsWith(templates) ? "模板自带\t" + below(found) : "随程序\tfonts/" + file))
                .orElse(family + "\t没有这个文件\t" + file);
    }

    private String setting(List<Choice> choices) {
        String hidden = choices.stream()
                .skip(1)
                .map(c -> c.layer().kind().label() + " " + place(c.leaf().place()) + "“"
                        + brief(c.leaf().shown()) + "”")
                .collect(Collectors.joining("、"));
        Choice first = choices.get(0);
        String winner = first.leaf().key() + ": " + brief(first.leaf().shown()) + "\t"
                + first.layer().kind().label() + "\t" + place(first.leaf().place());
        return hidden.isEmpty() ? winner : winner + "\t盖住 " + hidden;
    }

    private static String brief(String value) {
        String line = value.replace("\n", "⏎");
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "……";
    }

    private String below(Path file) {
        return file.startsWith(templates) ? templates.relativize(file).toString() : file.toString();
    }

    private String place(Place place) {
        return below(Path.of(place.file())) + ":" + place.line();
    }
}
