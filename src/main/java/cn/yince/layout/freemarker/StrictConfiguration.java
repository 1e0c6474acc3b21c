package cn.yince.layout.freemarker;

import cn.yince.layout.Formats;
import cn.yince.pack.Pack;
import freemarker.core.ExpressionWatch;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XHTMLOutputFormat;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.Version;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/**
 * FreeMarker as far as strangers may use it. Every template, included and imported ones too, is searched for forbidden
 * words and given its steps (see {@link BoundedThread}) and measures (see {@link Measures}) before anything of it runs.
 */
final class StrictConfiguration extends Configuration {
    static final Version VERSION = VERSION_2_3_34;
    private static final String READY = "ready";

    private final Complaint complaint;

    StrictConfiguration(Pack pack, Complaint complaint) {
        super(VERSION);
        this.complaint = complaint;
        setTemplateLoader(new PackTemplates(pack));
        setDefaultEncoding(StandardCharsets.UTF_8.name());
        setOutputFormat(XHTMLOutputFormat.INSTANCE);
        setObjectWrapper(new Wrapper(new Formats(pack.settings().numbers())));
        setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        setAPIBuiltinEnabled(false);
        setTemplateExceptionHandler(new Proposal());
        setLogTemplateExceptions(false);
        setLocale(Locale.CHINA);
        setTimeZone(TimeZone.getTimeZone("Asia/Shanghai"));
        setCustomNumberFormats(Map.of(FigureFormat.NAME, new FigureFormat.Factory()));
        setNumberFormat("@" + FigureFormat.NAME);
        setArithmeticEngine(new FigureArithmetic());
        setLocalizedLookup(false);
        setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    }

    @Override
    public Template getTemplate(
            String name, Locale locale, Object condition, String encoding, boolean parsed, boolean ignoreMissing)
            throws IOException {
        Template template = super.getTemplate(name, locale, condition, encoding, parsed, ignoreMissing);
        if (template != null) {
            prepare(template);
        }
        return template;
    }

    private void prepare(Template template) {
        synchronized (template) {
            if (template.getCustomAttribute(READY) == null) {
                ForbiddenWords.in(template).ifPresent(word -> {
                    throw complaint.ofForbidden(template.getSourceName(), word);
                });
                _CoreAPI.addThreadInterruptedChecks(template);
                ExpressionWatch.over(template, new Measures());
                template.setCustomAttribute(READY, true);
            }
        }
    }
}
