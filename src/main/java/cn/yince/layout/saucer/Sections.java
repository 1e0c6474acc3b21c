package cn.yince.layout.saucer;

import cn.yince.layout.structure.Role;
import cn.yince.layout.structure.Structure;
import java.util.ArrayList;
import java.util.List;

/** Puts what follows a heading under it: a part for each of the first level, a section for each of the second. */
final class Sections {
    /** Of a heading that is not in the outline: one below the last that is. */
    static final int BELOW_OUTLINE = 0;

    private final Structure root = new Structure(Role.DOCUMENT);

    /** The part and section that are open, after the whole. */
    private final List<Structure> open = new ArrayList<>(List.of(root));

    /** How deep the last heading of the outline is: no level is left out. */
    private int depth;

    Structure root() {
        return root;
    }

    /** Adds what comes next. */
    Structure add(Structure part) {
        return open.get(open.size() - 1).add(part);
    }

    /** Takes out what was added, unless another part or section was begun since; whether it was so. */
    boolean remove(Structure part) {
        return open.get(open.size() - 1).remove(part);
    }

    /** Begins a section with a heading of a level. */
    Structure heading(int level) {
        return heading(new Structure(Role.H1), level);
    }

    /** As {@link #heading(int)}, of a heading that exists. */
    Structure heading(Structure heading, int level) {
        if (level == BELOW_OUTLINE) {
            heading.become(Role.heading(depth + 1));
            return add(heading);
        }
        depth = Math.min(level, depth + 1);
        while (open.size() > depth) {
            open.remove(open.size() - 1);
        }
        heading.become(Role.heading(depth));
        Structure section = add(new Structure(depth == 1 ? Role.PART : Role.SECTION));
        open.add(section);
        return section.add(heading);
    }
}
