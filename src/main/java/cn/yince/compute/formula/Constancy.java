package cn.yince.compute.formula;

import cn.yince.compute.formula.Expression.Call;
import cn.yince.compute.formula.Expression.Comparison;
import cn.yince.compute.formula.Expression.Junction;
import cn.yince.compute.formula.Expression.Literal;
import cn.yince.compute.formula.Expression.Not;
import cn.yince.compute.formula.Expression.Operation;
import cn.yince.compute.formula.Expression.Path;
import cn.yince.compute.formula.Expression.Sign;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What comes out the same for every unit: a condition that always or never holds, a number taken from itself. Nobody
 * writes it on purpose.
 */
public final class Constancy {
    private static final Set<String> OF_TWO = Set.of("占比", "完成率", "比较", "与上年");
    private static final int CHOICE = 3;

    /** The outcomes of a comparison, as bits. */
    private static final int LESS = 1;

    private static final int EQUAL = 2;
    private static final int MORE = 4;
    private static final int ANY = LESS | EQUAL | MORE;

    private Constancy() {}

    /**
     * What is always the same.
     *
     * @param offset where it begins in the formula
     * @param message what it is, in Chinese
     */
    public record Found(int offset, String message) {}

    /** All that is the same in a formula, in order. */
    public static List<Found> in(Expression formula) {
        List<Found> found = new ArrayList<>();
        formula.as(new Finder(found));
        return List.copyOf(found);
    }

    private static String said(boolean always) {
        return always ? "总是成立" : "永远不会成立";
    }

    /** Looks at a formula and all inside it. */
    private record Finder(List<Found> found) implements Expression.Cases<Void> {
        @Override
        public Void literal(Literal literal) {
            return null;
        }

        @Override
        public Void path(Path path) {
            return null;
        }

        @Override
        public Void call(Call call) {
            call.arguments().forEach(argument -> argument.as(this));
            List<String> said = call.arguments().stream().map(Constancy::same).toList();
            if (OF_TWO.contains(call.name()) && said.size() == 2 && said.get(0).equals(said.get(1))) {
                found.add(new Found(call.offset(), call.name() + "的两项是同一个数"));
            } else if (call.name().equals("如果")
                    && said.size() == CHOICE
                    && said.get(1).equals(said.get(2))) {
                found.add(new Found(call.offset(), "如果(…) 的两个结果相同，条件不起作用"));
            }
            return null;
        }

        @Override
        public Void operation(Operation operation) {
            operation.left().as(this);
            operation.right().as(this);
            boolean alike = same(operation.left()).equals(same(operation.right()));
            if (alike && !isTyped(operation.left()) && (operation.sign() == '-' || operation.sign() == '/')) {
                found.add(new Found(operation.offset(), operation.sign() == '-' ? "减去的是同一个数，总是 0" : "除以的是同一个数，总是 1"));
            }
            return null;
        }

        @Override
        public Void comparison(Comparison comparison) {
            comparison.left().as(this);
            comparison.right().as(this);
            Sides sides = Sides.of(comparison);
            if (sides.first().equals(sides.second())) {
                found.add(new Found(
                        comparison.offset(),
                        "“" + comparison.leftText() + "”与“" + comparison.rightText() + "”是同一个数，这个比较"
                                + said((sides.outcomes() & EQUAL) > 0)));
            } else if (isTyped(comparison.left()) && isTyped(comparison.right())) {
                found.add(new Found(comparison.offset(), "两边都是写死的数，这个比较总是一样"));
            }
            return null;
        }

        @Override
        public Void junction(Junction junction) {
            Map<String, Integer> outcomes = new LinkedHashMap<>();
            Set<String> others = new HashSet<>();
            for (Expression part : parts(junction, junction.both()).toList()) {
                part.as(this);
                if (part instanceof Comparison comparison) {
                    Sides sides = Sides.of(comparison);
                    String key = sides.first() + "," + sides.second();
                    int before = outcomes.getOrDefault(key, junction.both() ? ANY : 0);
                    int now = junction.both() ? before & sides.outcomes() : before | sides.outcomes();
                    if (now == (junction.both() ? 0 : ANY)
                            && before != now
                            && !sides.first().equals(sides.second())) {
                        found.add(new Found(part.offset(), "与前面的比较合起来，这个条件" + said(!junction.both())));
                    }
                    outcomes.put(key, now);
                } else if (!others.add(same(part))) {
                    found.add(new Found(part.offset(), "同一个条件写了两遍"));
                } else if (others.contains(opposite(part))) {
                    found.add(new Found(part.offset(), "与前面的条件正好相反，合起来" + said(!junction.both())));
                }
            }
            return null;
        }

        @Override
        public Void not(Not not) {
            return not.of().as(this);
        }
    }

    private static Stream<Expression> parts(Expression expression, boolean both) {
        return expression instanceof Junction junction && junction.both() == both
                ? Stream.concat(parts(junction.left(), both), parts(junction.right(), both))
                : Stream.of(expression);
    }

    private static String opposite(Expression condition) {
        return condition instanceof Not not ? same(not.of()) : "非 " + same(condition);
    }

    private static boolean isTyped(Expression number) {
        return number instanceof Literal
                || number instanceof Operation operation && isTyped(operation.left()) && isTyped(operation.right());
    }

    /**
     * A comparison, whichever side was typed first.
     *
     * @param first the side that comes first in the alphabet
     * @param outcomes how the first may stand to the second for it to hold, as bits
     */
    private record Sides(String first, String second, int outcomes) {
        static Sides of(Comparison comparison) {
            String left = same(comparison.left());
            String right = same(comparison.right());
            boolean turned = left.compareTo(right) > 0;
            return turned
                    ? new Sides(right, left, outcomes(comparison.sign(), MORE, LESS))
                    : new Sides(left, right, outcomes(comparison.sign(), LESS, MORE));
        }

        private static int outcomes(Sign sign, int less, int more) {
            return switch (sign) {
                case EQUAL -> EQUAL;
                case DIFFERENT -> LESS | MORE;
                case AT_MOST -> less | EQUAL;
                case AT_LEAST -> more | EQUAL;
                case LESS -> less;
                case MORE -> more;
            };
        }
    }

    /** A text that is the same for formulas that say the same. */
    private static String same(Expression formula) {
        return formula.as(new Text());
    }

    private static final class Text implements Expression.Cases<String> {
        @Override
        public String literal(Literal literal) {
            return literal.number().stripTrailingZeros().toPlainString();
        }

        @Override
        public String path(Path path) {
            return path.text();
        }

        @Override
        public String call(Call call) {
            return call.name() + call.arguments().stream().map(Constancy::same).toList();
        }

        @Override
        public String operation(Operation operation) {
            if (operation.sign() != '+' && operation.sign() != '*') {
                return "(" + same(operation.left()) + operation.sign() + same(operation.right()) + ")";
            }
            return operation.sign()
                    + terms(operation, operation.sign())
                            .map(Constancy::same)
                            .sorted()
                            .toList()
                            .toString();
        }

        private static Stream<Expression> terms(Expression number, char sign) {
            return number instanceof Operation operation && operation.sign() == sign
                    ? Stream.concat(terms(operation.left(), sign), terms(operation.right(), sign))
                    : Stream.of(number);
        }

        @Override
        public String comparison(Comparison comparison) {
            return Sides.of(comparison).toString();
        }

        @Override
        public String junction(Junction junction) {
            return (junction.both() ? "且" : "或")
                    + parts(junction, junction.both())
                            .map(Constancy::same)
                            .sorted()
                            .toList();
        }

        @Override
        public String not(Not not) {
            return "非 " + same(not.of());
        }
    }
}
