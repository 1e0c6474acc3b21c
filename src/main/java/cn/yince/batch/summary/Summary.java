package cn.yince.batch.summary;

import cn.yince.batch.manifest.Json;
import cn.yince.batch.result.Report;
import cn.yince.batch.sheet.SummaryWorkbook;
import cn.yince.bind.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes 汇总.json, 汇总.html and 汇总.xlsx. */
public final class Summary {
  /** The name of the files without ending. */
  public static final String NAME = "汇总";

  private Summary() {}

  /**
   * Writes all three; when one cannot be written the others still are.
   *
   * @param scratch a folder for temporary files
   * @return what could not be written
   */
  public static List<Unwritten> write(Report report, Path output, Path scratch) {
    List<Unwritten> unwritten = new ArrayList<>();
    attempt(unwritten, output.resolve(NAME + ".json"), () -> utf8(Json.text(SummaryData.of(report))));
    attempt(unwritten, output.resolve(NAME + ".html"), () -> utf8(new SummaryPage(report).html()));
    attempt(unwritten, output.resolve(NAME + ".xlsx"), () -> SummaryWorkbook.of(report, scratch));
    return unwritten;
  }

  /**
   * A file that could not be written.
   *
   * @param file which
   * @param reason why
   */
  public record Unwritten(Path file, IOException reason) {}

  private interface Content {
    byte[] bytes() throws IOException;
  }

  private static void attempt(List<Unwritten> unwritten, Path file, Content content) {
    try {
      WholeFile.write(file, content.bytes());
    } catch (IOException e) {
      unwritten.add(new Unwritten(file, e));
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
