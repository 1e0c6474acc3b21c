package cn.yince.bind;

import cn.yince.layout.Area;
import cn.yince.layout.Drawn;
import cn.yince.layout.Ink;
import cn.yince.problem.NotAsMeant;
import java.util.List;

/** Proves that what leads to another page leads to the right one, and that no text stands off the paper. */
final class Signposts {
    private static final float TOLERANCE = 1.5f;

    private final Bound bound;

    private Signposts(Bound bound) {
        this.bound = bound;
    }

    /**
     * Looks at all links, the outline and the places of all texts.
     *
     * @throws NotAsMeant naming the page and what is wrong on it
     */
    static void check(Bound bound) {
        Signposts signposts = new Signposts(bound);
        bound.outline().forEach(signposts::check);
        bound.links().forEach(signposts::check);
        for (int page = 0; page < bound.pages().size(); page++) {
            int number = page;
            bound.pages().get(page).all().forEach(text -> signposts.check(text, number));
        }
    }

    private void check(Mark mark) {
        Integer painted = bound.targets().get(mark.id());
        if (painted == null || painted != mark.page()) {
            throw new NotAsMeant("书签“" + mark.title() + "”指向第" + (mark.page() + 1) + "页，标题印在"
                    + (painted == null ? "别处" : name(painted)));
        }
    }

    /** Nothing that is a link to somewhere else may be under it. */
    private void check(Link link) {
        for (Drawn text : bound.pages().get(link.page()).texts()) {
            Integer target = bound.targets().get(text.link());
            if (target != null && target != link.target() && covers(link.area(), text.area())) {
                throw new NotAsMeant(
                        name(link.page()) + "：“" + text.text() + "”的链接指向" + name(link.target()) + "，应为" + name(target));
            }
        }
    }

    private void check(Drawn text, int page) {
        Area paper = bound.pages().get(page).paper();
        boolean shows = !Ink.of(text.text()).isEmpty();
        if (shows && paper.meets(text.area()) && !paper.holds(text.area(), TOLERANCE)) {
            throw new NotAsMeant(name(page) + "：" + text.part() + "的“" + text.text() + "”印出了纸边");
        }
        Integer target = bound.targets().get(text.link());
        if (shows && target != null && !isLinked(text, page, target, bound.links())) {
            throw new NotAsMeant(name(page) + "：“" + text.text() + "”应能点到" + name(target) + "，却没有这个链接");
        }
    }

    private static boolean isLinked(Drawn text, int page, int target, List<Link> links) {
        return links.stream()
                .anyMatch(link -> link.page() == page && link.target() == target && covers(link.area(), text.area()));
    }

    private static boolean covers(Area link, Area text) {
        return link.holds((text.left() + text.right()) / 2, (text.bottom() + text.top()) / 2, 0);
    }

    private static String name(int page) {
        return "第" + (page + 1) + "页";
    }
}
