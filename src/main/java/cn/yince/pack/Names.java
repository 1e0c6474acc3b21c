package cn.yince.pack;

import cn.yince.problem.Citing;
import cn.yince.unit.amount.Address;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a pack calls the tables and figures that are named by their meaning everywhere: one province's number for 支出决算表,
 * {@code 三} for 支出结构.
 */
public final class Names implements Citing {
    private final Map<Address, Address> shown = new LinkedHashMap<>();
    private final Map<Address, Address> meant = new LinkedHashMap<>();
    private final Map<String, String> sections;

    /** Those that the settings of a pack give. */
    public Names(Settings settings) {
        settings.tables().forEach(table -> add(Address.of(table.form()), Address.of(table.name())));
        sections = settings.sections();
        settings.aliases().forEach((meaning, alias) -> add(Address.parse(meaning), Address.parse(alias)));
    }

    private void add(Address meaning, Address alias) {
        shown.put(meaning, alias);
        meant.put(alias, meaning);
    }

    @Override
    public Optional<String> of(Kind kind, String meaning) {
        return kind == Kind.SECTION
                ? Optional.ofNullable(sections.get(meaning))
                        .or(() -> Optional.ofNullable(shown.get(Address.parse(meaning)))
                                .map(Address::toString))
                : Optional.ofNullable(shown.get(Address.of(meaning))).map(Address::toString);
    }

    /** As this pack says it; as it is when the pack has no other name. */
    public Address shown(Address meaning) {
        return translated(meaning, shown);
    }

    /** By its meaning, whatever it was called; as it is when the pack has no such name. */
    public Address meant(Address name) {
        return translated(name, meant);
    }

    private static Address translated(Address name, Map<Address, Address> words) {
        for (int length = name.parts().size(); length > 0; length--) {
            Address outer = new Address(name.parts().subList(0, length));
            Address word = words.get(outer);
            if (word != null) {
                return name.below(outer).inside(word);
            }
        }
        return name;
    }
}
