package cn.yince;

import cn.yince.bind.Binder;
import cn.yince.bind.BookletFacts;
import cn.yince.layout.Budget;
import cn.yince.pack.Settings.Paper;
import cn.yince.unit.BookletKind;
import cn.yince.unit.Source;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A letter to a unit on the paper of its pack.
 *
 * @param template of the pack, by its file's name
 * @param pack the pack's name
 * @param kind what the unit discloses
 * @param year the year reported, at whose end it is dated as booklets are
 * @param about the file it is about
 * @param title of the letter
 * @param author who sends it
 * @param data what the template may say
 */
public record Letter(
        String template,
        String pack,
        BookletKind kind,
        int year,
        String about,
        String title,
        String author,
        Map<String, Object> data) {
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    byte[] pdf(OpenPack open) {
        Source source = new Source(about, Collections.unmodifiableNavigableMap(new TreeMap<>()), List.of(), Map.of());
        BookletFacts facts = new BookletFacts(
                title,
                author,
                title,
                LocalDate.of(year, 12, 31).atStartOfDay().atOffset(CHINA),
                Optional.empty(),
                Optional.empty(),
                Paper.PLAIN,
                List.of());
        try (Budget budget = Budget.begin(source)) {
            String xhtml = open.chapters().write(template, data, title);
            return new Binder(open.fonts())
                    .bind(Pages.layOut(open, xhtml), Map.of(), facts, List.of())
                    .pdf();
        }
    }
}
