package cn.yince;

import java.util.Optional;

/**
 * How booklets are printed.
 *
 * @param watermark drawn across every page when given
 * @param verify whether every booklet is opened again and compared with what was meant
 * @param draft whether what breaks rules is printed too, as a draft
 */
public record Manner(Optional<String> watermark, boolean verify, boolean draft) {
  /** As they are published. */
  public static final Manner PLAIN = new Manner(Optional.empty(), false, false);

  private static final String DRAFT = "草稿-";

  /** A press that prints so; it has to be given the watermark with every unit. */
  public Press press(Press press) {
    Press proving = verify ? press.rechecking() : press;
    return draft ? proving.drafting() : proving;
  }

  /** What the file of a booklet is called, without .pdf. */
  public String fileTitle(Printed printed) {
    return (draft ? DRAFT : "") + printed.title();
  }

  /** Whether a file is called like a draft. */
  public static boolean isDraft(String fileName) {
    return fileName.startsWith(DRAFT);
  }
}
