package cn.yince.layout.saucer;

import cn.yince.layout.Budget;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Node;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.LineBox;

/** One layout of a document and what it shows to be changed for the next one. */
final class Pass {
    private final Engine engine;
    private final FormBreaker forms;
    private final EmergencyBreaks breaks;
    private final Map<String, LineBox> firstLines = new HashMap<>();
    private LongDocument parts;
    private boolean changes;

    Pass(Engine engine, FormBreaker forms) {
        this.engine = engine;
        this.forms = forms;
        breaks = new EmergencyBreaks(engine);
    }

    /** Lays out; of a long document parts are looked at on the way. */
    BlockBox layOut() {
        forms.beginPass();
        return engine.layOut(forms.areMany() ? this : null);
    }

    /** As {@link Engine#place()}. */
    BlockBox place() {
        forms.beginPass();
        return engine.place(forms.areMany() ? this : null);
    }

    /** The children of the body that hold forms. */
    Set<Node> withForms() {
        return forms.parts();
    }

    void use(LongDocument document) {
        parts = document;
    }

    /** Looks at a part before it is put aside. */
    void look(PartBox part) {
        changes |= breaks.find(part) || forms.breakPages(engine, part, part.getElement());
        String id = part.getElement().getAttribute("id");
        LineBox line = id.isEmpty() ? null : FirstLines.firstLine(part);
        if (line != null) {
            firstLines.put(id, line);
        }
    }

    /** Whether the layout made the document change, so that it must be laid out again. */
    boolean mustChange(BlockBox root) {
        breaks.find(root);
        return breaks.mark() || changes || forms.breakPages(engine, root, null);
    }

    /**
     * Makes sure that what was put aside can be laid out again.
     *
     * @throws Budget.Spent when the document has been changed since
     */
    void mustBeSettled() {
        if (parts != null && changes) {
            throw new Budget.Spent("分页排了许多遍仍不能定下来", "");
        }
    }

    /** The parts that were put aside, when nothing changes any more; none of a document that is not long. */
    List<PartBox> settledParts() {
        return parts == null
                ? List.of()
                : parts.settled().stream().filter(PartBox::isAside).distinct().toList();
    }

    /** The first lines of parts that were put aside, by the parts' ids. */
    Map<String, LineBox> firstLines() {
        return firstLines;
    }
}
