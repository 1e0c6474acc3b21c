package cn.yince.bind.verify;

import cn.yince.bind.Bound;
import cn.yince.bind.Link;
import cn.yince.bind.Mark;
import cn.yince.layout.Drawn;
import cn.yince.layout.Ink;
import cn.yince.problem.InternalFault;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** Compares links, outline and page numbers of the file with those meant. */
final class SignpostCheck {
    private static final float TOLERANCE = 0.5f;

    private final PDDocument file;
    private final Bound bound;
    private final List<String> texts;

    /** Takes the text of every page as read from the file, white space left out. */
    SignpostCheck(PDDocument file, Bound bound, List<String> texts) {
        this.file = file;
        this.bound = bound;
        this.texts = texts;
    }

    /** Every link of the file, page by page, is one that was meant, and none is missing. */
    void links() throws IOException {
        for (int page = 0; page < file.getNumberOfPages(); page++) {
            int number = page;
            List<PDAnnotation> found = file.getPage(page).getAnnotations();
            List<Link> meant =
                    bound.links().stream().filter(link -> link.page() == number).toList();
            if (found.size() != meant.size()) {
                throw new InternalFault(name(page) + "：应有 " + meant.size() + " 个链接，文件里有 " + found.size() + " 个");
            }
            for (int i = 0; i < found.size(); i++) {
                int target = targetOf(found.get(i));
                if (target != meant.get(i).target() || !sameArea(found.get(i).getRectangle(), meant.get(i))) {
                    throw new InternalFault(name(page) + "：第 " + (i + 1) + " 个链接应指向"
                            + name(meant.get(i).target()) + "，文件里指向" + name(target));
                }
            }
        }
    }

    private static boolean sameArea(PDRectangle found, Link meant) {
        return Math.abs(found.getLowerLeftX() - meant.area().left()) < TOLERANCE
                && Math.abs(found.getLowerLeftY() - meant.area().bottom()) < TOLERANCE
                && Math.abs(found.getUpperRightX() - meant.area().right()) < TOLERANCE
                && Math.abs(found.getUpperRightY() - meant.area().top()) < TOLERANCE;
    }

    private static int targetOf(PDAnnotation annotation) throws IOException {
        if (!(annotation instanceof PDAnnotationLink link)) {
            return -1;
        }
        PDDestination destination =
                link.getAction() instanceof PDActionGoTo leap ? leap.getDestination() : link.getDestination();
        return pageOf(destination);
    }

    private static int pageOf(PDDestination destination) {
        return destination instanceof PDPageDestination page ? page.retrievePageNumber() : -1;
    }

    /** The outline has the titles, the levels and the pages meant, and each heading stands on its page. */
    void outline() throws IOException {
        List<String> found = new ArrayList<>();
        if (file.getDocumentCatalog().getDocumentOutline() != null) {
            collect(file.getDocumentCatalog().getDocumentOutline(), 1, found);
        }
        for (int i = 0; i < Math.max(found.size(), bound.outline().size()); i++) {
            String meant = i < bound.outline().size() ? line(bound.outline().get(i)) : "无";
            String is = i < found.size() ? found.get(i) : "无";
            if (!meant.equals(is)) {
                throw new InternalFault("书签第 " + (i + 1) + " 条应为“" + meant + "”，文件里是“" + is + "”");
            }
        }
        for (Mark mark : bound.outline()) {
            if (!texts.get(mark.page()).contains(plain(mark.heading()))) {
                throw new InternalFault(name(mark.page()) + "：没有书签所指的标题“" + mark.heading() + "”");
            }
        }
    }

    private static void collect(PDOutlineNode node, int level, List<String> found) throws IOException {
        for (PDOutlineItem item : node.children()) {
            found.add(line(level, item.getTitle(), pageOf(item.getDestination())));
            collect(item, level + 1, found);
        }
    }

    private static String line(Mark mark) {
        return line(mark.level(), mark.title(), mark.page());
    }

    private static String line(int level, String title, int page) {
        return level + " " + title + " " + name(page);
    }

    /** Numbers that a link prints are among those in the margins of the page it leads to, where that has any. */
    void numbers() {
        for (int page = 0; page < bound.pages().size(); page++) {
            for (Drawn text : bound.pages().get(page).texts()) {
                Integer target = bound.targets().get(text.link());
                if (target != null && text.text().matches("\\d+")) {
                    List<String> printed = numbersAround(target);
                    if (!printed.isEmpty() && !printed.contains(text.text())) {
                        throw new InternalFault(name(page) + "：页码“" + text.text() + "”与所指的" + name(target) + "上的页码“"
                                + String.join("”“", printed) + "”不同");
                    }
                }
            }
        }
    }

    private List<String> numbersAround(int page) {
        StringBuilder margin = new StringBuilder();
        for (Drawn text : bound.pages().get(page).artifacts()) {
            if (text.part().equals(Drawn.MARGIN)) {
                margin.append(text.text());
            }
        }
        return Arrays.stream(margin.toString().split("\\D+"))
                .filter(number -> !number.isEmpty())
                .toList();
    }

    /** Characters that look alike may be named differently in a file. */
    static String plain(String text) {
        return Normalizer.normalize(Ink.of(text), Normalizer.Form.NFKC);
    }

    private static String name(int page) {
        return page < 0 ? "别处" : "第" + (page + 1) + "页";
    }
}
