package cn.yince.batch.inspect;

import cn.yince.bind.verify.PageTexts;
import cn.yince.bind.verify.SameGlyph;
import cn.yince.layout.freemarker.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What stands on the pages of a file; the contents, which name all and say nothing, are passed over. */
final class BookletPages {
    /** Of a page of contents its entries are the most part. */
    private static final int HALF = 2;

    private final List<String> pages;
    private final SameGlyph alike;
    private final String all;
    private final int[] begins;

    /** Takes pages as {@link PageTexts#of} gives them, and the entries of the contents. */
    BookletPages(List<String> pages, SameGlyph alike, List<Entry> entries) {
        this.alike = alike;
        this.pages = pages.stream()
                .map(page -> isContents(page, entries) ? "" : page)
                .toList();
        this.all = String.join("", this.pages);
        this.begins = new int[pages.size() + 1];
        for (int i = 0; i < pages.size(); i++) {
            begins[i + 1] = begins[i] + this.pages.get(i).length();
        }
    }

    private static boolean isContents(String page, List<Entry> entries) {
        int letters = (int) page.chars().filter(Character::isLetter).count();
        int named = 0;
        int from = 0;
        for (Entry entry : entries) {
            String title = PageTexts.plain(entry.title());
            int at = page.indexOf(title, from);
            if (at >= 0) {
                named += (int) title.chars().filter(Character::isLetter).count();
                from = at + title.length();
            }
        }
        return letters > 0 && named * HALF >= letters && entries.size() > HALF;
    }

    /** A text where it stands. */
    record Found(List<Integer> pages, int end) {}

    /** The first place of a text on or after a page, which may go on on the next. */
    Optional<Found> find(String text, int firstPage) {
        String meant = PageTexts.plain(text);
        int last = all.length() - meant.length();
        for (int at = begins[Math.min(firstPage - 1, pages.size())]; at <= last && !meant.isEmpty(); at++) {
            if (stands(meant, at)) {
                return Optional.of(new Found(pages(at, at + meant.length()), at + meant.length()));
            }
        }
        return Optional.empty();
    }

    /** Its first character must be the same: whether two are drawn alike takes long to tell. */
    private boolean stands(String meant, int at) {
        if (!meant.isEmpty() && meant.charAt(0) != all.charAt(at)) {
            return false;
        }
        for (int i = 0; i < meant.length(); i++) {
            char one = meant.charAt(i);
            char other = all.charAt(at + i);
            if (one != other && !alike.test(one, other)) {
                return false;
            }
        }
        return true;
    }

    private List<Integer> pages(int from, int to) {
        List<Integer> on = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            if (begins[page] < to && begins[page + 1] > from) {
                on.add(page + 1);
            }
        }
        return List.copyOf(on);
    }

    /** Whether a text stands on a page. */
    boolean has(int page, String text) {
        String meant = PageTexts.plain(text);
        return IntStream.rangeClosed(begins[page - 1], begins[page] - meant.length())
                .anyMatch(at -> stands(meant, at));
    }

    /** How many there are. */
    int count() {
        return pages.size();
    }

    /** What stands on a page, without white space. */
    String text(int page) {
        return pages.get(page - 1);
    }
}
