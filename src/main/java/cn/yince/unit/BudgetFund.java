package cn.yince.unit;

/** Where the money of a budget comes from (预算收入来源). */
public enum BudgetFund {
    GENERAL("一般公共预算"),
    GOVERNMENT_FUND("政府性基金预算"),
    STATE_CAPITAL("国有资本经营预算"),
    FISCAL_ACCOUNT("财政专户管理资金"),
    UNIT_FUNDS("单位资金");

    private final String label;

    BudgetFund(String label) {
        this.label = label;
    }

    /** The field's term, as typed and as tables name the column. */
    public String label() {
        return label;
    }

    /** Whether it is 财政拨款. */
    public boolean isFiscal() {
        return ordinal() <= STATE_CAPITAL.ordinal();
    }
}
