package cn.yince.read.fillin;

import cn.yince.read.fillin.Block.Item;
import cn.yince.read.shape.Outline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Places for all that a file is asked for and no sheet has: what packs add. What belongs to a thing with a sheet of its
 * own goes there; the entries of a list that have parts of their own get a sheet each; the rest is on one sheet more,
 * with a column for each level of names. A list inside the entries of a list that have no sheet has no place in a
 * workbook.
 */
final class Leftovers {
    private static final String SHEET = "其他填报";
    private static final int SPARE = 10;
    private final Outline top;
    private final Set<String> placed;

    private Leftovers(Outline top, Set<String> placed) {
        this.top = top;
        this.placed = placed;
    }

    /** A plan with places for everything. */
    static Plan placed(Plan plan, Outline outline) {
        Leftovers leftovers = new Leftovers(outline, Places.of(plan));
        List<SheetPlan> sheets = new ArrayList<>();
        List<Trail> apart =
                plan.sheets().stream().flatMap(sheet -> sheet.each().stream()).toList();
        for (SheetPlan sheet : plan.sheets()) {
            List<Block> more =
                    sheet.each().map(each -> leftovers.blocks(each, List.of())).orElse(List.of());
            sheets.add(new SheetPlan(
                    sheet.name(),
                    sheet.title(),
                    sheet.use(),
                    sheet.each(),
                    Stream.concat(sheet.blocks().stream(), more.stream()).toList()));
        }
        List<SheetPlan> things = Stream.concat(
                        leftovers.partsOfThings(plan, apart).stream(), leftovers.things(apart).stream())
                .toList();
        sheets.addAll(things);
        List<Block> rest = leftovers.blocks(
                Trail.of(),
                Stream.concat(apart.stream(), things.stream().flatMap(sheet -> sheet.each().stream()))
                        .toList());
        if (!rest.isEmpty()) {
            sheets.add(CommonSheets.sheet(SHEET, "其他内容填报表", "本省、本市另外要填的内容", rest.toArray(Block[]::new)));
        }
        return new Plan(plan.kind(), List.copyOf(sheets));
    }

    /** A sheet for each entry of lists whose entries have parts of their own. */
    private List<SheetPlan> things(List<Trail> apart) {
        List<SheetPlan> sheets = new ArrayList<>();
        for (Outline.Field field : top instanceof Outline.Fields fields ? fields.fields() : List.<Outline.Field>of()) {
            Trail each = Trail.of(field.name(), Trail.ENTRY);
            if (field.value() instanceof Outline.Entries list
                    && hasParts(list.entry())
                    && !apart.contains(each)
                    && !isPlaced(field.name())) {
                String use = field.description().isEmpty() ? field.name() : field.description();
                sheets.add(new SheetPlan(
                        field.name(), field.name() + "填报表", use, Optional.of(each), blocks(each, List.of())));
            }
        }
        return sheets;
    }

    /**
     * A sheet for each part of a thing that another sheet for a part of it names, where it has parts of its own:
     * {@code 项目.*.评估}.
     */
    private List<SheetPlan> partsOfThings(Plan plan, List<Trail> apart) {
        Map<Trail, SheetPlan> sheets = new LinkedHashMap<>();
        for (SheetPlan named : plan.sheets()) {
            List<String> each = named.each().map(Trail::steps).orElse(List.of());
            List<String> thing = each.subList(0, each.indexOf(Trail.NAMED) + 1);
            for (Outline.Field field : thing.isEmpty() ? List.<Outline.Field>of() : fields(thing)) {
                Trail part = new Trail(thing).then(field.name());
                if (hasParts(field.value()) && !apart.contains(part)) {
                    sheets.putIfAbsent(part, partOfThing(named, part, field));
                }
            }
        }
        return List.copyOf(sheets.values());
    }

    private List<Outline.Field> fields(List<String> steps) {
        return Outlines.at(top, steps)
                .filter(Outline.Fields.class::isInstance)
                .map(entry -> ((Outline.Fields) entry).fields())
                .orElse(List.of());
    }

    private SheetPlan partOfThing(SheetPlan named, Trail part, Outline.Field field) {
        List<Item> subject = named.blocks().stream()
                .filter(Block.Form.class::isInstance)
                .flatMap(form -> ((Block.Form) form).items().stream())
                .filter(Block.Subject.class::isInstance)
                .toList();
        String use = field.description().isEmpty() ? field.name() : field.description();
        List<Block> blocks = new ArrayList<>(List.of(new Blocks(top).form("（所属）", "", 2, subject)));
        blocks.addAll(blocks(part, List.of()));
        return new SheetPlan(field.name(), field.name() + "填报表", use, Optional.of(part), blocks);
    }

    static boolean hasParts(Outline entry) {
        return entry instanceof Outline.Fields fields
                && fields.fields().stream().anyMatch(field -> !(field.value() instanceof Outline.Leaf));
    }

    private boolean isPlaced(String name) {
        return placed.stream().anyMatch(place -> place.startsWith("." + name + "."));
    }

    /** What stands below a place, as blocks of the sheet for it; but for what has sheets of its own. */
    private List<Block> blocks(Trail above, List<Trail> but) {
        Outline here = Outlines.at(top, above.steps()).orElseThrow();
        Found found = new Found(above, but);
        found.look(here, Trail.of(), "", "");
        List<Block> blocks = new ArrayList<>();
        if (!found.items.isEmpty()) {
            blocks.add(new Blocks(here).form("（其他）", "", 1, found.items));
        }
        blocks.addAll(found.tables);
        return blocks;
    }

    /** What is found on the way down from the part that a sheet is for. */
    private final class Found {
        private final Trail above;
        private final List<Trail> but;
        private final List<Item> items = new ArrayList<>();
        private final List<Block> tables = new ArrayList<>();

        Found(Trail above, List<Trail> but) {
            this.above = above;
            this.but = but;
        }

        void look(Outline here, Trail trail, String label, String note) {
            if (but.contains(above.then(trail.steps())) || isPassedBy(trail)) {
                return;
            } else if (here instanceof Outline.Fields fields) {
                fields.fields()
                        .forEach(field -> look(
                                field.value(),
                                trail.then(field.name()),
                                label.isEmpty() ? field.name() : label + "　" + field.name(),
                                field.description()));
            } else if (here instanceof Outline.Leaf leaf) {
                leaf(leaf, trail, label, note);
            } else {
                new Below(trail, List.of(), label, note).step(here);
            }
        }

        /** Whether only sheets of other things lie there. */
        private boolean isPassedBy(Trail trail) {
            List<String> whole = above.then(trail.steps()).steps();
            return but.stream()
                    .anyMatch(each -> each.steps().size() > whole.size()
                            && each.steps().subList(0, whole.size()).equals(whole)
                            && Outlines.at(top, whole)
                                    .filter(Outline.Entries.class::isInstance)
                                    .isPresent());
        }

        private void leaf(Outline.Leaf leaf, Trail trail, String label, String note) {
            if (placed.contains(Places.name(above.then(trail.steps())))) {
                return;
            } else if (leaf.kind() == Outline.Kind.PARAGRAPHS) {
                Entry paragraph =
                        new Entry(trail.then(Trail.ENTRY), (Outline.Leaf) Outline.leaf(Outline.Kind.TEXT), "一行一段");
                tables.add(new Blocks(top)
                        .listed(label, note, SPARE, List.of(new Column("", "内容", new Column.Values(paragraph)))));
            } else {
                items.add(new Block.Blank(
                        label,
                        new Entry(trail, leaf, note),
                        false,
                        leaf.kind() == Outline.Kind.TEXT || leaf.kind() == Outline.Kind.WORD));
            }
        }

        /** What lies below names, codes or a list: a table for each way down to values. */
        private final class Below {
            private final Trail trail;
            private final List<Rows.Level> levels;
            private final String title;
            private final String note;
            private final Map<String, Column> columns = new LinkedHashMap<>();

            Below(Trail trail, List<Rows.Level> levels, String title, String note) {
                this.trail = trail;
                this.levels = levels;
                this.title = title;
                this.note = note;
            }

            /**
             * Goes on through names, codes or a list. What lies below the entries of a list has nothing that tells them
             * apart.
             */
            void step(Outline here) {
                boolean isListed = trail.steps().contains(Trail.ENTRY);
                if (here instanceof Outline.Codes codes && !isListed) {
                    new Below(
                                    trail.then(Trail.KEY),
                                    and(new Rows.Level("科目编码", CodeList.of(codes.code()))),
                                    title,
                                    note)
                            .rows(codes.value());
                } else if (here instanceof Outline.Named named && !isListed) {
                    new Below(trail.then(Trail.KEY), and(new Rows.Level(named.kind(), Optional.empty())), title, note)
                            .rows(named.value());
                } else if (here instanceof Outline.Entries list && !isListed) {
                    new Below(trail.then(Trail.ENTRY), levels, title, note).rows(list.entry());
                }
            }

            private List<Rows.Level> and(Rows.Level level) {
                return Stream.concat(levels.stream(), Stream.of(level)).toList();
            }

            private void rows(Outline row) {
                int before = tables.size();
                values(row, trail, "", "", "");
                if (!columns.isEmpty()) {
                    table().ifPresent(table -> tables.add(before, table));
                }
            }

            private void values(Outline here, Trail at, String group, String label, String said) {
                if (here instanceof Outline.Leaf leaf) {
                    column(leaf, at, group, label.isEmpty() ? "内容" : label, said);
                } else if (here instanceof Outline.Fields fields) {
                    String over = group.isEmpty() ? label : group + "　" + label;
                    fields.fields()
                            .forEach(field -> values(
                                    field.value(), at.then(field.name()), over, field.name(), field.description()));
                } else {
                    String more = Stream.of(title, group, label)
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining("　"));
                    new Below(at, levels, more, said).step(here);
                }
            }

            private void column(Outline.Leaf leaf, Trail at, String group, String label, String said) {
                if (!placed.contains(Places.name(above.then(at.steps())))) {
                    columns.put(
                            group + "　" + label,
                            new Column(group, label, new Column.Values(new Entry(at, leaf, said))));
                }
            }

            private Optional<Block.Table> table() {
                List<Column> values = List.copyOf(columns.values());
                boolean isListed = trail.steps().contains(Trail.ENTRY);
                if (levels.isEmpty()) {
                    return Optional.of(new Blocks(top).listed(title, note, SPARE, values));
                } else if (levels.size() > 1 || isListed) {
                    return Optional.of(new Blocks(top).nested(title, note, levels, SPARE, values));
                } else if (levels.get(0).codes().isPresent()) {
                    return Optional.of(new Blocks(top)
                            .coded(title, note, levels.get(0).codes().get(), false, SPARE, values));
                }
                List<Column> all = Stream.concat(
                                Stream.of(Column.key(levels.get(0).kind())), values.stream())
                        .toList();
                return Optional.of(new Block.Table(title, note, new Rows.Named(List.of(), false), all, SPARE));
            }
        }
    }
}
