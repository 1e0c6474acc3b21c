package cn.yince.read.published;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of the forms of the final-accounts software, which differ from one year to the next; and their titles. */
final class FormNumbers {
  private static final Pattern NUMBER = Pattern.compile("财决附?\\d{2}(?:-\\d)?表?");
  private static final Pattern SHEET = Pattern.compile("Z\\d{2}(?!\\d).*");
  private static final Properties TITLES = read();

  private FormNumbers() {}

  private static Properties read() {
    Properties titles = new Properties();
    try (InputStream in = FormNumbers.class.getResourceAsStream("numbers.properties")) {
      titles.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return titles;
  }

  /** Whether a text has the number of a form in it. */
  static boolean isIn(String words) {
    return NUMBER.matcher(words).find();
  }

  /** Whether a sheet is named as the software names the sheets of forms. */
  static boolean isOfSheet(String words) {
    return isIn(words) || SHEET.matcher(words).matches();
  }

  /** The title of the form whose number stands in a text. */
  static Optional<String> title(String words) {
    Matcher number = NUMBER.matcher(words);
    return number.find() ? Optional.ofNullable(TITLES.getProperty(number.group().replaceFirst("表?$", "表"))) : Optional.empty();
  }
}
