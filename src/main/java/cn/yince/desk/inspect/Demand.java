package cn.yince.desk.inspect;

import cn.yince.problem.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a bureau looks for in a booklet.
 *
 * @param name 检查内容
 * @param wording 检查要求
 * @param kind what is looked for
 * @param wanted names or words; each may be several of which one is enough
 * @param otherwise words that are as good, e.g. that there was nothing to tell
 * @param emptyWords words of which an empty table must have one
 * @param range where words must stand
 * @param place where it is declared
 */
public record Demand(
        String name,
        String wording,
        Kind kind,
        List<List<String>> wanted,
        List<String> otherwise,
        List<String> emptyWords,
        Range range,
        Place place) {
    /** Stands for all tables or sections there are. */
    public static final String ALL = "全部";

    /** Whether it is one demand for each table or section. */
    public boolean isOfAll() {
        return wanted.equals(List.of(List.of(ALL)));
    }

    /** What is looked for. */
    public enum Kind {
        TABLE("表"),
        SECTION("节"),
        FIGURE("数"),
        WORDS("文字"),
        COVER_DATE("封面日期"),
        DEADLINE("公开期限");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** Its key in the file. */
        public String key() {
            return key;
        }

        /** Whether it says nothing more than 是. */
        boolean isFlag() {
            return this == COVER_DATE || this == DEADLINE;
        }

        static Stream<String> keys() {
            return Stream.of(values()).map(Kind::key);
        }

        static Optional<Kind> of(String key) {
            return Stream.of(values()).filter(kind -> kind.key.equals(key)).findFirst();
        }
    }

    /** Where words must stand. */
    public enum Range {
        BODY("正文"),
        COVER("封面"),
        TABLES("公开表");

        private final String word;

        Range(String word) {
            this.word = word;
        }

        /** Its word in the file. */
        public String word() {
            return word;
        }
    }
}
