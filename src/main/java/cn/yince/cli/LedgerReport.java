package cn.yince.cli;

import cn.yince.batch.register.Event;
import cn.yince.batch.register.Stage;
import cn.yince.batch.register.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How units stand, in lines and as data. */
final class LedgerReport {
    private final List<Standing> all;
    private final LocalDate today;

    LedgerReport(List<Standing> all, LocalDate today) {
        this.all = all.stream()
                .sorted(Comparator.comparing((Standing each) -> each.subject().edition())
                        .thenComparing(Standing::stage)
                        .thenComparing(Standing::subject))
                .toList();
        this.today = today;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        all.forEach(each -> lines.add(line(each, today)));
        lines.add("共 " + all.size() + " 个" + (all.isEmpty() ? "" : "：" + counts()));
        return lines;
    }

    private String counts() {
        return Arrays.stream(Stage.values())
                .filter(stage -> count(stage) > 0)
                .map(stage -> stage.label() + " " + count(stage))
                .collect(Collectors.joining("，"));
    }

    private long count(Stage stage) {
        return all.stream().filter(each -> each.stage() == stage).count();
    }

    /** One unit on one line. */
    static String line(Standing each, LocalDate today) {
        StringBuilder line =
                new StringBuilder(each.stage().label() + " " + each.subject().name());
        String code = each.subject().code();
        line.append(code.isEmpty() ? "" : " " + code);
        line.append(each.subject().year() == 0 ? "" : " " + each.subject().edition());
        each.daysLeft(today)
                .ifPresent(days -> line.append("，" + each.due().orElseThrow() + " 前，")
                        .append(days < 0 ? "过了 " + -days + " 天" : "还有 " + days + " 天"));
        line.append(each.returned() > 0 ? "，退回过 " + each.returned() + " 次" : "");
        each.last()
                .filter(event ->
                        each.stage().isWithUnit() && !event.details().reason().isEmpty())
                .ifPresent(event -> line.append("：" + event.details().reason()));
        each.approval()
                .filter(event -> each.stage() == Stage.APPROVED)
                .ifPresent(event ->
                        line.append("，" + event.date() + " " + event.details().who()));
        each.publication()
                .filter(event -> each.stage() == Stage.PUBLISHED)
                .ifPresent(event ->
                        line.append("，" + event.date() + " " + event.details().address()));
        each.remarks().forEach(remark -> line.append("；" + remark));
        return line.toString();
    }

    List<Map<String, Object>> json() {
        return all.stream().map(this::json).toList();
    }

    private Map<String, Object> json(Standing each) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("单位", each.subject().name());
        json.put("编码", each.subject().code());
        json.put("年度", each.subject().year());
        json.put("种类", each.subject().kind());
        json.put("状态", each.stage().label());
        json.put("期限", each.due().map(LocalDate::toString).orElse(""));
        json.put("剩余天数", each.daysLeft(today).orElse(null));
        json.put("退回次数", each.returned());
        json.put("退回事由", each.reasons());
        json.put("审定", each.approval().map(LedgerReport::event).orElse(Map.of()));
        json.put("公开", each.publication().map(LedgerReport::event).orElse(Map.of()));
        json.put("册", each.content().map(event -> event.details().booklet()).orElse(""));
        json.put("留意", each.remarks());
        return json;
    }

    private static Map<String, Object> event(Event event) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("日期", event.date().toString());
        json.put("经办", event.details().who());
        json.put("数据", event.details().data());
        json.put("册校验", event.details().pdf());
        json.put("地址", event.details().address());
        return json;
    }
}
