package cn.yince.desk.diff;

import cn.yince.Computed;
import cn.yince.PageNumbers;
import cn.yince.desk.diff.TextChange.Kind;
import cn.yince.layout.Formats;
import cn.yince.layout.change.WordChanges;
import cn.yince.pack.Settings.TableLabels;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Problem;
import cn.yince.unit.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares two booklets figure by figure and text by text. */
public final class Differences {
    private final Computed before;
    private final Computed after;
    private final boolean all;
    private final Wording wording;
    private final Whereabouts whereabouts;
    private final Map<FigureName, Value> old;
    private final Map<FigureName, Value> now;

    private Differences(Computed before, Computed after, PageNumbers pages, boolean all) {
        this.before = before;
        this.after = after;
        this.all = all;
        Sections sections = new Sections(pages);
        this.wording = new Wording(before, after, sections);
        this.whereabouts = new Whereabouts(after, pages, sections);
        Formats formats = new Formats(after.settings().numbers());
        Map<String, String> tables = after.settings().tables().stream()
                .collect(Collectors.toMap(TableLabels::form, TableLabels::name, (one, other) -> one));
        this.old = Inventory.of(before, formats, tables);
        this.now = Inventory.of(after, formats, tables);
    }

    /**
     * Makes sure that two units can be compared.
     *
     * @throws InputRejected Y0221 when one is a budget and the other final accounts
     */
    public static void comparable(Unit before, Unit after) {
        if (before.kind() != after.kind()) {
            throw new InputRejected(Problem.error(
                    "Y0221",
                    after.source().placeOfFirst("种类"),
                    "两个文件种类不同：" + before.source().file() + " 是" + before.kind().label() + "，本文件是"
                            + after.kind().label(),
                    "请比较同一种类的两个文件"));
        }
    }

    /**
     * What differs.
     *
     * @param pages of the new booklet
     * @param all whether figures that are the same are listed too
     */
    public static Difference between(Computed before, Computed after, PageNumbers pages, boolean all) {
        comparable(before.unit(), after.unit());
        return new Differences(before, after, pages, all).difference();
    }

    private Difference difference() {
        Set<String> tables = Stream.of(before, after)
                .flatMap(booklet -> booklet.settings().tables().stream())
                .map(TableLabels::name)
                .collect(Collectors.toSet());
        Set<Member> had = Members.of(before, old, tables, wording);
        Set<Member> has = Members.of(after, now, tables, wording);
        List<Member> added = Members.without(has, had);
        List<Member> removed = Members.without(had, has);
        Set<String> told = Stream.concat(added.stream(), removed.stream())
                .map(Member::name)
                .collect(Collectors.toSet());
        return new Difference(before.unit().year() == after.unit().year(), added, removed, groups(), texts(told));
    }

    private List<Group> groups() {
        Map<String, List<FigureChange>> byGroup = new LinkedHashMap<>();
        for (FigureName name : Merged.of(List.copyOf(old.keySet()), List.copyOf(now.keySet()))) {
            FigureChange figure = new FigureChange(
                    name.dotted(),
                    wording.label(name),
                    Optional.ofNullable(old.get(name)),
                    Optional.ofNullable(now.get(name)),
                    whereabouts.of(name));
            if (all || figure.isChange()) {
                byGroup.computeIfAbsent(name.group(), group -> new ArrayList<>())
                        .add(figure);
            }
        }
        Set<String> tables =
                after.settings().tables().stream().map(TableLabels::name).collect(Collectors.toSet());
        return byGroup.entrySet().stream()
                .map(e -> new Group(
                        e.getKey(),
                        wording.title(e.getKey()),
                        tables.contains(e.getKey()),
                        whereabouts.of(e.getKey()),
                        List.copyOf(e.getValue())))
                .toList();
    }

    /** Texts of a form, project or term that is new or gone as a whole are not told one by one. */
    private List<TextChange> texts(Set<String> told) {
        Map<String, Texts.Typed> olds = Texts.of(before.unit().source());
        Map<String, Texts.Typed> news = Texts.of(after.unit().source());
        List<TextChange> changes = new ArrayList<>();
        words(changes);
        for (String name : Merged.of(List.copyOf(olds.keySet()), List.copyOf(news.keySet()))) {
            Texts.Typed was = olds.get(name);
            Texts.Typed is = news.get(name);
            boolean same = was != null && is != null && was.paragraphs().equals(is.paragraphs());
            if (!same && told.stream().noneMatch(whole -> ("." + name + ".").contains("." + whole + "."))) {
                Kind kind = was == null ? Kind.ADDED : is == null ? Kind.REMOVED : Kind.CHANGED;
                changes.add(new TextChange(
                        name,
                        kind,
                        WordChanges.between(joined(was), joined(is)),
                        Optional.ofNullable(is).flatMap(typed -> whereabouts.ofText(typed.place()))));
            }
        }
        return changes;
    }

    private static String joined(Texts.Typed text) {
        return text == null ? "" : String.join("\n", text.paragraphs());
    }

    /** Words of 单位 that are chosen, not written. */
    private void words(List<TextChange> changes) {
        Map<String, String> olds = Texts.words(before.figures().prose());
        Map<String, String> news = Texts.words(after.figures().prose());
        news.forEach((name, is) -> {
            String was = olds.getOrDefault(name, "");
            if (!was.equals(is)) {
                changes.add(new TextChange(name, Kind.CHANGED, WordChanges.between(was, is), Optional.empty()));
            }
        });
    }
}
