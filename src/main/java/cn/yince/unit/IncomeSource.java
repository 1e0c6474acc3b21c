package cn.yince.unit;

/** Sources of income; the first three are 财政拨款收入 of one fund each. */
public enum IncomeSource {
    GENERAL("一般公共预算财政拨款"),
    GOVERNMENT_FUND("政府性基金预算财政拨款"),
    STATE_CAPITAL("国有资本经营预算财政拨款"),
    SUPERIOR_SUBSIDY("上级补助收入"),
    OPERATING("事业收入"),
    BUSINESS("经营收入"),
    SUBORDINATE_REMITTANCE("附属单位上缴收入"),
    OTHER("其他收入");

    private final String label;

    IncomeSource(String label) {
        this.label = label;
    }

    /** The field's term, also the key in the unit file. */
    public String label() {
        return label;
    }

    /** Whether it is 财政拨款收入. */
    public boolean isFiscal() {
        return ordinal() <= STATE_CAPITAL.ordinal();
    }
}
