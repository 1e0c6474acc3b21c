package cn.yince.batch.register;

import cn.yince.file.Json;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Something that was done with a unit's booklet; never changed once it is written.
 *
 * @param subject whose
 * @param deed what
 * @param date when, by the calendar of China
 * @param after the ids of what was known last when it was done; two events after the same one were done apart
 * @param details the rest, each empty when it does not apply
 */
public record Event(Subject subject, Deed deed, LocalDate date, List<String> after, Details details) {
    private static final int DIGITS = 32;

    /** Keeps copies. */
    public Event {
        after = after.stream().sorted().distinct().toList();
    }

    /**
     * What else there is to say.
     *
     * @param who did it
     * @param reason of sending it back, or what was wrong
     * @param data digest of all files the booklet was made from
     * @param pdf digest of the booklet
     * @param booklet name of its file, or of the package sent back
     * @param address where it was published
     * @param due until when what comes next has to be done
     * @param days within how many days of its approval it has to be published; 0 when nobody says
     */
    public record Details(
            String who,
            String reason,
            String data,
            String pdf,
            String booklet,
            String address,
            Optional<LocalDate> due,
            int days) {
        /** Nothing. */
        public static final Details NONE = new Details("", "", "", "", "", "", Optional.empty(), 0);

        /** Done by somebody. */
        public Details by(String person) {
            return new Details(person, reason, data, pdf, booklet, address, due, days);
        }

        /** Done for a reason. */
        public Details because(String why) {
            return new Details(who, why, data, pdf, booklet, address, due, days);
        }

        /** Of a content. */
        public Details of(String ofData, String ofPdf, String file) {
            return new Details(who, reason, ofData, ofPdf, file, address, due, days);
        }

        /** Published there. */
        public Details at(String where) {
            return new Details(who, reason, data, pdf, booklet, where, due, days);
        }

        /** To be followed until a day. */
        public Details until(Optional<LocalDate> day) {
            return new Details(who, reason, data, pdf, booklet, address, day, days);
        }

        /** To be published within so many days of its approval. */
        public Details within(int daysOfApproval) {
            return new Details(who, reason, data, pdf, booklet, address, due, daysOfApproval);
        }
    }

    /** The same for everybody who writes down the same. */
    public String id() {
        return DigestUtils.sha256Hex(Json.line(map())).substring(0, DIGITS);
    }

    /** As it is written, without what is empty. */
    Map<String, Object> map() {
        Map<String, Object> map = new LinkedHashMap<>();
        put(map, "键", subject.key());
        put(map, "编码", subject.code());
        put(map, "单位", subject.name());
        put(map, "种类", subject.kind());
        map.put("年度", subject.year());
        map.put("事项", deed.label());
        map.put("日期", date.toString());
        put(map, "经办", details.who());
        put(map, "事由", details.reason());
        put(map, "数据", details.data());
        put(map, "册", details.booklet());
        put(map, "册校验", details.pdf());
        put(map, "地址", details.address());
        put(map, "期限", details.due().map(LocalDate::toString).orElse(""));
        if (details.days() > 0) {
            map.put("公开天数", details.days());
        }
        map.put("接着", after);
        return map;
    }

    private static void put(Map<String, Object> map, String name, String text) {
        if (!text.isEmpty()) {
            map.put(name, text);
        }
    }
}
