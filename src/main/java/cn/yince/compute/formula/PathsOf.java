package cn.yince.compute.formula;

import cn.yince.compute.formula.Expression.Call;
import cn.yince.compute.formula.Expression.Comparison;
import cn.yince.compute.formula.Expression.Junction;
import cn.yince.compute.formula.Expression.Literal;
import cn.yince.compute.formula.Expression.Not;
import cn.yince.compute.formula.Expression.Operation;
import cn.yince.compute.formula.Expression.Path;
import java.util.stream.Stream;

/** The names in an expression, in order. */
final class PathsOf implements Expression.Cases<Stream<Path>> {
    /** Goes through rows of its own: in what it sums {@code 此行} is another one. */
    private static final String OF_OTHER_ROWS = "逐行合计";

    @Override
    public Stream<Path> literal(Literal literal) {
        return Stream.of();
    }

    @Override
    public Stream<Path> path(Path path) {
        return Stream.of(path);
    }

    @Override
    public Stream<Path> call(Call call) {
        int arguments = call.name().equals(OF_OTHER_ROWS) ? 1 : call.arguments().size();
        return call.arguments().stream().limit(arguments).flatMap(argument -> argument.as(this));
    }

    @Override
    public Stream<Path> operation(Operation operation) {
        return Stream.concat(operation.left().as(this), operation.right().as(this));
    }

    @Override
    public Stream<Path> comparison(Comparison comparison) {
        return Stream.concat(comparison.left().as(this), comparison.right().as(this));
    }

    @Override
    public Stream<Path> junction(Junction junction) {
        return Stream.concat(junction.left().as(this), junction.right().as(this));
    }

    @Override
    public Stream<Path> not(Not not) {
        return not.of().as(this);
    }
}
