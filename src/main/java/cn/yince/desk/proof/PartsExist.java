package cn.yince.desk.proof;

import cn.yince.pack.TableFiles;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import cn.yince.unit.Nearest;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * M0601: every chapter and table that is set has its files, every style file a form names and the shell and style sheet
 * are there.
 */
final class PartsExist implements Look {
    private static final Pattern STYLES = Pattern.compile("\"([^\"/\\\\:]+\\.jrtx)\"");

    @Override
    public void look(Draft draft, Problems problems) {
        draft.pack()
                .settings()
                .chapters()
                .forEach(chapter -> exists("章节/" + chapter + ".ftl", chapter, draft, problems));
        exists("章节/册.ftl", "册.ftl", draft, problems);
        exists("版式.css", "版式.css", draft, problems);
        draft.pack().settings().tables().forEach(table -> {
            exists(TableFiles.rows(table), table.name(), draft, problems);
            exists(TableFiles.forms(table), table.name(), draft, problems);
        });
        draft.sources(".jrxml").forEach(form -> stylesExist(form, draft, problems));
    }

    private static void stylesExist(SourceText form, Draft draft, Problems problems) {
        Matcher style = STYLES.matcher(form.text());
        while (style.find()) {
            if (draft.pack().lookUp(TableFiles.FOLDER + style.group(1)).isEmpty()) {
                missing(TableFiles.FOLDER + style.group(1), form.at(style.start(1)), draft, problems);
            }
        }
    }

    private static void exists(String part, String word, Draft draft, Problems problems) {
        exists(List.of(part), word, draft, problems);
    }

    /** The first is the one that is missed when there is none of them. */
    private static void exists(List<String> parts, String word, Draft draft, Problems problems) {
        if (draft.pack().lookUp(parts).isEmpty()) {
            missing(parts.get(0), draft.placeInSettings(word), draft, problems);
        }
    }

    private static void missing(String part, Place place, Draft draft, Problems problems) {
        String ending = part.substring(part.lastIndexOf('.'));
        List<String> known =
                draft.sources(ending).stream().map(SourceText::name).toList();
        String nearest = Nearest.to(part, known).map(n -> "是否应为“" + n + "”？").orElse("");
        problems.error("M0601", place, "模板缺少“" + part + "”", nearest + "请放入该文件，或去掉它的名称");
    }
}
