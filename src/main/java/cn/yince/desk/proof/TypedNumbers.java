package cn.yince.desk.proof;

import cn.yince.problem.Problems;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** M0604: a number with its unit stands as text where it should be computed; in ×100% it is part of a formula. */
final class TypedNumbers implements Look {
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d.×])\\d[\\d,]*(\\.\\d+)?\\s*(万元|亿元|元|%|％|个|辆|批次|人次|台（套）)");

    /** Words of the rules themselves. */
    private static final Pattern ALLOWED = Pattern.compile("^100万元(（含）)?以上");

    @Override
    public void look(Draft draft, Problems problems) {
        for (SourceText source : draft.sources(".ftl")) {
            String text = BareText.of(source.text());
            Matcher number = NUMBER.matcher(text);
            while (number.find()) {
                if (!ALLOWED.matcher(text.substring(number.start())).find()) {
                    problems.hint(
                            "M0604",
                            source.at(number.start()),
                            "“" + number.group() + "”是写死的数",
                            "数字应由引擎算出，写成 ${…}；确为规定用语时可不改");
                }
            }
        }
    }
}
