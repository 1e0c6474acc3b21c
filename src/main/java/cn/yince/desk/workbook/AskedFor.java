package cn.yince.desk.workbook;

import cn.yince.file.PackFile;
import cn.yince.pack.Pack;
import cn.yince.read.fillin.Entry;
import cn.yince.read.shape.Outline;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a pack's form prints; the sheets for the form leave out the rest, unless it was filled in.
 *
 * @param template the text of the form's template; empty for all there is
 */
public record AskedFor(String template) {
    /** Everything. */
    public static final AskedFor ALL = new AskedFor("");

    /** What a pack's 自评表 prints; everything when it has none. */
    public static AskedFor by(Pack pack) {
        String form = pack.settings().rules().getOrDefault("自评表", "");
        return pack.lookUp("章节/" + form + ".ftl").map(AskedFor::read).orElse(ALL);
    }

    private static AskedFor read(Path form) {
        return new AskedFor(PackFile.text(form));
    }

    /** Whether the template names it; what is chosen decides other things and is always asked for. */
    boolean asks(Entry entry) {
        if (entry.unused()) {
            return false;
        }
        if (template.isEmpty() || entry.leaf().kind() == Outline.Kind.CHOICE) {
            return true;
        }
        List<String> steps = entry.trail().steps();
        String key = steps.get(steps.size() - 1);
        return Pattern.compile("\\." + Pattern.quote(key) + "(?!\\p{L})")
                .matcher(template)
                .find();
    }
}
