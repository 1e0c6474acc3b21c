package cn.yince.batch.summary;

import cn.yince.batch.manifest.Json;
import cn.yince.batch.result.Report;
import cn.yince.batch.sheet.SummaryWorkbook;
import cn.yince.bind.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes 汇总.json, 汇总.html and 汇总.xlsx. */
public final class Summary {
  /** The name of the files without ending. */
  public static final String NAME = "汇总";

  private Summary() {}

  /**
   * Writes all three; when one cannot be written the others still are. When all three stand there and say the same already,
   * they are left.
   *
   * @param scratch a folder for temporary files
   * @return what could not be written
   */
  public static List<Unwritten> write(Report report, Path output, Path scratch) {
    byte[] content = utf8(Json.text(SummaryData.of(report)));
    Path data = output.resolve(NAME + ".json");
    Path spreadsheet = output.resolve(NAME + ".xlsx");
    Path page = output.resolve(NAME + ".html");
    List<Unwritten> unwritten = new ArrayList<>();
    if (!stands(data, content) || !isLater(spreadsheet, data) || !isLater(page, data)) {
      attempt(unwritten, data, () -> content);
      attempt(unwritten, page, () -> utf8(new SummaryPage(report).html()));
      attempt(unwritten, spreadsheet, () -> SummaryWorkbook.of(report, scratch));
    }
    return unwritten;
  }

  private static boolean stands(Path file, byte[] content) {
    try {
      return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), content);
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether a file was written after another, as it is when both were written well. */
  private static boolean isLater(Path file, Path other) {
    try {
      return Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(other)) >= 0;
    } catch (IOException e) {
      return false;
    }
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
