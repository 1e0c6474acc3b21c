package cn.yince.batch.register;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an event that anybody may have written. */
final class EventReader {
    private static final int LONGEST = 4000;
    private final Map<?, ?> map;

    private EventReader(Map<?, ?> map) {
        this.map = map;
    }

    /**
     * An event.
     *
     * @throws IllegalArgumentException with what is wrong, in Chinese
     */
    static Event read(Object written) {
        if (!(written instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("有一条记录不成样子");
        }
        Event event = new EventReader(map).event();
        if (!event.id().equals(map.get("号"))) {
            throw new IllegalArgumentException("“" + event.subject().name() + "”" + event.date() + "的“"
                    + event.deed().label() + "”与它的号不符，是被改过的");
        }
        return event;
    }

    private Event event() {
        Deed deed = Deed.of(text("事项")).orElseThrow(() -> new IllegalArgumentException("没有“" + text("事项") + "”这种事项"));
        if (!(map.get("年度") instanceof Integer year) || year < 0 || year > 9999) {
            throw new IllegalArgumentException("“年度”不对");
        }
        Subject subject = new Subject(text("键"), text("编码"), text("单位"), text("种类"), year);
        if (subject.key().isEmpty()) {
            throw new IllegalArgumentException("有一条记录没有写单位");
        }
        return new Event(
                subject,
                deed,
                date("日期").orElseThrow(() -> new IllegalArgumentException("有一条记录没有日期")),
                after(),
                new Event.Details(
                        text("经办"), text("事由"), text("数据"), text("册校验"), text("册"), text("地址"), date("期限"), days()));
    }

    private int days() {
        return map.get("公开天数") instanceof Integer days && days > 0 ? days : 0;
    }

    private List<String> after() {
        List<String> ids = new ArrayList<>();
        if (map.get("接着") instanceof List<?> list && list.size() <= LONGEST) {
            list.forEach(id -> ids.add(String.valueOf(id)));
        }
        return ids;
    }

    private Optional<LocalDate> date(String name) {
        String text = text(name);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("“" + name + "”应写作 年-月-日，月、日都是两位，现在是“" + text + "”", e);
        }
    }

    private String text(String name) {
        Object value = map.get(name);
        String text = value == null ? "" : value.toString();
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("“" + name + "”太长");
        }
        return text;
    }
}
