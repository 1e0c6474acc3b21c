package cn.yince.bind;

import cn.yince.pack.Settings.Paper;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What a booklet says about itself, and what it carries.
 *
 * @param title shown in the window's title bar
 * @param author the unit
 * @param subject e.g. 部门决算公开
 * @param created creation and modification date, of attached files too, given from outside so that the bytes do not
 *     depend on the clock
 * @param watermark text drawn aslant behind every page, e.g. 仅供内部审核
 * @param note a line that prints small at the head of every page
 * @param paper what print and binding ask of its pages
 * @param attachments files inside it, in order
 */
public record BookletFacts(
        String title,
        String author,
        String subject,
        OffsetDateTime created,
        Optional<String> watermark,
        Optional<String> note,
        Paper paper,
        List<Attachment> attachments) {
    /** Of a booklet whose pages are those of the screen, without files inside. */
    public BookletFacts(
            String title, String author, String subject, OffsetDateTime created, Optional<String> watermark) {
        this(title, author, subject, created, watermark, Optional.empty(), Paper.PLAIN, List.of());
    }
}
