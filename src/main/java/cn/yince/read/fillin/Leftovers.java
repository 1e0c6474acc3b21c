package cn.yince.read.fillin;

import cn.yince.read.fillin.Block.Item;
import cn.yince.read.shape.Code;
import cn.yince.read.shape.Outline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Places for all that a file is asked for and no sheet has: what packs add. What belongs to a thing with a sheet of its own goes there; the
 * entries of a list that have parts of their own get a sheet each; the rest is on one sheet more. A list inside a list whose names people
 * choose has no place in a workbook.
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
    List<Trail> apart = plan.sheets().stream().flatMap(sheet -> sheet.each().stream()).toList();
    for (SheetPlan sheet : plan.sheets()) {
      List<Block> more = sheet.each().map(each -> leftovers.blocks(each, List.of())).orElse(List.of());
      sheets.add(new SheetPlan(sheet.name(), sheet.title(), sheet.use(), sheet.each(), Stream.concat(sheet.blocks().stream(), more.stream()).toList()));
    }
    List<SheetPlan> things = Stream.concat(leftovers.partsOfThings(plan, apart).stream(), leftovers.things(apart).stream()).toList();
    sheets.addAll(things);
    List<Block> rest = leftovers.blocks(Trail.of(), Stream.concat(apart.stream(), things.stream().flatMap(sheet -> sheet.each().stream())).toList());
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
      if (field.value() instanceof Outline.Entries list && hasParts(list.entry()) && !apart.contains(each) && !isPlaced(field.name())) {
        String use = field.description().isEmpty() ? field.name() : field.description();
        sheets.add(new SheetPlan(field.name(), field.name() + "填报表", use, Optional.of(each), blocks(each, List.of())));
      }
    }
    return sheets;
  }

  /** A sheet for each part of a thing that another sheet for a part of it names, where it has parts of its own: {@code 项目.*.评估}. */
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
    return Outlines.at(top, steps).filter(Outline.Fields.class::isInstance).map(entry -> ((Outline.Fields) entry).fields()).orElse(List.of());
  }

  private SheetPlan partOfThing(SheetPlan named, Trail part, Outline.Field field) {
    List<Item> subject =
        named.blocks().stream()
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
    return entry instanceof Outline.Fields fields && fields.fields().stream().anyMatch(field -> !(field.value() instanceof Outline.Leaf));
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
        fields.fields().forEach(field -> look(field.value(), trail.then(field.name()), label.isEmpty() ? field.name() : label + "　" + field.name(), field.description()));
      } else if (here instanceof Outline.Codes codes) {
        table(columns(codes.value(), trail.then(Trail.KEY)), columns -> coded(label, note, codes.code(), columns));
      } else if (here instanceof Outline.Named named) {
        table(columns(named.value(), trail.then(Trail.KEY)), columns -> Optional.of(new Block.Table(label, note, new Rows.Named(List.of(), false), with(Column.key(named.kind()), columns), SPARE)));
      } else if (here instanceof Outline.Entries list) {
        table(columns(list.entry(), trail.then(Trail.ENTRY)), columns -> Optional.of(new Blocks(top).listed(label, note, SPARE, columns)));
      } else if (here instanceof Outline.Leaf leaf && !placed.contains(Places.name(above.then(trail.steps())))) {
        leaf(leaf, trail, label, note);
      }
    }

    /** Whether only sheets of other things lie there. */
    private boolean isPassedBy(Trail trail) {
      List<String> whole = above.then(trail.steps()).steps();
      return but.stream().anyMatch(each -> each.steps().size() > whole.size() && each.steps().subList(0, whole.size()).equals(whole) && Outlines.at(top, whole).filter(Outline.Entries.class::isInstance).isPresent());
    }

    private void leaf(Outline.Leaf leaf, Trail trail, String label, String note) {
      if (leaf.kind() == Outline.Kind.PARAGRAPHS) {
        Entry paragraph = new Entry(trail.then(Trail.ENTRY), (Outline.Leaf) Outline.leaf(Outline.Kind.TEXT), "一行一段");
        tables.add(new Blocks(top).listed(label, note, SPARE, List.of(new Column("", "内容", new Column.Values(paragraph)))));
      } else {
        items.add(new Block.Blank(label, new Entry(trail, leaf, note), false, leaf.kind() == Outline.Kind.TEXT || leaf.kind() == Outline.Kind.WORD));
      }
    }

    private void table(List<Column> columns, Function<List<Column>, Optional<Block>> make) {
      if (!columns.isEmpty()) {
        make.apply(columns).ifPresent(tables::add);
      }
    }

    private Optional<Block> coded(String label, String note, Code code, List<Column> columns) {
      return CodeList.of(code).map(list -> new Blocks(top).coded(label, note, list, false, SPARE, columns));
    }

    /** The values of a row that no sheet has; none when the row has lists of its own. */
    private List<Column> columns(Outline row, Trail trail) {
      Map<String, Column> columns = new LinkedHashMap<>();
      if (row instanceof Outline.Leaf leaf) {
        column(leaf, trail, "内容", "", columns);
      } else if (row instanceof Outline.Fields fields) {
        for (Outline.Field field : fields.fields()) {
          if (field.value() instanceof Outline.Leaf leaf) {
            column(leaf, trail.then(field.name()), field.name(), field.description(), columns);
          }
        }
      }
      return List.copyOf(columns.values());
    }

    private void column(Outline.Leaf leaf, Trail trail, String label, String note, Map<String, Column> into) {
      if (!placed.contains(Places.name(above.then(trail.steps())))) {
        into.put(label, new Column("", label, new Column.Values(new Entry(trail, leaf, note))));
      }
    }

    private List<Column> with(Column first, List<Column> rest) {
      return Stream.concat(Stream.of(first), rest.stream()).toList();
    }
  }
}
