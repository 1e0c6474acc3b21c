package cn.yince.desk.proof;

import cn.yince.pack.Layer;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import cn.yince.read.yaml.Typed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * M0807: a hint where the pack's own layers declare a figure that no template, formula, rule, setting or naming
 * mentions.
 */
final class FiguresAreUsed implements Look {
    private static final List<String> MENTIONING = List.of("设置.yaml", "核对.yaml", "称谓.yaml");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_（）“”·]+");

    @Override
    public void look(Draft draft, Problems problems) {
        List<Path> winning = DeclaredFigures.files(draft);
        Set<String> mentioned = mentioned(draft, winning);
        for (Path file : draft.own(DeclaredFigures.FOLDER)) {
            if (winning.contains(file)) {
                unused(file, draft, mentioned).forEach(entry -> report(entry, problems));
            } else if (!draft.pack().settings().figures().contains(Draft.nameOf(file))) {
                problems.hint(
                        "M0807",
                        new Place(file.toString(), 1, 1),
                        "“" + Draft.nameOf(file) + "”没有列在设置“数”里，这个文件没有用到",
                        "要用的写进 设置.yaml 的“数”；不要的请删去");
            }
        }
    }

    /** What a file declares beyond the nation's of its name and nobody mentions. */
    private static Stream<Typed.Entry> unused(Path file, Draft draft, Set<String> mentioned) {
        Set<String> needed = new HashSet<>(mentioned);
        draft.pack().layers().stream()
                .filter(layer -> layer.kind().isNational())
                .map(layer -> layer.folder().resolve(DeclaredFigures.FOLDER).resolve(file.getFileName()))
                .filter(Files::isRegularFile)
                .flatMap(other -> DeclaredFigures.entries(other).stream())
                .forEach(entry -> needed.addAll(DeclaredFigures.names(entry)));
        return DeclaredFigures.entries(file).stream()
                .filter(entry -> DeclaredFigures.names(entry).stream().noneMatch(needed::contains));
    }

    private static void report(Typed.Entry entry, Problems problems) {
        problems.hint(
                "M0807", entry.place(), "数“" + entry.key() + "”没有用到：章节、算式、规则和称谓里都没有它", "不要的请删去；只在单位的文字或公布数里用的，可不改");
    }

    private static Set<String> mentioned(Draft draft, List<Path> winning) {
        List<String> texts = new ArrayList<>();
        draft.sources(".ftl").forEach(source -> texts.add(BareText.withoutRemarks(source.text())));
        for (Layer layer : draft.pack().layers()) {
            MENTIONING.stream()
                    .map(layer.folder()::resolve)
                    .filter(Files::isRegularFile)
                    .forEach(file -> texts.add(
                            SourceText.read(file.getFileName().toString(), file).text()));
        }
        winning.forEach(file -> texts.addAll(DeclaredFigures.formulas(file)));
        Set<String> words = new HashSet<>();
        texts.forEach(text -> WORD.matcher(text).results().forEach(word -> words.add(word.group())));
        return words;
    }
}
