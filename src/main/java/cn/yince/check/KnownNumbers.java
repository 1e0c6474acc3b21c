package cn.yince.check;

import cn.yince.compute.ledger.Ledger;
import cn.yince.unit.amount.Traced;
import java.util.Collection;
import java.util.Optional;

/** The cells and figures of a booklet by name. */
public interface KnownNumbers {
    /** A number and what it was made of; empty when the booklet has none of that name. */
    Optional<Traced> of(String name);

    /** Their names. */
    Collection<String> names();

    /** The cells of tables alone. */
    static KnownNumbers of(Ledger ledger) {
        return new KnownNumbers() {
            @Override
            public Optional<Traced> of(String name) {
                return Optional.<Traced>ofNullable(ledger.amounts().get(name))
                        .or(() -> Optional.ofNullable(ledger.counts().get(name)));
            }

            @Override
            public Collection<String> names() {
                return ledger.inOrderOfMaking();
            }
        };
    }
}
