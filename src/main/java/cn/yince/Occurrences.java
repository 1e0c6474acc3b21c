package cn.yince;

import cn.yince.compute.Figures;
import cn.yince.compute.ledger.SummedUnit;
import cn.yince.layout.Budget;
import cn.yince.layout.FigureMarks;
import cn.yince.layout.Occurrence;
import cn.yince.layout.Sheet;
import cn.yince.layout.Sheets;
import cn.yince.layout.TablePages;
import cn.yince.layout.freemarker.Manuscript;
import cn.yince.layout.jasper.BookTypeface;
import cn.yince.layout.saucer.LaidOut;
import cn.yince.layout.saucer.Spot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the page of every number: the booklet is laid out once more with marks around its numbers, which become
 * elements with ids in the text and are looked for page by page in the tables.
 */
final class Occurrences {
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]*)\"");
    private static final String ID_PREFIX = "数-";

    private final FigureMarks marks = new FigureMarks();
    private final List<Found> found = new ArrayList<>();

    private Occurrences() {}

    /** A number found, the id of the element that shows its page, and what it stands in. */
    private record Found(FigureMarks.Found number, String id, String within) {}

    static List<Occurrence> of(OpenPack pack, SummedUnit<?> summed, Figures figures) {
        try (Budget budget = Budget.begin(summed.unit().source())) {
            return new Blame(pack.pack(), summed.unit()).of(() -> new Occurrences().find(pack, summed, figures));
        }
    }

    private List<Occurrence> find(OpenPack pack, SummedUnit<?> summed, Figures figures) {
        List<Sheet> sheets = Sheets.fill(pack.pack(), summed.unit(), summed.ledger(), marks::mark);
        Map<String, TablePages> tablePages = new LinkedHashMap<>();
        for (Sheet sheet : sheets) {
            int number = look(sheet.name(), pack.forms().texts(sheet, new BookTypeface(pack.fonts())));
            tablePages.put(sheet.name(), new TablePages(number, pack.forms().isLandscape(sheet.name())));
        }
        Manuscript manuscript = pack.chapters().write(figures, tablePages, marks);
        LaidOut laidOut = Pages.layOut(pack, withElements(manuscript));
        Map<String, Integer> pages = laidOut.pagesOfTexts();
        return found.stream()
                .map(each -> occurrence(
                        each, Optional.ofNullable(pages.get(each.id())).or(() -> pageOf(each.id(), laidOut))))
                .toList();
    }

    /** Looks through the pages of a table and returns how many there are. */
    private int look(String table, List<List<String>> pages) {
        for (int page = 0; page < pages.size(); page++) {
            String id = table + "-" + (page + 1);
            pages.get(page).forEach(text -> marks.replace(text, number -> note(number, id, table)));
        }
        return pages.size();
    }

    /** The page kept for a page of a table. */
    private static Optional<Integer> pageOf(String id, LaidOut laidOut) {
        return laidOut.spotOf(id).map(Spot::page);
    }

    private static Occurrence occurrence(Found each, Optional<Integer> page) {
        return new Occurrence(
                each.number().name(), each.number().printed(), page.map(number -> number + 1), each.within());
    }

    private String note(FigureMarks.Found number, String id, String within) {
        found.add(new Found(number, id, within));
        return number.printed();
    }

    /**
     * The document with an element in the place of each pair of marks; inside tags and the head they are only taken
     * away.
     */
    private String withElements(Manuscript manuscript) {
        Map<String, String> titles = new LinkedHashMap<>();
        manuscript.entries().forEach(entry -> titles.put(entry.anchor(), entry.title()));
        int body = manuscript.xhtml().indexOf("<body");
        StringBuilder document =
                new StringBuilder(marks.strip(manuscript.xhtml().substring(0, body)));
        String text = manuscript.xhtml().substring(body);
        String within = "";
        Matcher tag = TAG.matcher(text);
        int from = 0;
        while (tag.find()) {
            document.append(elements(text.substring(from, tag.start()), within)).append(marks.strip(tag.group()));
            from = tag.end();
            within = entry(tag.group(), titles).orElse(within);
        }
        return document.append(text.substring(from)).toString();
    }

    private static Optional<String> entry(String tag, Map<String, String> titles) {
        Matcher id = ID.matcher(tag);
        return id.find() ? Optional.ofNullable(titles.get(id.group(1))) : Optional.empty();
    }

    private String elements(String text, String within) {
        return marks.replace(text, number -> {
            String id = ID_PREFIX + found.size();
            return "<span id=\"" + id + "\">" + note(number, id, within) + "</span>";
        });
    }
}
