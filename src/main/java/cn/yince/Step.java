package cn.yince;

/** The steps of the main path, named alike in src/docs/架构.md, on the screen and in the code. */
public enum Step {
    READ("读取"),
    COMPUTE("计算"),
    CHECK("核对"),
    LAY_OUT("排版"),
    BIND("装订");

    private final String label;

    Step(String label) {
        this.label = label;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }
}
