package cn.yince.check;

import cn.yince.compute.ledger.Compiler;
import cn.yince.compute.ledger.TableForm;
import cn.yince.compute.ledger.TypedNames;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The tables a rule under every province may name: those that a booklet of the pack is made of, and no others of the
 * library, so that nobody is told of a table that is not printed. Their cells may be others than the nation's.
 *
 * @param all those of the pack and of the library
 * @param isInUse whether a booklet of the pack is made of a table
 * @param isInLibrary whether there is such a table at all
 */
record TablesInUse(Compiler.Library all, Predicate<String> isInUse, Predicate<String> isInLibrary)
        implements Compiler.Library {
    /** A table that no booklet of the pack is made of. */
    static final class NotInUse extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String table;

        NotInUse(String table) {
            super(table, null, false, false);
            this.table = table;
        }

        String table() {
            return table;
        }
    }

    @Override
    public Optional<TableForm> table(String form) {
        if (isInUse.test(form)) {
            return all.table(form);
        } else if (isInLibrary.test(form)) {
            throw new NotInUse(form);
        }
        return Optional.empty();
    }

    @Override
    public Set<String> names() {
        return all.names();
    }

    @Override
    public Optional<TypedNames> typedNames() {
        return all.typedNames();
    }

    @Override
    public boolean hasLeaves(String group) {
        return all.hasLeaves(group);
    }
}
