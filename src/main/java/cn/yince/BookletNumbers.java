package cn.yince;

import cn.yince.check.KnownNumbers;
import cn.yince.compute.Figure;
import cn.yince.compute.Figures;
import cn.yince.pack.Names;
import cn.yince.unit.amount.Address;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.amount.Traced;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The numbers of one booklet as a pack's own rules ask for them. For one thread. */
public final class BookletNumbers implements KnownNumbers {
    private final Figures figures;
    private final Names pack;
    private Map<Address, Figure> byName;
    private List<String> names;

    private BookletNumbers(Figures figures, Names pack) {
        this.figures = figures;
        this.pack = pack;
    }

    /** Those of a booklet, which may be asked for by their meaning and as the pack calls them. */
    public static BookletNumbers of(Figures figures, Names pack) {
        return new BookletNumbers(figures, pack);
    }

    @Override
    public Optional<Traced> of(String name) {
        Address shown = pack.shown(Address.parse(name));
        Optional<Traced> number = Optional.ofNullable(byName().get(shown)).map(Figure::value);
        return number.isEmpty() && figures.ledger().isBlank(shown) ? Optional.of(Amount.ZERO) : number;
    }

    @Override
    public Collection<String> names() {
        if (names == null) {
            names = byName().keySet().stream().map(Address::toString).toList();
        }
        return names;
    }

    /** Most packs add no rules that would ask. */
    private Map<Address, Figure> byName() {
        if (byName == null) {
            byName = figures.byName();
        }
        return byName;
    }
}
