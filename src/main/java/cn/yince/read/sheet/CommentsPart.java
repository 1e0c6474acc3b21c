package cn.yince.read.sheet;

import cn.yince.problem.Place;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** The comments of a sheet; those that this program wrote are passed over. */
final class CommentsPart extends Part {
    private static final int MOST = 1000;
    private static final String OWN = "印册";
    private final Place sheet;
    private final List<String> authors = new ArrayList<>();
    private final List<Unseen.Remark> remarks = new ArrayList<>();
    private final StringBuilder author = new StringBuilder();
    private final RichText text = new RichText();
    private boolean inAuthor;
    private String cell = "";
    private int by;

    CommentsPart(Place sheet) {
        this.sheet = sheet;
    }

    List<Unseen.Remark> remarks() {
        return List.copyOf(remarks);
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) throws SAXException {
        String name = name(local, qualified);
        switch (name) {
            case "author" -> {
                inAuthor = true;
                author.setLength(0);
            }
            case "comment" -> {
                cell = required(attributes, "ref");
                by = number(attributes, "authorId", 0);
                text.clear();
            }
            default -> text.begin(name);
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inAuthor && author.length() <= Limits.CELL) {
            author.append(characters, start, length);
        }
        text.add(characters, start, length);
    }

    @Override
    public void endElement(String uri, String local, String qualified) throws SAXException {
        String name = name(local, qualified);
        switch (name) {
            case "author" -> {
                inAuthor = false;
                authors.add(author.toString().strip());
            }
            case "comment" -> keep();
            default -> text.end(name);
        }
    }

    private void keep() throws SAXException {
        boolean own = by < authors.size() && authors.get(by).equals(OWN);
        if (!own && remarks.size() < MOST && !text.text().isBlank()) {
            Reference at = Reference.of(cell);
            remarks.add(Unseen.Remark.comment(sheet.at(at.row(), at.column()), text.text()));
        }
    }
}
