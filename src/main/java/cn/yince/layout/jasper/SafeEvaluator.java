package cn.yince.layout.jasper;

import cn.yince.layout.Budget;
import java.io.Serializable;
import java.util.Map;
import net.sf.jasperreports.engine.fill.JREvaluator;
import net.sf.jasperreports.engine.fill.JRFillField;
import net.sf.jasperreports.engine.fill.JRFillParameter;
import net.sf.jasperreports.engine.fill.JRFillVariable;

/** Answers the expressions of one filling by interpreting them; belongs to one thread. */
final class SafeEvaluator extends JREvaluator {
    private final Map<Integer, SafeExpression> expressions;
    private Map<String, JRFillParameter> parameters;
    private Map<String, JRFillField> fields;
    private Map<String, JRFillVariable> variables;

    private SafeEvaluator(Map<Integer, SafeExpression> expressions) {
        this.expressions = expressions;
    }

    /** An evaluator for what {@link SafeCompiler} stored. */
    @SuppressWarnings("unchecked")
    static SafeEvaluator of(Serializable compiled) {
        return new SafeEvaluator((Map<Integer, SafeExpression>) compiled);
    }

    @Override
    protected void customizedInit(
            Map<String, JRFillParameter> parameters,
            Map<String, JRFillField> fields,
            Map<String, JRFillVariable> variables) {
        this.parameters = parameters;
        this.fields = fields;
        this.variables = variables;
    }

    @Override
    protected Object evaluate(int id) {
        Budget.lookNow();
        return expressions.get(id).in(this::current);
    }

    @Override
    protected Object evaluateOld(int id) {
        Budget.lookNow();
        return expressions.get(id).in(this::old);
    }

    @Override
    protected Object evaluateEstimated(int id) {
        return expressions.get(id).in(this::estimated);
    }

    private Object current(char kind, String name) {
        return switch (kind) {
            case 'F' -> fields.get(name).getValue();
            case 'V' -> variables.get(name).getValue();
            default -> parameters.get(name).getValue();
        };
    }

    private Object old(char kind, String name) {
        return switch (kind) {
            case 'F' -> fields.get(name).getOldValue();
            case 'V' -> variables.get(name).getOldValue();
            default -> parameters.get(name).getValue();
        };
    }

    private Object estimated(char kind, String name) {
        return kind == 'V' ? variables.get(name).getEstimatedValue() : current(kind, name);
    }
}
