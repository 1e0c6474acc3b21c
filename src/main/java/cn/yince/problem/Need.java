package cn.yince.problem;

/** What a unit must be or have for a rule to be looked at. */
public enum Need {
    FINAL_ACCOUNTS("决算", "按决算公开表、自评表核对，预算不适用"),
    BUDGET("预算", "按预算的申报表核对，决算不适用"),
    /** Of final accounts only; a budget has none and needs none. */
    EVALUATIONS("自评表", "没有自评表"),
    /** Of budgets only; final accounts have none and need none. */
    TARGETS("申报表", "没有申报表"),
    PUBLISHED("公布数", "没有填写公布数"),
    REFERENCES("文字中引用的数", "文字中没有引用数"),
    LAST_YEARS_FILE("上年文件", "没有写明上年文件");

    private final String label;
    private final String unmet;

    Need(String label, String unmet) {
        this.label = label;
        this.unmet = unmet;
    }

    /** What is needed, in Chinese. */
    public String label() {
        return label;
    }

    /** Why a rule was not looked at for want of it, in Chinese. */
    public String unmet() {
        return unmet;
    }
}
