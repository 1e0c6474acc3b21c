package cn.yince.proof;

import cn.yince.problem.Problems;
import cn.yince.unit.Nearest;
import java.util.List;

/** M0601: every chapter and table that is set has its files, and the shell and style sheet are there. */
final class PartsExist implements Look {
  @Override
  public void look(Draft draft, Problems problems) {
    draft.pack().settings().chapters().forEach(chapter -> exists("章节/" + chapter + ".ftl", chapter, draft, problems));
    exists("章节/册.ftl", "册.ftl", draft, problems);
    exists("版式.css", "版式.css", draft, problems);
    draft
        .pack()
        .settings()
        .tables()
        .forEach(
            table -> {
              exists("公开表/" + table.name() + ".tsv", table.name(), draft, problems);
              exists("公开表/" + table.name() + ".jrxml", table.name(), draft, problems);
            });
  }

  private static void exists(String part, String word, Draft draft, Problems problems) {
    if (draft.pack().lookUp(part).isPresent()) {
      return;
    }
    String ending = part.substring(part.lastIndexOf('.'));
    List<String> known = draft.sources(ending).stream().map(SourceText::name).toList();
    String nearest = Nearest.to(part, known).map(n -> "是否应为“" + n + "”？").orElse("");
    problems.error("M0601", draft.placeInSettings(word), "模板缺少“" + part + "”", nearest + "请放入该文件，或从 设置.yaml 中去掉它");
  }
}
