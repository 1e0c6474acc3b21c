package cn.yince.bind;

/**
 * A file inside a booklet.
 *
 * @param path as {@link FileName#path} makes it; no two of a booklet have the same
 * @param type MIME type, e.g. {@code text/csv}
 * @param description one line of Chinese for the list of files of a PDF reader
 * @param relationship what it is to the booklet
 * @param content not copied, not to be changed
 */
public record Attachment(String path, String type, String description, Relationship relationship, byte[] content) {
    /** What a file is to the booklet, in the words of PDF/A-3. */
    public enum Relationship {
        /** The booklet was made from it. */
        SOURCE("Source"),
        /** It completes the source. */
        SUPPLEMENT("Supplement"),
        /** It holds the figures of the booklet. */
        DATA("Data");

        private final String word;

        Relationship(String word) {
            this.word = word;
        }

        /** The word in the PDF. */
        public String word() {
            return word;
        }
    }
}
