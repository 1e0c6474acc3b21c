package cn.yince.read.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.xml.sax.SAXException;

/** The texts that cells share, by number. */
final class Texts {
    private final String file;
    private final List<String> texts = new ArrayList<>();
    private final BitSet struckOut = new BitSet();
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

    /** Whether a part of a text is struck out. */
    boolean isStruckOut(int number) {
        return number >= 0 && struckOut.get(number);
    }

    /** The same of a text of which a part may be struck out. */
    void add(String text, boolean isStruckOut) {
        struckOut.set(texts.size(), isStruckOut);
        add(text);
    }

    /**
     * Takes the next text.
     *
     * @throws cn.yince.problem.InputRejected when there are more than {@link Limits} has
     */
    void add(String text) {
        texts.add(text);
        characters += text.length();
        if (texts.size() > Limits.TEXTS || characters > Limits.CHARACTERS) {
            throw Refusal.tooMuch(
                    file, "工作簿的文字超过 " + Limits.TEXTS / 10_000 + " 万条或 " + Limits.CHARACTERS / 10_000 + " 万字");
        }
    }
}
