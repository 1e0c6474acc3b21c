package cn.yince.desk.proof;

import cn.yince.Press;
import cn.yince.compute.Figures;
import cn.yince.compute.ledger.SummedUnit;
import cn.yince.layout.Sheet;
import cn.yince.layout.Sheets;
import cn.yince.layout.TablePages;
import cn.yince.layout.freemarker.Chapters;
import cn.yince.layout.jasper.BookTypeface;
import cn.yince.layout.jasper.TableForms;
import cn.yince.pack.Pack;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sets every form and writes every chapter with each sample; prints whole booklets when nothing was wrong so far. */
final class SamplesPrint implements Look {
    @Override
    public void look(Draft draft, Problems problems) {
        if (!SettingsAreMeant.isWhole(draft)) {
            return; // told where the sections are listed, not where a template asks for one
        }
        TableForms forms = TableForms.open(draft.pack());
        for (Samples sample : Samples.values()) {
            attempt(sample, problems, () -> write(sample, draft, forms, problems));
        }
        Press press = new Press(draft.templates(), draft.bundled(), draft.patience());
        for (Samples sample : Samples.values()) {
            if (!problems.haveErrors()) {
                attempt(
                        sample,
                        problems,
                        () -> press.printSample(draft.samples().unit(sample)));
            }
        }
    }

    private static void attempt(Samples sample, Problems problems, Runnable work) {
        try {
            work.run();
        } catch (InputRejected e) {
            PackProof.tell(e, problems);
        } catch (IllegalArgumentException | IllegalStateException e) {
            problems.error("M0613", Place.of("示例单位“" + sample.label() + "”"), "排不出来：" + e.getMessage(), "请检查版式和各章节的元素");
        }
    }

    private static void write(Samples sample, Draft draft, TableForms forms, Problems problems) {
        Figures figures = draft.samples().figures(sample);
        List<Sheet> sheets = sheets(draft.pack(), draft.samples().summed(sample), problems);
        Map<String, TablePages> pages = new HashMap<>();
        for (Sheet sheet : sheets) {
            pages.put(sheet.name(), new TablePages(1, true));
            try {
                int number = forms.set(sheet, new BookTypeface(draft.fonts())).pageCount();
                pages.put(sheet.name(), new TablePages(number, forms.isLandscape(sheet.name())));
            } catch (InputRejected e) {
                e.problems().stream()
                        .filter(problem -> !problem.code().equals("M0101"))
                        .forEach(problems::add);
            }
        }
        new Chapters(draft.pack(), draft.patience(), new WrittenChapters(draft.pack(), problems)).write(figures, pages);
    }

    private static List<Sheet> sheets(Pack pack, SummedUnit<?> summed, Problems problems) {
        try {
            return Sheets.fill(pack, summed.unit(), summed.ledger());
        } catch (InputRejected e) {
            e.problems().stream()
                    .filter(problem -> !problem.code().equals("M0101"))
                    .forEach(problems::add);
            return List.of();
        }
    }
}
