package cn.yince.compute.prior;

import cn.yince.compute.ledger.Scheme;
import cn.yince.pack.Pack;

/**
 * The pack of one of the years compared.
 *
 * @param pack its wording
 * @param scheme what it reckons by
 */
public record PackOfYear(Pack pack, Scheme scheme) {
    /** That of a pack. */
    public static PackOfYear of(Pack pack) {
        return new PackOfYear(pack, Scheme.of(pack));
    }
}
