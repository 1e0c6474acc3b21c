package cn.yince.layout.freemarker;

import freemarker.core.Environment;
import freemarker.core.ExpressionWatch;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.Optional;

/**
 * How much the expressions of a template may make at once. Between two counted steps a template can put texts together,
 * and one {@code ?join} or {@code ?replace} can make gigabytes of a few texts: what goes in is bounded, so that what
 * comes out is.
 */
final class Measures implements ExpressionWatch.Watches {
    /** Characters of a text; a chapter with hundreds of forms has some hundred thousand. */
    private static final int LONGEST_TEXT = 2_000_000;

    /** A list of all codes there are has a few thousand. */
    private static final int LONGEST_LIST = 200_000;

    /** Characters in which something is replaced; the longest text of a unit has some ten thousand. */
    private static final int LONGEST_REPLACED = 200_000;

    /** Characters that are put in for others, or between others. */
    private static final int LONGEST_ARGUMENT = 200;

    @Override
    public ExpressionWatch result() {
        return (model, env) -> {
            atMost(LONGEST_TEXT, model, env);
            BoundedThread.look(env);
        };
    }

    @Override
    public ExpressionWatch turn() {
        return (model, env) -> BoundedThread.step(env);
    }

    @Override
    public Optional<ExpressionWatch> operand(String builtIn) {
        return switch (builtIn) {
            case "replace" -> Optional.of((model, env) -> atMost(LONGEST_REPLACED, model, env));
            case "join" -> Optional.of(Measures::together);
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<ExpressionWatch> argument(String builtIn) {
        return switch (builtIn) {
            case "replace", "join" -> Optional.of((model, env) -> atMost(LONGEST_ARGUMENT, model, env));
            default -> Optional.empty();
        };
    }

    private static void atMost(int most, TemplateModel model, Environment env) throws TemplateModelException {
        if (model instanceof SimpleScalar text && length(text) > most
                || model instanceof TemplateSequenceModel list && list.size() > LONGEST_LIST) {
            throw new BoundedThread.TooMuchWork(env);
        }
    }

    private static void together(TemplateModel model, Environment env) throws TemplateException {
        if (model instanceof TemplateSequenceModel list) {
            atMost(LONGEST_TEXT, model, env);
            long all = 0;
            for (int i = 0; i < list.size(); i++) {
                all += list.get(i) instanceof SimpleScalar text ? length(text) : 0;
                if (all > LONGEST_TEXT) {
                    throw new BoundedThread.TooMuchWork(env);
                }
            }
        }
    }

    private static int length(SimpleScalar text) {
        String string = text.getAsString();
        return string == null ? 0 : string.length();
    }
}
