package cn.yince.pack;

import cn.yince.unit.amount.Address;
import cn.yince.unit.codes.CodeBook;
import cn.yince.unit.codes.CodeKind;
import java.util.Map;

/**
 * Names of the codes in the names of numbers, of the classification that a pack says the table, or its column, is of.
 */
public final class TableCodes {
    private final Map<Address, CodeKind> schemes;
    private final Names names;
    private final CodeBook codes;

    /** Names in {@code codes}, with a unit's additions. */
    public TableCodes(Pack pack, CodeBook codes) {
        this.schemes = pack.settings().codeSchemes();
        this.names = pack.names();
        this.codes = codes;
    }

    /**
     * Name of a code of 3, 5 or 7 digits; the code itself when unknown.
     *
     * @param number whose name the code is a part of; what is no cell of a table of codes has functional ones
     */
    public String name(String code, Address number) {
        Address meant = names.meant(number);
        CodeKind ofTable = schemes.getOrDefault(Address.of(meant.head()), CodeKind.FUNCTIONAL);
        return schemes.getOrDefault(Address.of(meant.head(), meant.last()), ofTable)
                .name(code, codes);
    }
}
