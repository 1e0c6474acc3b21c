package cn.yince.layout.saucer;

import cn.yince.pack.Typesetting;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.newtable.TableRowBox;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;

/**
 * Breaks forms between rows. Looks at a finished layout for {@code class="分页表"} tables that run past a page, and puts
 * one table for each page in their place, with the header and the labels of merged cells repeated; the document is then
 * laid out again until every table stays on its page.
 */
final class FormBreaker {
    /** A row as tall as this part of a page is cut before it leaves that part of the page above it empty. */
    private static final float TALL = 0.3f;

    private static final float MUCH = 0.25f;

    private final Document document;
    private final int many;
    private final Typesetting typesetting;
    private List<Form> forms;

    /** Forms broken before they were laid out, with what must stand below each. */
    private final Map<Form, Integer> foreseen = new HashMap<>();

    private final Map<Form, Part> parts = new HashMap<>();

    /** Forms that are not as they were laid out any more. */
    private final Set<Form> changed = new HashSet<>();

    /** Forms that were not looked at in this layout, by the parts of the body of a document with many. */
    private final Map<Node, List<Form>> left = new LinkedHashMap<>();

    private int cuts;

    /** Forms below each other. */
    private record Part(List<Form> forms, List<FormsAlone.Room> rooms) {}

    /**
     * A breaker of a document's forms.
     *
     * @param typesetting how they are fitted
     * @param many so many forms must not stand in memory together
     */
    FormBreaker(Document document, Typesetting typesetting, int many) {
        this.many = many;
        this.document = document;
        this.typesetting = typesetting;
    }

    /**
     * Breaks forms as their rows are likely to need, before they are laid out; {@link #breakPages} then sees whether
     * that was right.
     *
     * @param alone the forms by themselves
     * @return whether all could be foreseen
     */
    boolean foresee(Engine engine, FormsAlone alone) {
        List<FormsAlone.Room> rooms = alone.rooms(engine, Form.tables(document));
        FormColumns.balance(
                engine,
                Form.tables(document),
                rooms.stream().map(FormsAlone.Room::width).toList(),
                typesetting.smallest());
        engine.shared.reset();
        forms = find();
        int from = 0;
        for (int to = 1; to <= rooms.size(); to++) {
            if (to == rooms.size() || rooms.get(to).part() != rooms.get(from).part()) {
                Part part = new Part(forms.subList(from, to), rooms.subList(from, to));
                part.forms().forEach(form -> parts.put(form, part));
                foreseen.putAll(
                        FormPlan.best(engine, part.forms(), part.rooms()).follow());
                from = to;
            }
        }
        return foreseen.size() == forms.size();
    }

    /** A layout begins. */
    void beginPass() {
        if (forms == null) {
            forms = find();
            forms.forEach(Form::partIfLong);
        }
        changed.clear();
        left.clear();
        left.putAll(
                forms.stream().collect(Collectors.groupingBy(this::partOf, LinkedHashMap::new, Collectors.toList())));
    }

    private Node partOf(Form form) {
        if (!areMany()) {
            return document;
        }
        Node part = form.fragments().get(0).table();
        while (!part.getParentNode().getNodeName().equals("body")) {
            part = part.getParentNode();
        }
        return part;
    }

    /** The children of the body that hold forms, when there are many. */
    Set<Node> parts() {
        return left.keySet();
    }

    /** Whether there are so many that they must not stand in memory together. */
    boolean areMany() {
        return forms.size() >= many;
    }

    /**
     * Breaks each form at most once; whether any was.
     *
     * @param root of the boxes in which the forms stand
     * @param part of the body that is looked at; null for all that was not yet
     */
    boolean breakPages(Engine engine, BlockBox root, Element part) {
        List<Form> within = part == null
                ? left.values().stream().flatMap(List::stream).toList()
                : left.getOrDefault(part, List.of());
        left.remove(part);
        Map<Element, TableRowBox> rows = new IdentityHashMap<>();
        collectRows(root, rows);
        Pages pages = new Pages(root.getContainingLayer(), engine.layoutContext());
        boolean broken = false;
        for (Form form : within) {
            broken |= !changed.contains(form)
                    && (cutTallRow(engine, form, rows, pages)
                            || foreseen.containsKey(form) && settle(form, foreseen.remove(form), rows, pages)
                            || breakOnce(form, rows, pages));
        }
        return broken;
    }

    /**
     * Parts the first row that is taller than a page, or leaves much of the page before it empty, so that it ends with
     * that page and goes on below the next one's header.
     */
    private boolean cutTallRow(Engine engine, Form form, Map<Element, TableRowBox> rows, Pages pages) {
        PageForecast heights = PageForecast.of(form, rows);
        int top = pages.topOf(firstRow(form, rows));
        for (FormFragment fragment : form.fragments()) {
            List<Element> elements = FormGrid.rowsOf(fragment.table());
            for (int row = fragment.start(); row < fragment.end(); row++) {
                TableRowBox box = rows.get(elements.get(fragment.repeated() + row - fragment.start()));
                if (box == null || form.blocks().of(row).isHeader(row)) {
                    continue;
                }
                int page = pages.heightAt(box);
                int blank = heights.blankAbove(row, form.breaks(), top, page);
                boolean fills = blank > MUCH * page && box.getHeight() > TALL * page;
                Optional<List<Integer>> kept = TallRow.cut(box, fills ? blank : heights.roomFrom(row, page));
                if (kept.isPresent()) {
                    cut(engine, form, row, kept.get());
                    return true;
                }
            }
        }
        return false;
    }

    private void cut(Engine engine, Form form, int row, List<Integer> kept) {
        form.cut(row, kept, ++cuts);
        form.unbreak();
        foreseen.remove(form);
        Part part = parts.get(form);
        if (part != null) {
            changed.addAll(part.forms());
            foreseen.putAll(FormPlan.again(engine, part.forms(), part.rooms()).follow());
        }
    }

    private static TableRowBox firstRow(Form form, Map<Element, TableRowBox> rows) {
        return rows.get(FormGrid.rowsOf(form.fragments().get(0).table()).get(0));
    }

    /** Breaks a form otherwise than foreseen when its rows turn out to be higher or lower; whether they do. */
    private static boolean settle(Form form, int below, Map<Element, TableRowBox> rows, Pages pages) {
        TableRowBox first = firstRow(form, rows);
        PageForecast found = PageForecast.of(form, rows);
        int top = pages.topOf(first);
        if (found.fit(top, pages.heightAt(first), form.breaks(), below)) {
            return false;
        }
        Optional<List<Integer>> breaks = found.breaks(top, pages.heightAt(first), below);
        if (breaks.isEmpty() || breaks.get().equals(form.breaks())) {
            return false;
        }
        form.breakAt(breaks.get());
        return true;
    }

    private List<Form> find() {
        return Form.tables(document).stream()
                .map(table -> new Form(table, typesetting.tighter()))
                .toList();
    }

    private static void collectRows(Box box, Map<Element, TableRowBox> rows) {
        if (box instanceof TableRowBox row && row.getElement() != null) {
            rows.put(row.getElement(), row);
        } else {
            Boxes.inside(box).forEach(child -> collectRows(child, rows));
        }
    }

    private static boolean breakOnce(Form form, Map<Element, TableRowBox> rows, Pages pages) {
        for (FormFragment fragment : form.fragments()) {
            int firstBody = Math.max(
                    fragment.start(),
                    fragment.start() == 0
                            ? PageForecast.of(form, rows).endOfHead(roomOnPage(fragment, rows, pages))
                            : 0);
            int overflowing = firstOverflowing(fragment, firstBody, rows, pages);
            if (overflowing > fragment.start()
                    && overflowing <= firstBody
                    && fragment.start() == 0
                    && form.startOnNewPage()) {
                return true;
            }
            if (overflowing >= 0 && overflowing <= firstBody) {
                overflowing = firstOverflowing(fragment, firstBody + 1, rows, pages);
            }
            int allowed = overflowing < 0 ? -1 : form.blocks().allowedBreak(overflowing);
            int before = allowed > fragment.start() ? allowed : overflowing;
            if (before > fragment.start()) {
                form.breakBefore(
                        PageForecast.of(form, rows).breaksFrom(before, roomOnPage(fragment, rows, pages)), fragment);
                return true;
            }
        }
        return false;
    }

    /**
     * The first row, from {@code least} on, that does not end on the page where the row above it does; -1 when all do.
     */
    private static int firstOverflowing(FormFragment fragment, int least, Map<Element, TableRowBox> rows, Pages pages) {
        List<Element> elements = FormGrid.rowsOf(fragment.table());
        int page = -1;
        for (int i = 0; i < elements.size(); i++) {
            TableRowBox box = rows.get(elements.get(i));
            int row = fragment.start() + Math.max(0, i - fragment.repeated());
            if (box != null) {
                int ends = pages.lastOf(box);
                if (page >= 0 && ends != page && row >= least) {
                    return row;
                }
                page = ends;
            }
        }
        return -1;
    }

    /** Height of the content of the fragment's page, in dots. */
    private static int roomOnPage(FormFragment fragment, Map<Element, TableRowBox> rows, Pages pages) {
        return FormGrid.rowsOf(fragment.table()).stream()
                .map(rows::get)
                .filter(Objects::nonNull)
                .mapToInt(pages::heightAt)
                .findFirst()
                .orElse(0);
    }

    private record Pages(Layer layer, LayoutContext context) {
        int heightAt(Box box) {
            PageBox page = layer.getPage(context, box.getAbsY());
            return page.getBottom() - page.getTop();
        }

        /** Where a box begins on its page, in dots. */
        int topOf(Box box) {
            return box.getAbsY() - layer.getPage(context, box.getAbsY()).getTop();
        }

        int lastOf(Box box) {
            return layer.getPage(context, box.getAbsY() + box.getHeight() - 1).getPageNo();
        }
    }
}
