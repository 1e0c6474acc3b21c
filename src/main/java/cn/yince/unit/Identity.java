package cn.yince.unit;

/**
 * Who publishes.
 *
 * @param name full name of the unit
 * @param kind 单位 or 部门, the word in titles
 * @param status its standing, which decides the row of 机关运行经费 in 相关信息统计表
 * @param code 单位编码; empty when not given
 */
public record Identity(String name, Kind kind, Status status, String code) {
    /** 单位 or 部门. */
    public enum Kind {
        UNIT("单位"),
        DEPARTMENT("部门");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The Chinese word. */
        public String label() {
            return label;
        }
    }

    /** 单位性质. */
    public enum Status {
        ADMINISTRATIVE("行政单位"),
        CIVIL_SERVICE_MANAGED("参照公务员法管理事业单位"),
        INSTITUTION("事业单位");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        /** The Chinese term. */
        public String label() {
            return label;
        }
    }
}
