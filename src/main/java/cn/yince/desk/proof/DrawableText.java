package cn.yince.desk.proof;

import cn.yince.problem.Problems;
import java.util.List;
import java.util.stream.Stream;

/** M0607: every character of templates, forms and settings can be drawn by some font of the pack. */
final class DrawableText implements Look {
    private static final String PLAIN = "宋体";

    @Override
    public void look(Draft draft, Problems problems) {
        if (!draft.fonts().families().contains(PLAIN)) {
            return;
        }
        Stream.of(
                        draft.sources(".ftl"),
                        draft.sources(".jrxml"),
                        draft.sources(".tsv"),
                        draft.sources(".yaml"),
                        draft.settings())
                .flatMap(List::stream)
                .forEach(source -> look(source, draft, problems));
    }

    private static void look(SourceText source, Draft draft, Problems problems) {
        String text = BareText.withoutRemarks(source.text());
        draft.fonts()
                .undrawable(text.replaceAll("\\s", " "), PLAIN)
                .forEach(c -> problems.error(
                        "M0607",
                        source.at(text.indexOf(Character.toString(c))),
                        "字符“%s”（U+%04X）没有字体可以印出".formatted(Character.toString(c), c),
                        "请改用规范字，或在 设置.yaml“后备字体”中加入含有该字的字体"));
    }
}
