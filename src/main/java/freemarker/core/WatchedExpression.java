package freemarker.core;

import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;

/**
 * An expression with somebody who looks at what it makes. It stands in FreeMarker's own package because FreeMarker lets
 * nobody else extend its expressions, and no step is counted inside one.
 */
final class WatchedExpression extends Expression {
    private final Expression real;
    private final ExpressionWatch watch;

    WatchedExpression(Expression real, ExpressionWatch watch) {
        this.real = real;
        this.watch = watch;
        copyLocationFrom(real);
    }

    /** Without the watch. */
    Expression real() {
        return real;
    }

    @Override
    TemplateModel _eval(Environment env) throws TemplateException {
        TemplateModel made = real.eval(env);
        watch.made(made, env);
        return made;
    }

    @Override
    boolean isLiteral() {
        return false;
    }

    @Override
    void enableLazilyGeneratedResult() {
        real.enableLazilyGeneratedResult();
    }

    @Override
    protected Expression deepCloneWithIdentifierReplaced_inner(
            String name, Expression replacement, ReplacemenetState state) {
        return new WatchedExpression(real.deepCloneWithIdentifierReplaced(name, replacement, state), watch);
    }

    @Override
    public String getCanonicalForm() {
        return real.getCanonicalForm();
    }

    @Override
    String getNodeTypeSymbol() {
        return real.getNodeTypeSymbol();
    }

    @Override
    int getParameterCount() {
        return real.getParameterCount();
    }

    @Override
    Object getParameterValue(int index) {
        return real.getParameterValue(index);
    }

    @Override
    ParameterRole getParameterRole(int index) {
        return real.getParameterRole(index);
    }
}
