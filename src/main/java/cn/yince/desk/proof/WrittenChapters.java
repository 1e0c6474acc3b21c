package cn.yince.desk.proof;

import cn.yince.file.PackFile;
import cn.yince.layout.freemarker.OpenTags;
import cn.yince.layout.freemarker.ProofSink;
import cn.yince.layout.saucer.Saucer;
import cn.yince.pack.Pack;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong with templates and looks whether what they wrote is XHTML. */
final class WrittenChapters implements ProofSink {
    private static final int EXCERPT = 40;
    private static final List<String> SEEN_BEFORE = List.of("M0503", "M0504");
    private final Pack pack;
    private final Problems problems;

    WrittenChapters(Pack pack, Problems problems) {
        this.pack = pack;
        this.problems = problems;
    }

    /** Wrong grammar and missing chapters were reported where they stand. */
    @Override
    public void wrong(InputRejected rejection) {
        rejection.problems().stream()
                .filter(problem -> !(SEEN_BEFORE.contains(problem.code()) && problems.haveErrors()))
                .forEach(problems::add);
    }

    @Override
    public void wrote(String template, String text) {
        if (template.endsWith(".css")) {
            return;
        }
        try {
            Saucer.read("<div>" + text + "</div>");
        } catch (InputRejected e) {
            Path file = pack.find("章节/" + template);
            Optional<Problem> alone = OpenTags.problem(e.problems().get(0).code(), file, text(file));
            boolean told = problems.inOrder().stream()
                    .anyMatch(
                            problem -> problem.code().equals(e.problems().get(0).code()));
            if (alone.isPresent()) {
                problems.add(alone.get());
            } else if (!told) {
                e.problems().forEach(problem -> problems.add(inTemplate(problem, template, text)));
            }
        }
    }

    private Problem inTemplate(Problem problem, String template, String text) {
        Place file = Place.of(pack.find("章节/" + template).toString());
        List<String> lines = text.lines().toList();
        int line = Math.max(1, Math.min(problem.place().line(), lines.size()));
        int column = Math.min(
                problem.place().column(),
                lines.isEmpty() ? 0 : lines.get(line - 1).length());
        String near = lines.isEmpty()
                ? ""
                : lines.get(line - 1)
                        .substring(Math.max(0, column - EXCERPT), column)
                        .strip();
        return Problem.error(
                problem.code(),
                file,
                problem.message().replaceAll("[。.]+$", "") + "，在写出的“" + near + "”之后",
                problem.hint());
    }

    private static String text(Path file) {
        return PackFile.text(file);
    }
}
