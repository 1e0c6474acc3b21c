package cn.yince;

import java.util.Optional;

/**
 * How booklets are printed.
 *
 * @param watermark drawn across every page when given
 * @param verify whether every booklet is opened again and compared with what was meant
 * @param draft whether what breaks rules is printed too, as a draft
 * @param folded whether pages are put together on sheets to be folded
 */
public record Manner(Optional<String> watermark, boolean verify, boolean draft, boolean folded) {
  /** As they are published. */
  public static final Manner PLAIN = new Manner(Optional.empty(), false, false, false);

  private static final String DRAFT = "草稿-";
  private static final String FOLDED = "-小册子";

  /** A press that prints so; it has to be given the watermark with every unit. */
  public Press press(Press press) {
    Press proving = verify ? press.rechecking() : press;
    Press drafting = draft ? proving.drafting() : proving;
    return folded ? drafting.folding() : drafting;
  }

  /** What the file of a booklet is called, without .pdf. */
  public String fileTitle(Printed printed) {
    return (draft ? DRAFT : "") + printed.title() + (folded ? FOLDED : "");
  }

  /** Whether a booklet's file takes the place of an earlier one of the same unit: a draft does not cost the booklet itself. */
  public static boolean supersedes(String fileName, String earlier) {
    boolean draftForBooklet = fileName.startsWith(DRAFT) && !earlier.startsWith(DRAFT);
    return !draftForBooklet && fileName.contains(FOLDED + ".") == earlier.contains(FOLDED + ".");
  }
}
