package cn.yince.batch.inspect;

import java.util.List;

/**
 * The list of one unit, filled in.
 *
 * @param unit its name, or its file
 * @param code 单位编码, may be empty
 * @param edition 年度 and 种类; empty when it was not inspected
 * @param title 册名
 * @param findings in the order of the list
 * @param notInspected why there are none, in Chinese; empty when there are
 */
public record UnitSheet(
        String unit, String code, String edition, String title, List<Finding> findings, String notInspected) {
    /** How many of the findings are so. */
    public long count(Verdict verdict) {
        return findings.stream().filter(each -> each.verdict() == verdict).count();
    }

    /** Whether nothing is missing. */
    public boolean isGood() {
        return notInspected.isEmpty() && count(Verdict.NO) == 0;
    }
}
