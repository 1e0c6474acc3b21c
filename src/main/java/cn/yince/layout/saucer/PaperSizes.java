package cn.yince.layout.saucer;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.PageBox;

/** Looks at the paper of every kind of page before anything is laid out on it: margins must leave room for text. */
final class PaperSizes {
    private static final Pattern NAMED = Pattern.compile("@page\\s+([^\\s:{]+)");
    private static final String[] SIDES = {"first", "left", "right"};

    /** Room for a line of a few characters, in points. */
    private static final int LEAST = 36;

    private PaperSizes() {}

    /** @throws InputRejected [M0314] naming the kind of page whose margins leave no room */
    static void check(LayoutContext context, String sheet) {
        String plain = context.getPageName();
        kind(context, "");
        for (String name : names(sheet)) {
            context.setPageName(name);
            kind(context, name);
        }
        context.setPageName(plain);
    }

    private static Set<String> names(String sheet) {
        Set<String> names = new TreeSet<>();
        Matcher named = NAMED.matcher(sheet);
        while (named.find()) {
            names.add(named.group(1));
        }
        return names;
    }

    private static void kind(LayoutContext context, String name) {
        for (String side : SIDES) {
            if (Math.min(
                            room(() -> page(context, side).getContentWidth(context)),
                            room(() -> page(context, side).getContentHeight(context)))
                    < LEAST) {
                throw new InputRejected(Problem.error(
                        "M0314",
                        Place.of("版式文档"),
                        "“@page" + (name.isEmpty() ? "" : " " + name) + "”的页边之内没有地方印字",
                        "请核对这种页的 size 和 margin（设置.yaml 的“版式”里各种边距），四边之内至少留 " + LEAST + "pt"));
            }
        }
    }

    private static PageBox page(LayoutContext context, String side) {
        return Layer.createPageBox(context, side);
    }

    /** In points; the renderer gives no number less than one. */
    private static float room(IntSupplier dots) {
        try {
            return dots.getAsInt() / Engine.DOTS_PER_POINT;
        } catch (IllegalArgumentException e) {
            return 0;
        }
    }
}
