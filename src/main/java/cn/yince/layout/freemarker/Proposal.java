package cn.yince.layout.freemarker;

import cn.yince.unit.Nearest;
import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateScalarModel;
import java.io.Writer;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Proposes the name a designer most likely meant, where a template names something that is not there: among the members
 * of what stands before the dot, or among all names the template can see at that place.
 */
final class Proposal implements TemplateExceptionHandler {
    private static final String KEY = "proposal";
    private static final Pattern NAME = Pattern.compile("[^.\\[\\]()?!\"+*/<>=& -]+");
    private static final Pattern MEMBER =
            Pattern.compile("(?<of>.+?)(?:\\.(?<name>" + NAME + ")|\\[\"(?<key>[^\"]*)\"])");

    /** Stores the proposal and passes the mistake on. */
    @Override
    public void handleTemplateException(TemplateException e, Environment environment, Writer out)
            throws TemplateException {
        if (e instanceof InvalidReferenceException missing && missing.getBlamedExpressionString() != null) {
            environment.setCustomAttribute(
                    KEY,
                    nearest(missing.getBlamedExpressionString(), environment).orElse(null));
        }
        throw e;
    }

    /** What was stored for a mistake. */
    static Optional<String> of(InvalidReferenceException e) {
        return Optional.ofNullable(e.getEnvironment()).map(environment -> (String) environment.getCustomAttribute(KEY));
    }

    private static Optional<String> nearest(String missing, Environment environment) throws TemplateException {
        Matcher member = MEMBER.matcher(missing);
        if (!member.matches()) {
            return NAME.matcher(missing).matches() ? Nearest.to(missing, known(environment)) : Optional.empty();
        }
        String of = member.group("of");
        return value(of, environment) instanceof TemplateHashModelEx owner
                ? Nearest.to(last(member), keys(owner)).map(name -> of + written(name))
                : Optional.empty();
    }

    private static TemplateModel value(String expression, Environment environment) throws TemplateException {
        Matcher member = MEMBER.matcher(expression);
        if (member.matches()) {
            return value(member.group("of"), environment) instanceof TemplateHashModel owner
                    ? owner.get(last(member))
                    : null;
        }
        return NAME.matcher(expression).matches() ? environment.getVariable(expression) : null;
    }

    private static String last(Matcher member) {
        return member.group("name") != null ? member.group("name") : member.group("key");
    }

    private static String written(String name) {
        return name.matches("[\\p{L}_][\\p{L}\\p{N}_]*") ? "." + name : "[\"" + name + "\"]";
    }

    @SuppressWarnings("unchecked")
    private static Collection<String> known(Environment environment) throws TemplateException {
        return (Set<String>) environment.getKnownVariableNames();
    }

    private static Collection<String> keys(TemplateHashModelEx owner) throws TemplateException {
        Collection<String> keys = new TreeSet<>();
        TemplateModelIterator each = owner.keys().iterator();
        while (each.hasNext()) {
            keys.add(((TemplateScalarModel) each.next()).getAsString());
        }
        return keys;
    }
}
