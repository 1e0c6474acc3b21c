package cn.yince.batch.summary;

import cn.yince.batch.result.Facts;
import cn.yince.batch.result.Outcome;
import cn.yince.batch.result.Report;
import cn.yince.batch.result.Status;
import cn.yince.problem.Problem;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** A report as maps and lists, for other programs. */
final class SummaryData {
    private SummaryData() {}

    static Map<String, Object> of(Report report) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("统计", counts(report));
        data.put("单位", report.all().stream().map(SummaryData::unit).toList());
        data.put("跨单位问题", report.across().stream().map(SummaryData::problem).toList());
        data.put(
                "跳过的文件",
                report.skipped().stream().map(s -> Map.of(s.file(), s.reason())).toList());
        return data;
    }

    private static Map<String, Object> counts(Report report) {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("单位", report.outcomes().size());
        for (Status status : Status.values()) {
            counts.put(status.label(), report.count(status));
        }
        counts.put("错误", report.outcomes().stream().mapToLong(Outcome::errors).sum());
        counts.put("提示", report.outcomes().stream().mapToLong(Outcome::hints).sum());
        return counts;
    }

    private static Map<String, Object> unit(Outcome outcome) {
        Facts facts = outcome.facts();
        Map<String, Object> unit = new LinkedHashMap<>();
        unit.put("文件", outcome.file());
        unit.put("状态", outcome.status().label());
        unit.put("单位", facts.unit());
        unit.put("编码", facts.code());
        unit.put("种类", facts.known() ? facts.kind().label() : "");
        unit.put("年度", facts.year());
        unit.put("模板", facts.pack());
        unit.put("册", outcome.status() == Status.FAILED ? "" : outcome.output().name());
        unit.put("页数", outcome.status() == Status.FAILED ? 0 : outcome.output().pages());
        unit.put("错误", outcome.errors());
        unit.put("提示", outcome.hints());
        unit.put("问题", outcome.findings().stream().map(SummaryData::problem).toList());
        unit.put("主要数", facts.totals().keyFigures());
        unit.put("上年主要数", facts.totals().priorFigures());
        unit.put("变动大而没有写原因的", facts.totals().unexplained());
        unit.put("各表合计", facts.totals().shown());
        unit.put("秒", seconds(outcome));
        return unit;
    }

    private static Map<String, Object> problem(Problem problem) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("轻重", problem.severity().label());
        data.put("代码", problem.code());
        data.put("文件", problem.place().whole());
        data.put("行", problem.place().line());
        data.put("列", problem.place().column());
        data.put("问题", problem.message());
        data.put("改法", problem.hint());
        return data;
    }

    /** How long this run worked on a unit. */
    static BigDecimal seconds(Outcome outcome) {
        boolean worked = outcome.status() == Status.PRINTED || outcome.status() == Status.FAILED;
        return BigDecimal.valueOf(worked ? outcome.millis() : 0, 3);
    }
}
