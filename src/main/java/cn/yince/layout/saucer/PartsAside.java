package cn.yince.layout.saucer;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;

/** The parts of a long document that stand in memory only while their pages are painted. */
final class PartsAside {
    private final Engine engine;
    private final LayoutContext context;
    private final Justification justification;
    private final Deque<PartBox> waiting = new ArrayDeque<>();
    private final Deque<PartBox> open = new ArrayDeque<>();

    /** What leads to each id, as the whole layout had it. */
    private final Map<String, Box> ids;

    private int released;

    PartsAside(Engine engine, List<PartBox> parts, Justification justification) {
        this.engine = engine;
        context = engine.layoutContext();
        if (!parts.isEmpty()) {
            // the context of the layout became that of the pages' margins
            context.pushLayer(new BlockBox(null, null, true));
            context.getRootLayer()
                    .getPages()
                    .addAll(parts.get(0).getContainingLayer().getPages());
        }
        this.justification = justification;
        ids = parts.isEmpty() ? Map.of() : new HashMap<>(engine.shared.getIdMap());
        parts.stream().sorted(Comparator.comparingInt(Box::getAbsY)).forEach(waiting::add);
    }

    /** Lays out again what begins on a page. */
    void bringBack(PageBox page) {
        while (!waiting.isEmpty() && waiting.getFirst().getAbsY() < page.getBottom()) {
            PartBox part = waiting.removeFirst();
            bringBack(part);
            open.add(part);
        }
    }

    private void bringBack(PartBox part) {
        part.bringBack(context);
        justification.set(engine.layoutContext(), part);
        engine.shared.getIdMap().putAll(ids);
    }

    /** Forgets what ends on a page that is painted. */
    void release(PageBox page) {
        while (!open.isEmpty() && open.getFirst().getAbsY() + open.getFirst().getHeight() <= page.getBottom()) {
            release(open.removeFirst());
        }
    }

    private void release(PartBox part) {
        justification.forget(part);
        part.release();
        if (++released % LongDocument.REMEMBERED == 0) {
            engine.forgetStyles();
        }
    }

    /** Lays out all of them, one after the other, to be looked at. */
    void each(Consumer<Box> look) {
        for (PartBox part : waiting) {
            bringBack(part);
            look.accept(part);
            release(part);
        }
    }
}
