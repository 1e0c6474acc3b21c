package cn.yince.serve.work;

import cn.yince.Options;
import cn.yince.Press;
import cn.yince.Printed;
import cn.yince.Verdict;
import cn.yince.bind.FileName;
import cn.yince.bind.tables.TableWorkbook;
import cn.yince.desk.workbook.Mark;
import cn.yince.desk.workbook.MarkedCopy;
import cn.yince.problem.RuleCard;
import cn.yince.serve.folder.Drafts;
import cn.yince.serve.folder.Folder;
import cn.yince.serve.http.Answer;
import cn.yince.serve.http.Handler;
import cn.yince.serve.http.Refused;
import cn.yince.serve.http.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Booklets, tables and marked copies of one unit, as its file is saved. */
final class OutputRoom {
    private final Folder folder;
    private final Drafts drafts;
    private final Press press;
    private final PrintRoom printing;

    OutputRoom(Folder folder, Drafts drafts, Press press, PrintRoom printing) {
        this.folder = folder;
        this.drafts = drafts;
        this.press = press;
        this.printing = printing;
    }

    Map<String, Handler> handlers() {
        Map<String, Handler> all = new LinkedHashMap<>();
        all.put("GET /api/download", this::download);
        all.put("POST /api/unit/print", this::print);
        return all;
    }

    private Answer download(Request request) {
        String name = request.needs("file");
        Path file = folder.find(name);
        if (!Folder.isUnit(name)) {
            throw Refused.missing("这不是单位文件");
        }
        return switch (request.needs("what")) {
            case "print" -> booklet(file, Options.PLAIN);
            case "draft" -> booklet(file, Options.PLAIN.drafting());
            case "attached" -> booklet(file, Options.PLAIN.attaching());
            case "folded" -> booklet(file, Options.PLAIN.folding());
            case "tables" -> tables(file);
            case "marked" -> marked(file);
            case "source" -> Answer.download(file.getFileName().toString(), Folder.bytes(file));
            default -> throw Refused.request("what 不对");
        };
    }

    private Answer booklet(Path file, Options how) {
        Printed printed = press.with(how).print(file, step -> {});
        return Answer.download(
                how.fileTitle(printed.title()) + ".pdf", printed.booklet().pdf());
    }

    private Answer tables(Path file) {
        Printed printed = press.with(Options.PLAIN.drafting()).print(file, step -> {});
        try {
            byte[] workbook = TableWorkbook.of(
                    printed.tables().printed(), printed.tables().year());
            return Answer.download(printed.title() + ".xlsx", workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer marked(Path file) {
        if (!Folder.isWorkbook(file.toString())) {
            throw new Refused(422, "不能印", "只有工作簿有标注的副本", "");
        }
        Verdict verdict = press.check(file);
        List<Mark> marks = verdict.problems().stream()
                .filter(problem -> problem.place().file().equals(file.toString()))
                .map(problem -> new Mark(
                        problem, verdict.ruleOf(problem).map(RuleCard::subject).orElse("")))
                .toList();
        byte[] copy = MarkedCopy.of(Folder.bytes(file), marks)
                .orElseThrow(() -> new Refused(422, "不能印", "工作簿太大或打不开，没有标注", ""));
        String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        return Answer.download(name + "-核对.xlsx", copy);
    }

    /** Writes the booklet into the folder. */
    private Answer print(Request request) {
        String name = request.takes("file");
        Path file = folder.find(name);
        if (drafts.has(name)) {
            throw new Refused(409, "冲突", "还有没存的改动", "请先保存再印");
        }
        Printed printed = press.print(file, step -> {});
        try {
            Path output = PrintRoom.output(folder);
            Files.createDirectories(output);
            Path written = printed.booklet().writeTo(output.resolve(FileName.of(printed.title())));
            String pdf = Folder.OUTPUT + "/" + written.getFileName();
            printing.printed(name, pdf, printed.booklet().pages());
            return Answer.json(Map.of("file", pdf, "pages", printed.booklet().pages()));
        } catch (IOException e) {
            throw new Refused(422, "不能印", "PDF 写不出来", "请检查 output 文件夹是否可写、旧的 PDF 是否正打开着");
        }
    }
}
