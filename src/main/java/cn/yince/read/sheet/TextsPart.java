package cn.yince.read.sheet;

import org.xml.sax.Attributes;

/** The part of an archive with the texts that cells share. */
final class TextsPart extends Part {
    private final Texts texts;
    private final RichText text = new RichText();

    TextsPart(Texts texts) {
        this.texts = texts;
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
            texts.add(text.text(), text.hasStruckOut());
        }
    }
}
