package cn.yince.read.sheet;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** The texts that cells share, by number. */
final class Texts extends Part {
  private final String file;
  private final List<String> texts = new ArrayList<>();
  private final RichText text = new RichText();
  private long characters;

  Texts(String file) {
    this.file = file;
  }

  /**
   * The text of a number.
   *
   * @throws SAXException when there is none
   */
  String at(int number) throws SAXException {
    if (number < 0 || number >= texts.size()) {
      throw new SAXException("no text " + number);
    }
    return texts.get(number);
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes) {
    String name = name(local, qualified);
    if (name.equals("si")) {
      text.clear();
    }
    text.begin(name);
  }

  @Override
  public void characters(char[] part, int start, int length) {
    text.add(part, start, length);
  }

  @Override
  public void endElement(String uri, String local, String qualified) {
    String name = name(local, qualified);
    text.end(name);
    if (name.equals("si")) {
      String whole = text.text();
      texts.add(whole);
      characters += whole.length();
      if (texts.size() > Limits.TEXTS || characters > Limits.CHARACTERS) {
        throw Refusal.tooMuch(file, "工作簿的文字超过 " + Limits.TEXTS / 10_000 + " 万条或 " + Limits.CHARACTERS / 10_000 + " 万字");
      }
    }
  }
}
