package cn.yince.cli;

import cn.yince.Press;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * One press for many commands, as long as nothing in the program's own packs and fonts was touched: with every change
 * it is another one, which reads them anew. Safe for several threads.
 */
final class WarmPresses {
    /** Within it a file may be written twice and look the same. */
    private static final long MOMENT_MILLIS = 2000;

    private final Path templates;
    private final Path fonts;
    private final Clock clock;
    private Press press;
    private FolderStamp stamp;

    /** For the packs and fonts of the program. */
    WarmPresses(Path templates, Path fonts, Clock clock) {
        this.templates = templates;
        this.fonts = fonts;
        this.clock = clock;
    }

    /** A press that prints what one begun now would print. */
    synchronized Press of(Path packs, Path bundled) {
        if (!packs.equals(templates) || !bundled.equals(fonts)) {
            return fresh(packs, bundled);
        }
        Optional<FolderStamp> now =
                FolderStamp.of(templates, fonts).filter(seen -> seen.newest() < clock.millis() - MOMENT_MILLIS);
        if (now.isEmpty()) {
            forget();
            return fresh(packs, bundled);
        }
        if (press == null || !now.get().equals(stamp)) {
            press = fresh(packs, bundled);
            stamp = now.get();
        }
        return press;
    }

    /** Has the next command begin with nothing kept, as after a want of memory. */
    synchronized void forget() {
        press = null;
        stamp = null;
    }

    private static Press fresh(Path packs, Path bundled) {
        return Host.OWN.press(packs, bundled);
    }
}
