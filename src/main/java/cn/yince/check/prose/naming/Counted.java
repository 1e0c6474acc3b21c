package cn.yince.check.prose.naming;

/** What is counted in the texts of a section. */
public enum Counted {
    /** Projects with a self-evaluation and their grades. */
    EVALUATIONS("自评"),
    /** Vehicles, delegations and receptions. */
    OFFICIAL("三公"),
    /** Projects with a target. */
    TARGETS("绩效目标"),
    /** The vehicles a unit has. */
    ASSETS("车辆");

    private final String label;

    Counted(String label) {
        this.label = label;
    }

    /** As a pack says it. */
    String label() {
        return label;
    }
}
