package cn.yince.bind;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What a booklet says about itself, and what it carries.
 *
 * @param title shown in the window's title bar
 * @param author the unit
 * @param subject e.g. 部门决算公开
 * @param created creation and modification date, of attached files too, given from outside so that the bytes do not depend on the clock
 * @param watermark text drawn aslant behind every page, e.g. 仅供内部审核
 * @param attachments files inside it, in order
 */
public record BookletFacts(
    String title,
    String author,
    String subject,
    OffsetDateTime created,
    Optional<String> watermark,
    List<Attachment> attachments) {
  /** Of a booklet without files inside. */
  public BookletFacts(String title, String author, String subject, OffsetDateTime created, Optional<String> watermark) {
    this(title, author, subject, created, watermark, List.of());
  }
}
