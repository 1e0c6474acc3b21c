package cn.yince.check;

import cn.yince.compute.ledger.Compiler;
import cn.yince.compute.ledger.TableForm;
import cn.yince.compute.ledger.TypedNames;
import java.util.Optional;
import java.util.Set;

/**
 * What a rule of the pack itself may name: no cells that a table cannot have.
 *
 * @param all those of the pack and of the library
 */
record CellsChecked(Compiler.Library all) implements Compiler.Library {
    @Override
    public Optional<TableForm> table(String form) {
        return all.table(form);
    }

    @Override
    public Set<String> names() {
        return all.names();
    }

    @Override
    public boolean checksCells() {
        return true;
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
