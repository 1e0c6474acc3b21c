package cn.yince.desk.sample;

/**
 * What one unit does.
 *
 * @param section its 款
 * @param trade what such units are
 */
record Business(String section, Trade trade) {
    /** Any of those of a 款. */
    static Business any(Dice dice, String section) {
        return new Business(section, dice.oneOf(Trade.of(section)));
    }
}
