package cn.yince;

import java.util.Optional;

/**
 * How booklets are printed.
 *
 * @param watermark drawn across every page when given
 * @param verified whether every booklet is opened again and compared with what was meant
 * @param draft whether what breaks rules is printed too: the watermark says so and how many errors are open, a line at
 *     the head of every page also how many hints, and of which data it is; what cannot be read or drawn is refused all
 *     the same
 * @param folded whether the pages are put two by two on sheets of A3, to be folded into a booklet
 * @param attached whether booklets carry the unit file, the files it names, and their tables
 * @param tagged whether they tell a screen reader their parts, headings, tables and heads; without, they are smaller
 *     and not accessible
 */
public record Options(
        Optional<String> watermark, boolean verified, boolean draft, boolean folded, boolean attached, boolean tagged) {
    /** As they are published. */
    public static final Options PLAIN = new Options(Optional.empty(), false, false, false, false, true);

    private static final String DRAFT = "草稿-";
    private static final String FOLDED = "-小册子";

    /** The same with a watermark. */
    public Options watermarked(String text) {
        return new Options(Optional.of(text), verified, draft, folded, attached, tagged);
    }

    /** The same, opened again. */
    public Options verifying() {
        return new Options(watermark, true, draft, folded, attached, tagged);
    }

    /** The same as drafts. */
    public Options drafting() {
        return new Options(watermark, verified, true, folded, attached, tagged);
    }

    /** The same, to be folded. */
    public Options folding() {
        return new Options(watermark, verified, draft, true, attached, tagged);
    }

    /** The same with their files. */
    public Options attaching() {
        return new Options(watermark, verified, draft, folded, true, tagged);
    }

    /** The same without their parts told. */
    public Options untagging() {
        return new Options(watermark, verified, draft, folded, attached, false);
    }

    /** What the file of a booklet of this title is called, without .pdf. */
    public String fileTitle(String title) {
        return (draft ? DRAFT : "") + title + (folded ? FOLDED : "");
    }

    /**
     * Whether a booklet's file takes the place of an earlier one of the same unit: a draft does not cost the booklet
     * itself.
     */
    public static boolean supersedes(String fileName, String earlier) {
        boolean draftForBooklet = fileName.startsWith(DRAFT) && !earlier.startsWith(DRAFT);
        return !draftForBooklet && fileName.contains(FOLDED + ".") == earlier.contains(FOLDED + ".");
    }
}
