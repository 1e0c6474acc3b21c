package freemarker.core;

import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks at what expressions make. */
@FunctionalInterface
public interface ExpressionWatch {
    /** Takes what was made, which may be null; throws to end the template. */
    void made(TemplateModel model, Environment env) throws TemplateException;

    /** Who looks at what. */
    interface Watches {
        /**
         * Of what an expression makes anew: texts put together, sequences, whatever a built-in gives; not of a range
         * whose turns are counted.
         */
        ExpressionWatch result();

        /** Of what the function gives that a built-in calls for each element. */
        ExpressionWatch turn();

        /** Of what a built-in is applied to; none when that may be anything. */
        Optional<ExpressionWatch> operand(String builtIn);

        /** Of what stands in the brackets behind a built-in; none when that may be anything. */
        Optional<ExpressionWatch> argument(String builtIn);
    }

    /** Puts watches over all expressions of a template that is not in use yet. */
    @SuppressWarnings("deprecation")
    static void over(Template template, Watches watches) {
        new Walk(watches).into(template.getRootTreeNode());
    }

    /** Goes through the parsed template; FreeMarker keeps its expressions to itself, so by its fields. */
    final class Walk {
        private final Watches watches;
        private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

        private Walk(Watches watches) {
            this.watches = watches;
        }

        private void into(Object node) {
            if (node == null || !seen.add(node)) {
                return;
            }
            for (Class<?> type = node.getClass();
                    type != null && type != TemplateObject.class && type != Object.class;
                    type = type.getSuperclass()) {
                for (Field field : type.getDeclaredFields()) {
                    if (!Modifier.isStatic(field.getModifiers())
                            && !field.getType().isPrimitive()) {
                        field(node, field);
                    }
                }
            }
        }

        private void field(Object node, Field field) {
            try {
                field.setAccessible(true);
                Object value = field.get(node);
                if (value instanceof Expression expression) {
                    Expression watched = watched(node, expression, field.getName());
                    if (watched != expression && field.getType().isAssignableFrom(WatchedExpression.class)) {
                        field.set(node, watched);
                    }
                } else {
                    inside(node, value);
                }
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }

        @SuppressWarnings("unchecked")
        private void inside(Object node, Object value) {
            if (value instanceof Object[] several) {
                for (int i = 0; i < several.length; i++) {
                    several[i] = element(node, several[i]);
                }
            } else if (value instanceof List<?> several) {
                for (ListIterator<Object> each = ((List<Object>) several).listIterator(); each.hasNext(); ) {
                    Object before = each.next();
                    Object after = element(node, before);
                    if (after != before) {
                        each.set(after);
                    }
                }
            } else if (value instanceof Map<?, ?> several) {
                ((Map<Object, Object>) several).replaceAll((key, each) -> element(node, each));
            } else if (value instanceof TemplateObject) {
                into(value);
            }
        }

        private Object element(Object node, Object element) {
            if (element instanceof Expression expression) {
                return watched(node, expression, "");
            }
            inside(node, element);
            return element;
        }

        private Expression watched(Object holder, Expression expression, String as) {
            if (expression instanceof WatchedExpression) {
                return expression;
            }
            into(expression);
            if (!(expression instanceof StringLiteral
                    || expression instanceof NumberLiteral
                    || expression instanceof BooleanLiteral)) {
                // computed when it was parsed, before anybody could watch
                expression.constantValue = null;
            }
            if (expression instanceof MethodCall call && builtIn(call.getTarget()) instanceof BuiltIn builtIn) {
                watches.argument(builtIn.key).ifPresent(watch -> arguments(call, watch));
            }
            Expression watched = makes(expression) && !(holder instanceof IteratorBlock && expression instanceof Range)
                    ? new WatchedExpression(expression, watches.result())
                    : expression;
            if (holder instanceof LocalLambdaExpression && as.equals("rho")) {
                return new WatchedExpression(watched, watches.turn());
            }
            if (holder instanceof BuiltIn builtIn && as.equals("target")) {
                return watches.operand(builtIn.key)
                        .<Expression>map(watch -> new WatchedExpression(watched, watch))
                        .orElse(watched);
            }
            return watched;
        }

        private static Expression builtIn(Expression target) {
            return target instanceof WatchedExpression watched ? watched.real() : target;
        }

        private static boolean makes(Expression expression) {
            return expression instanceof BuiltIn
                    || expression instanceof AddConcatExpression
                    || expression instanceof MethodCall
                    || expression instanceof Range
                    || expression instanceof StringLiteral text && text.getParameterCount() > 0;
        }

        private void arguments(MethodCall call, ExpressionWatch watch) {
            for (Field field : MethodCall.class.getDeclaredFields()) {
                if (field.getType() == ListLiteral.class) {
                    ListLiteral list = read(call, field);
                    list.items.replaceAll(item -> new WatchedExpression((Expression) item, watch));
                }
            }
        }

        private static ListLiteral read(MethodCall call, Field field) {
            try {
                field.setAccessible(true);
                return (ListLiteral) field.get(call);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
