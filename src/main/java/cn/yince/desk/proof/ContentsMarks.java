package cn.yince.desk.proof;

import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** M0602: an entry of the contents has an id to lead to. M0603: no id stands twice. */
final class ContentsMarks implements Look {
    private static final Pattern TAG = Pattern.compile("<\\w+\\b[^<>]*>");
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");

    @Override
    public void look(Draft draft, Problems problems) {
        Map<String, Place> ids = new HashMap<>();
        for (SourceText source : draft.sources(".ftl")) {
            Matcher tag = TAG.matcher(BareText.withoutRemarks(source.text()));
            while (tag.find()) {
                Matcher id = ID.matcher(tag.group());
                if (id.find()) {
                    once(id.group(1), source.at(tag.start() + id.start() + 1), ids, problems);
                } else if (tag.group().contains("data-目录=")) {
                    problems.error("M0602", source.at(tag.start()), "目录条目没有 id，目录里的页码无处可指", "请给这个元素加上 id=\"…\"，全册不重复");
                }
            }
        }
    }

    private static void once(String id, Place place, Map<String, Place> ids, Problems problems) {
        Place first = id.contains("${") ? null : ids.putIfAbsent(id, place);
        if (first != null) {
            problems.error("M0603", place, "id“" + id + "”与 " + first + " 重复", "请换一个，全册不重复");
        }
    }
}
