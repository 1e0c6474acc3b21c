package cn.yince.desk.proof;

import cn.yince.problem.Problems;
import cn.yince.unit.Nearest;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** M0606: every font that styles and forms name is set. */
final class FontFamilies implements Look {
    private static final Pattern CSS = Pattern.compile("font-family:\\s*([^;}\"]+)");
    private static final Pattern FORM = Pattern.compile("fontName=\"([^\"]*)\"");

    @Override
    public void look(Draft draft, Problems problems) {
        Set<String> known = draft.pack().settings().fonts().keySet();
        draft.sources(".css").forEach(source -> look(source, CSS, known, problems));
        draft.sources(".ftl").forEach(source -> look(source, CSS, known, problems));
        draft.sources(".jrxml").forEach(source -> look(source, FORM, known, problems));
        draft.sources(".jrtx").forEach(source -> look(source, FORM, known, problems));
        String body = draft.pack().settings().geometry().getOrDefault("正文字体", "");
        if (!body.isEmpty() && !known.contains(body)) {
            problems.error("M0606", draft.placeInSettings("正文字体"), unknown(body), proposal(body, known));
        }
    }

    private static void look(SourceText source, Pattern pattern, Set<String> known, Problems problems) {
        Matcher named = pattern.matcher(source.text());
        while (named.find()) {
            for (String each : named.group(1).split(",")) {
                String family = each.strip().replaceAll("^['\"]|['\"]$", "");
                if (!family.contains("${") && !known.contains(family)) {
                    problems.error("M0606", source.at(named.start(1)), unknown(family), proposal(family, known));
                }
            }
        }
    }

    private static String unknown(String family) {
        return "字体“" + family + "”没有设置";
    }

    private static String proposal(String family, Set<String> known) {
        return Nearest.to(family, known).map(n -> "是否应为“" + n + "”？").orElse("") + "可用的字体：" + String.join("、", known);
    }
}
