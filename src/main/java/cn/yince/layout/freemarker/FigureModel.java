package cn.yince.layout.freemarker;

import cn.yince.compute.Figure;
import cn.yince.layout.Formats;
import freemarker.core.TemplateMarkupOutputModel;
import freemarker.core.XHTMLOutputFormat;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.math.BigDecimal;

/**
 * A figure, or a part of it, as a template sees it: a number that prints and compares (see {@link PrintedNumber}).
 *
 * @param figure what prints
 * @param part which way of printing it, empty for that of prose
 * @param printed as it prints
 */
record FigureModel(Figure figure, String part, String printed, Formats formats, Wrapper.Marking marking)
        implements TemplateNumberModel, TemplateHashModel {
    /** A figure by the formats of prose. */
    static FigureModel of(Figure figure, Formats formats, Wrapper.Marking marking) {
        return new FigureModel(figure, "", formats.prose(figure), formats, marking);
    }

    @Override
    public Number getAsNumber() {
        String kind = figure.as(money -> "金额", formMoney -> "金额", percent -> "百分数", count -> "个数", score -> "分数");
        return new PrintedNumber(kind, new BigDecimal(formats.number(figure)));
    }

    /** What is written. */
    TemplateMarkupOutputModel<?> markup() throws TemplateModelException {
        return XHTMLOutputFormat.INSTANCE.fromPlainTextByEscaping(marking.mark(figure, part, printed));
    }

    @Override
    public TemplateModel get(String key) {
        return switch (key) {
            case "零" -> figure.isZero() ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
            case "数" -> as(key, formats.number(figure));
            case "短数" -> as(key, formats.shortNumber(figure));
            case "元" -> formats.yuan(figure).map(yuan -> as(key, yuan)).orElse(null);
            case "千分位元" ->
                formats.groupedYuan(figure).map(yuan -> as(key, yuan)).orElse(null);
            case "两位" -> as(key, formats.twoDecimals(figure));
            default -> null;
        };
    }

    private FigureModel as(String name, String text) {
        return new FigureModel(figure, name, text, formats, marking);
    }

    /** Whether it prints as nothing, as zero does in some packs. */
    @Override
    public boolean isEmpty() {
        return printed.isEmpty();
    }
}
