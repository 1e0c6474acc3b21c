package cn.yince.unit;

/** Kinds of expenditure, the columns of 支出决算表. Only the first two are paid from 财政拨款. */
public enum ExpenditureKind {
    BASIC("基本支出"),
    PROJECT("项目支出"),
    REMITTANCE_TO_SUPERIOR("上缴上级支出"),
    BUSINESS("经营支出"),
    SUBSIDY_TO_SUBORDINATES("对附属单位补助支出");

    private final String label;

    ExpenditureKind(String label) {
        this.label = label;
    }

    /** The field's term, also the key in the unit file. */
    public String label() {
        return label;
    }
}
