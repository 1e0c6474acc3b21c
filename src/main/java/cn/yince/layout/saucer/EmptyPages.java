package cn.yince.layout.saucer;

import java.util.BitSet;
import java.util.List;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;

/** The pages on which nothing stands, left out so that the next part begins on a right-hand page. */
final class EmptyPages {
    private final List<PageBox> pages;
    private final BitSet empty = new BitSet();

    private EmptyPages(List<PageBox> pages) {
        this.pages = pages;
        empty.set(0, pages.size());
    }

    /** Their numbers, 0-based. */
    static BitSet of(Box root, List<PageBox> pages) {
        EmptyPages all = new EmptyPages(pages);
        all.walk(root);
        return all.empty;
    }

    private void walk(Box box) {
        if (box.getChildCount() == 0) {
            fill(box.getAbsY(), box.getAbsY() + box.getHeight());
        } else {
            Boxes.inside(box).forEach(this::walk);
        }
    }

    private void fill(int top, int bottom) {
        for (PageBox page : pages) {
            if (top < page.getBottom() && bottom > page.getTop()) {
                empty.clear(page.getPageNo());
            }
        }
    }
}
