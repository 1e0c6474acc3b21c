package cn.yince.batch.site;

import cn.yince.batch.site.BookletParts.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * All files of one booklet in a site.
 *
 * @param contents by their paths, the page last
 * @param published what is known of the booklet, with its files
 */
record BookletFiles(Map<String, byte[]> contents, Published published) {
    /**
     * Puts them together.
     *
     * @param pdf the booklet as it was printed
     * @param sha256 digest of it
     * @param about what is known of it; its files are left out
     * @param site the title of the site
     */
    static BookletFiles of(BookletParts parts, byte[] pdf, String sha256, Published about, String site) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        List<FileSum> sums = new ArrayList<>();
        String start = about.name() + "/" + about.name();
        contents.put(start + ".pdf", pdf);
        sums.add(new FileSum(start + ".pdf", sha256, pdf.length));
        for (Part part : parts.files()) {
            contents.put(start + part.ending(), part.content());
            sums.add(new FileSum(start + part.ending(), part.sha256(), part.content().length));
        }
        byte[] page = BookletPage.of(parts, about.with(sums), site);
        String name = about.name() + "/" + SiteList.INDEX;
        contents.put(name, page);
        sums.add(new FileSum(name, DigestUtils.sha256Hex(page), page.length));
        return new BookletFiles(contents, about.with(sums));
    }
}
