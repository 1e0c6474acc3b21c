package cn.yince.layout.freemarker;

import freemarker.core.Environment;
import freemarker.core.TemplateNumberFormat;
import freemarker.core.TemplateNumberFormatFactory;
import freemarker.core.TemplateValueFormatException;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.util.Locale;

/**
 * Prints figures by the pack's formats, and the numbers of templates as computers do. A figure becomes markup, which
 * FreeMarker writes and joins to words but hands to nothing that reads text.
 */
final class FigureFormat extends TemplateNumberFormat {
    static final String NAME = "figures";
    private final TemplateNumberFormat plain;

    private FigureFormat(TemplateNumberFormat plain) {
        this.plain = plain;
    }

    /** Makes them. */
    static final class Factory extends TemplateNumberFormatFactory {
        @Override
        public TemplateNumberFormat get(String parameters, Locale locale, Environment environment)
                throws TemplateValueFormatException {
            return new FigureFormat(environment.getTemplateNumberFormat("computer", locale));
        }
    }

    @Override
    public Object format(TemplateNumberModel number) throws TemplateValueFormatException, TemplateModelException {
        return number instanceof FigureModel figure ? figure.markup() : plain.format(number);
    }

    @Override
    public String formatToPlainText(TemplateNumberModel number)
            throws TemplateValueFormatException, TemplateModelException {
        if (number instanceof FigureModel) {
            throw new FigureMisuse(FigureMisuse.Kind.READ_AS_TEXT, "");
        }
        return plain.formatToPlainText(number);
    }

    @Override
    public boolean isLocaleBound() {
        return plain.isLocaleBound();
    }

    @Override
    public String getDescription() {
        return NAME;
    }
}
