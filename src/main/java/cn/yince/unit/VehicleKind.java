package cn.yince.unit;

/** Kinds of vehicles, the rows of 相关信息统计表. */
public enum VehicleKind {
    LEADERS("副部（省）级及以上领导用车"),
    PRINCIPALS("主要负责人用车"),
    CONFIDENTIAL("机要通信用车"),
    EMERGENCY("应急保障用车"),
    ENFORCEMENT("执法执勤用车"),
    SPECIAL("特种专业技术用车"),
    RETIRED("离退休干部服务用车"),
    OTHER("其他用车");

    private final String label;

    VehicleKind(String label) {
        this.label = label;
    }

    /** The field's term, also the key in the unit file. */
    public String label() {
        return label;
    }
}
