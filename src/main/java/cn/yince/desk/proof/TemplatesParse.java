package cn.yince.desk.proof;

import cn.yince.layout.freemarker.Syntax;
import cn.yince.problem.Problems;

/** M0503: every template is FreeMarker, reached or not. */
final class TemplatesParse implements Look {
    @Override
    public void look(Draft draft, Problems problems) {
        draft.sources(".ftl").forEach(source -> Syntax.check(source.file().toString(), source.text(), problems));
        draft.sources(".css").forEach(source -> Syntax.check(source.file().toString(), source.text(), problems));
    }
}
