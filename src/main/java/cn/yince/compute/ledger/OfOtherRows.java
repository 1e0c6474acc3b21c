package cn.yince.compute.ledger;

import cn.yince.compute.formula.Expression.Path;
import java.util.Optional;
import java.util.Set;

/**
 * The same as where a formula stands, but for other rows.
 *
 * @param own what has a name where the formula stands
 * @param rowsAsked names of the other rows; nothing where they may have any
 */
record OfOtherRows(Compiler.Own own, Optional<Set<String>> rowsAsked) implements Compiler.Own {
    @Override
    public Optional<Term> named(Path path) {
        return own.named(path);
    }

    @Override
    public Optional<TableForm> table() {
        return own.table();
    }
}
