package cn.yince.read.yaml;

import cn.yince.problem.Problems;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;

/** Watches the parser's events: one document, bounded depth and aliases, no explicit tags. */
final class GuardedParser implements Parser {
    static final int ALIASES = 20;
    static final int DEPTH = 20;

    private final Parser parser;
    private final RawText raw;
    private final Problems problems;
    private int documents;
    private int aliases;
    private int depth;

    GuardedParser(Parser parser, RawText raw, Problems problems) {
        this.parser = parser;
        this.raw = raw;
        this.problems = problems;
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        return parser.checkEvent(choice);
    }

    @Override
    public Event peekEvent() {
        return parser.peekEvent();
    }

    @Override
    public Event getEvent() {
        Event event = parser.getEvent();
        if (event instanceof DocumentStartEvent && ++documents > 1) {
            stop(event, "Y0106", "文件里有第二个文档（由“---”隔开）", "一个文件只写一个单位，请删去“---”或分成两个文件");
        } else if (event instanceof AliasEvent && ++aliases > ALIASES) {
            stop(event, "Y0107", "引用（*名称）超过 " + ALIASES + " 处", "请直接写出内容，不用引用");
        } else if (event instanceof CollectionStartEvent start) {
            noTag(event, start.getTag());
            if (++depth > DEPTH) {
                stop(event, "Y0108", "嵌套超过 " + DEPTH + " 层", "请检查括号或缩进，单位文件用不到这么多层");
            }
        } else if (event instanceof CollectionEndEvent) {
            depth--;
        } else if (event instanceof ScalarEvent scalar) {
            noTag(event, scalar.getTag());
        }
        return event;
    }

    private void noTag(Event event, String tag) {
        if (tag != null) {
            String typed = tag.replace("tag:yaml.org,2002:", "!!");
            problems.error("Y0109", raw.at(event.getStartMark()), "不接受类型标签“" + typed + "”", "请删去标签；文字若以“!”开头，请加引号");
        }
    }

    private void stop(Event event, String code, String message, String hint) {
        problems.error(code, raw.at(event.getStartMark()), message, hint);
        problems.stopOnErrors();
    }
}
