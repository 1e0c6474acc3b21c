package cn.yince.desk.proof;

import cn.yince.file.PackFile;
import cn.yince.pack.Composition;
import cn.yince.pack.Layer;
import cn.yince.problem.Citing;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.problem.Severity;
import cn.yince.read.Tree;
import cn.yince.read.shape.Outline;
import cn.yince.unit.Nearest;
import cn.yince.unit.amount.Address;
import java.nio.file.Files;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What settings name is there: M0612 where a cell, a place of the unit file, a group of figures, a section, a font or a
 * class of the style sheet that a setting of the pack's own names is none of the pack's.
 */
final class SettingsAreMeant implements Look {
    private static final Pattern PRIOR = Pattern.compile("上年取数\\..*\\.(格|填报处)");
    private static final Pattern OPEN = Pattern.compile("\\{[^.{}]*}");
    private static final Pattern CODED = Pattern.compile("\\.\\d");
    private static final int MOST_TOLD = 30;
    private static final Pattern NO_HEADING = Pattern.compile("部分.*");

    @Override
    public void look(Draft draft, Problems problems) {
        Map<String, Tree.Leaf> own = own(draft);
        Set<String> figures = RulesHold.names(draft);
        Set<Place> told = problems.inOrder().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(Problem::place)
                .collect(Collectors.toSet());
        own.forEach((key, leaf) -> {
            if (!told.contains(leaf.place())) {
                fault(key, leaf, draft, figures)
                        .ifPresent(fault -> problems.error(
                                "M0612",
                                leaf.place(),
                                "设置“" + key + "”" + fault.message(),
                                fault.hint().isEmpty() ? "请核对名称" : fault.hint()));
            }
        });
        titles(draft, problems);
    }

    /** What is wrong, and what to do. */
    private record Fault(String message, String hint) {
        static Optional<Fault> unknown(String name, String what, Collection<String> known) {
            return Optional.of(new Fault(
                    "里的“" + name + "”" + what,
                    Nearest.to(name, known)
                            .map(near -> "是否应为“" + near + "”？")
                            .orElse(
                                    known.isEmpty() || known.size() > MOST_TOLD
                                            ? ""
                                            : "可以写 " + String.join("、", known))));
        }
    }

    /** What the pack's own layers set and no nearer one sets otherwise; of the nation's pack all. */
    private static Map<String, Tree.Leaf> own(Draft draft) {
        boolean isNation = draft.pack().layers().get(0).kind().isNational();
        Map<String, Tree.Leaf> own = new LinkedHashMap<>();
        Composition.of(draft.pack()).settings().stream()
                .map(choices -> choices.get(0))
                .filter(choice -> isNation || !choice.layer().kind().isNational())
                .forEach(choice -> own.put(choice.leaf().key(), choice.leaf()));
        return own;
    }

    private static Optional<Fault> fault(String key, Tree.Leaf leaf, Draft draft, Set<String> figures) {
        String group = key.split("\\.")[0];
        String last = key.substring(key.lastIndexOf('.') + 1);
        if (key.startsWith("汇总.关键数.") && !leaf.shown().isBlank()) {
            return cell(leaf.shown(), draft, figures);
        } else if (group.equals("合计行")) {
            return leaf.texts().stream()
                    .flatMap(row -> cell(last + "." + row, draft, figures).stream())
                    .findFirst();
        } else if (PRIOR.matcher(key).matches()) {
            return last.equals("格")
                    ? cell(leaf.shown(), draft, figures)
                    : place(leaf.shown(), draft.pack().fields().outline());
        } else if (group.equals("序号")) {
            return group(leaf.shown(), draft);
        } else if (group.equals("节")) {
            return section(last, draft);
        } else if (key.startsWith("版式.") && last.endsWith("字体")) {
            Set<String> fonts = draft.pack().settings().fonts().keySet();
            return fonts.contains(leaf.shown()) ? Optional.empty() : Fault.unknown(leaf.shown(), "不是“字体”里的名称", fonts);
        } else if (key.equals("排版.表单收紧")) {
            return classes(leaf.texts(), draft);
        } else if (group.equals("次序")) {
            return chapters(leaf.texts(), draft);
        }
        return Optional.empty();
    }

    /** Of tables that are not printed nothing is known. */
    private static Optional<Fault> cell(String cell, Draft draft, Set<String> figures) {
        Address shown = draft.pack().names().shown(Address.parse(cell));
        String pattern = shown.parts().stream()
                .map(part -> OPEN.matcher(part).matches() ? "[^.]+" : Pattern.quote(part))
                .collect(Collectors.joining("\\.", "", "(\\..*)?"));
        String table = shown.head() + ".";
        boolean isReckoned = figures.stream().anyMatch(figure -> figure.startsWith(table));
        return !isReckoned || figures.stream().anyMatch(Pattern.compile(pattern).asMatchPredicate())
                ? Optional.empty()
                : Optional.of(new Fault(
                        "里的“" + cell + "”不是这张表的一格，取不到数",
                        Nearest.to(
                                        shown.toString(),
                                        figures.stream()
                                                .filter(figure -> figure.startsWith(table)
                                                        && !CODED.matcher(figure)
                                                                .find())
                                                .toList())
                                .map(near -> "是否应为“" + draft.pack().names().meant(Address.parse(near)) + "”？")
                                .orElse("请对照 表/" + Address.parse(cell).head() + ".yaml 的行、栏")));
    }

    private static Optional<Fault> place(String path, Outline outline) {
        Optional<Outline> at = Optional.of(outline);
        for (String name : path.split("\\.")) {
            Optional<Outline> below = at.get().below(OPEN.matcher(name).matches() ? "1" : name);
            if (below.isEmpty()) {
                return Fault.unknown(name, "不是单位文件里的一项", names(at.get()));
            }
            at = below;
        }
        return Optional.empty();
    }

    private static List<String> names(Outline outline) {
        return outline instanceof Outline.Fields fields
                ? fields.fields().stream().map(Outline.Field::name).toList()
                : List.of();
    }

    private static Optional<Fault> group(String group, Draft draft) {
        List<String> known = Stream.concat(
                        draft.pack().settings().figures().stream(), draft.pack().settings().forms().stream())
                .toList();
        String head = Address.parse(group).head();
        return known.contains(head)
                        || draft.pack().lookUp("数/" + head + ".yaml").isPresent()
                ? Optional.empty()
                : Fault.unknown(group, "不是本模板的一组数", known);
    }

    /** Sections that some rule cites. */
    private static Optional<Fault> section(String section, Draft draft) {
        Set<String> known = new TreeSet<>(draft.pack().settings().figures());
        for (Layer layer : draft.pack().layers()) {
            Optional.of(layer.folder().resolve("核对.yaml"))
                    .filter(Files::isRegularFile)
                    .ifPresent(file -> Citing.each(PackFile.text(file), (kind, meaning, offset) -> {
                        if (kind == Citing.Kind.SECTION) {
                            known.add(meaning);
                        }
                    }));
        }
        return known.contains(section) ? Optional.empty() : Fault.unknown(section, "没有规则说到，也不是一组数", known);
    }

    private static Optional<Fault> classes(List<String> classes, Draft draft) {
        String sheets = draft.sources(".css").stream().map(SourceText::text).collect(Collectors.joining("\n"));
        return classes.stream()
                .filter(name -> !Pattern.compile("\\." + Pattern.quote(name) + "(?![\\p{L}\\p{N}_-])")
                        .matcher(sheets)
                        .find())
                .findFirst()
                .map(name -> new Fault("里的“" + name + "”在 版式.css 里没有这个样式", "请核对名称，或在 版式.css 里写 ." + name + " { … }"));
    }

    /** Where others of an order are chapters all are. */
    private static Optional<Fault> chapters(List<String> names, Draft draft) {
        List<String> missing =
                names.stream().filter(name -> !isChapter(name, draft)).toList();
        boolean areChapters = missing.size() * 2 < names.size();
        return missing.isEmpty() || !areChapters
                ? Optional.empty()
                : Optional.of(new Fault(
                        "里的“" + missing.get(0) + "”没有文件 章节/" + missing.get(0) + ".ftl",
                        Nearest.to(
                                        missing.get(0),
                                        draft.sources(".ftl").stream()
                                                .map(source -> source.name()
                                                        .replaceFirst(".*/", "")
                                                        .replace(".ftl", ""))
                                                .toList())
                                .map(near -> "是否应为“" + near + "”？")
                                .orElse("请放入这个文件，或从“次序”里删去")));
    }

    private static boolean isChapter(String name, Draft draft) {
        return draft.pack().lookUp("章节/" + name + ".ftl").isPresent();
    }

    /** Sections that are listed have a heading; told where they are listed. */
    private static void titles(Draft draft, Problems problems) {
        Map<String, String> titles = draft.pack().settings().titles();
        draft.pack().settings().orders().forEach((order, names) -> {
            boolean haveTitles = names.stream().filter(titles::containsKey).count() * 2 > names.size();
            names.stream()
                    .filter(name -> haveTitles
                            && titles.getOrDefault(name, "").isBlank()
                            && !NO_HEADING.matcher(name).matches())
                    .forEach(name -> problems.error(
                            "M0612",
                            Composition.placeOf(titles.containsKey(name) ? "标题." + name : "次序." + order, draft.pack()),
                            "“次序." + order + "”里的“" + name + "”没有标题，印出来只有节号",
                            "请在 设置.yaml 的“标题”里写 " + name + ": …"));
        });
    }

    /** Whether every section that is listed can be written. */
    static boolean isWhole(Draft draft) {
        Problems found = new Problems();
        titles(draft, found);
        return !found.haveErrors()
                && draft.pack().settings().orders().values().stream()
                        .allMatch(names -> chapters(names, draft).isEmpty());
    }
}
