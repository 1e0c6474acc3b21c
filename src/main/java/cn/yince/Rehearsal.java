package cn.yince;

import cn.yince.bind.Binder;
import cn.yince.bind.BookletFacts;
import cn.yince.bind.Drawing;
import cn.yince.layout.Artwork;
import cn.yince.layout.Sheet;
import cn.yince.layout.font.FontBook;
import cn.yince.layout.jasper.BookTypeface;
import cn.yince.layout.jasper.TableForms;
import cn.yince.layout.saucer.Heading;
import cn.yince.layout.saucer.LaidOut;
import cn.yince.layout.saucer.Saucer;
import cn.yince.pack.Pack;
import cn.yince.pack.Settings.TableLabels;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A booklet of two pages that nobody sees. The pack's forms and fonts are read for it and kept; the engines' classes
 * are loaded and some of their code is compiled, while the real booklet is still being checked.
 *
 * @param pack the pack of the real booklet
 * @param forms its forms
 * @param fonts its fonts
 */
record Rehearsal(Pack pack, TableForms forms, FontBook fonts) implements Runnable {
    private static final OffsetDateTime DAY = OffsetDateTime.of(2000, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final String PAGE = "排练-1";

    @Override
    public void run() {
        List<String> tables =
                pack.settings().tables().stream().map(TableLabels::name).toList();
        tables.stream().limit(2).forEach(forms::read);
        Artwork table = forms.set(new Sheet(tables.get(0), Map.of(), List.of(Map.of())), new BookTypeface(fonts));
        tables.forEach(forms::read);
        LaidOut pages = Saucer.layOut(text(), fonts, name -> Optional.empty());
        BookletFacts facts = new BookletFacts("排练", "排练", "排练", DAY, Optional.empty());
        new Binder(fonts)
                .bind(pages, Map.of(PAGE, new Drawing(table, 0)), facts, List.of(new Heading("排练", "第一部分　排练", 1)));
    }

    private static String text() {
        try (InputStream text = Rehearsal.class.getResourceAsStream("rehearsal.xhtml")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
