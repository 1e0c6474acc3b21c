package cn.yince.batch.site;

import java.util.List;
import java.util.Set;

/**
 * What came of publishing.
 *
 * @param made booklets that were made now
 * @param unchanged booklets that were there as they would be made
 * @param kept booklets of earlier runs that were not asked for now
 * @param withdrawn titles of booklets that the folder has no longer, which are gone from the site
 * @param refused units that were not published
 * @param left files of the site that somebody else changed and that stay, though nothing leads there any more
 * @param changed whether anything of the site changed
 * @param pages of the booklets of the folder that are on the site as they stand there
 * @param paths of all pages of booklets below the site's address, those of earlier runs too
 */
public record SiteReport(
        int made,
        int unchanged,
        int kept,
        List<String> withdrawn,
        List<Refused> refused,
        List<String> left,
        boolean changed,
        List<Shown> pages,
        Set<String> paths) {
    /**
     * A booklet that everybody can read.
     *
     * @param unit its name
     * @param sha256 of the PDF
     * @param path of its page below the site's address
     */
    public record Shown(String unit, String sha256, String path) {}

    /**
     * A unit that was not published.
     *
     * @param unit its name and which of its booklets, or its file
     * @param reason why and what to do, in Chinese
     * @param stands whether the site still has its booklet of an earlier run
     */
    public record Refused(String unit, String reason, boolean stands) {}
}
