package cn.yince.check;

import cn.yince.compute.formula.Expression.Path;
import cn.yince.compute.ledger.Compiler;
import cn.yince.compute.ledger.Term;
import java.util.Optional;
import java.util.Set;

/**
 * Nothing has a name of its own in a rule, but it is known what the rows are called that it asks of.
 *
 * @param rowsAsked names of the rows; nothing where any row may be asked of
 */
record OfRows(Optional<Set<String>> rowsAsked) implements Compiler.Own {
    @Override
    public Optional<Term> named(Path path) {
        return Optional.empty();
    }
}
