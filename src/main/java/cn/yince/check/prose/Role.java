package cn.yince.check.prose;

/** What a number says of its subject. */
enum Role {
    /** 年初预算, 全年预算. */
    BUDGET,
    /** 支出决算 and any sum that stands right behind its name. */
    ACTUAL,
    /** The same a year before. */
    PRIOR,
    /** 增加 or 减少 so much. */
    CHANGE,
    /** 增长 or 下降 by so many percent. */
    GROWTH,
    /** 完成预算的. */
    COMPLETION,
    /** 占 something 的. */
    SHARE,
    /** 由 so much. */
    FROM,
    /** 增加到 so much. */
    TO,
    /** Anything else. */
    OTHER
}
