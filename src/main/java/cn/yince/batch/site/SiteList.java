package cn.yince.batch.site;

import cn.yince.file.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What was written into a site: nothing else in its folder is ever changed or removed.
 *
 * @param format what the fields mean
 * @param title of the site
 * @param booklets by name of their folders
 * @param shared files of no booklet
 */
record SiteList(int format, String title, List<Published> booklets, List<FileSum> shared) {
    static final String FILE = "yince-site.json";
    static final String INDEX = "index.html";
    static final String SUMS = "SHA256SUMS";
    static final int FORMAT = 1;
    private static final Set<String> SHARED = Set.of(INDEX, SUMS);
    private static final long LARGEST = 256L << 20;

    /** A new site. */
    static final SiteList EMPTY = new SiteList(FORMAT, "", List.of(), List.of());

    /**
     * The list of a site; nothing when there is none.
     *
     * @throws SiteRefused when there is one that this program did not write
     */
    static Optional<SiteList> in(Path site) {
        Path file = site.resolve(FILE);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LARGEST) {
                throw unknown(file, null);
            }
            SiteList list = Json.read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), SiteList.class);
            boolean ours = list.format() == FORMAT
                    && list.booklets().stream().allMatch(Published::isSafe)
                    && list.shared().stream().allMatch(shared -> SHARED.contains(shared.path()));
            if (!ours) {
                throw unknown(file, null);
            }
            return Optional.of(list);
        } catch (IOException | NullPointerException e) {
            throw unknown(file, e);
        }
    }

    private static SiteRefused unknown(Path file, Exception cause) {
        return new SiteRefused(file + " 不是这个程序写的，不知道网站里哪些文件可以换：请换一个文件夹，或把它移走再公开", cause);
    }

    /** Every file but the list itself. */
    Stream<FileSum> files() {
        return Stream.concat(booklets.stream().flatMap(booklet -> booklet.files().stream()), shared.stream());
    }
}
