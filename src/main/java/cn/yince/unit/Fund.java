package cn.yince.unit;

/** Where the money comes from. The first three are 财政拨款. */
public enum Fund {
    GENERAL("一般公共预算财政拨款"),
    GOVERNMENT_FUND("政府性基金预算财政拨款"),
    STATE_CAPITAL("国有资本经营预算财政拨款"),
    OTHER("其他资金");

    private final String label;

    Fund(String label) {
        this.label = label;
    }

    /** The field's term, also the key in the unit file. */
    public String label() {
        return label;
    }

    /** Whether it is 财政拨款. */
    public boolean isFiscal() {
        return this != OTHER;
    }
}
