package cn.yince.bind;

import cn.yince.layout.structure.Leaf;
import cn.yince.layout.structure.Part;
import cn.yince.layout.structure.Scope;
import cn.yince.layout.structure.Structure;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the structure of a booklet (ISO 32000-1, 14.7), as texts that go into object streams: as OpenPDF's objects its
 * thousands of parts would cost as much as drawing the pages does. A part that nothing was drawn of is left out, but
 * for the cells and rows of tables.
 */
final class StructureTree {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final int MOST_NESTED = 200;

    private final LinkWriter writer;
    private final Tags tags;

    /** The numbers of the objects of those parts that are written. */
    private final Map<Structure, Integer> numbers = new IdentityHashMap<>();

    private final Map<String, Integer> attributes = new HashMap<>();
    private int[] pages;

    StructureTree(LinkWriter writer, Tags tags) {
        this.writer = writer;
        this.tags = tags;
    }

    /** Writes all of it; when all pages are drawn. */
    PdfIndirectReference write(Structure root) throws IOException {
        pages = new int[tags.pages()];
        for (int page = 0; page < pages.length; page++) {
            pages[page] = writer.getPageReference(page + 1).getNumber();
        }
        number(root, 0);
        int tree = writer.getPdfIndirectReference().getNumber();
        write(root, tree);
        int parents = writeParents();
        String text = "<</Type/StructTreeRoot/K " + numbers.get(root) + " 0 R/ParentTree " + parents
                + " 0 R/ParentTreeNextKey " + (pages.length + tags.links().size()) + ">>";
        return writer.addToBody(new PdfLiteral(PdfObject.DICTIONARY, text), tree)
                .getIndirectReference();
    }

    /** The object of a part; null when it was left out. */
    Integer numberOf(Structure part) {
        return numbers.get(part);
    }

    /**
     * Gives every part that is written an object of its own; whether this one is. ISO 32000-1 would let a cell that
     * nothing stands in be written into its row, but poppler does not read it there.
     */
    private boolean number(Structure part, int depth) {
        if (depth > MOST_NESTED) {
            throw new IllegalStateException("a structure nested beyond reason");
        }
        int reserved = part.role().staysWhenEmpty() || !tags.linksOf(part).isEmpty() ? take(part) : -1;
        for (Part inside : part.parts()) {
            boolean isThere = inside instanceof Structure structure
                    ? number(structure, depth + 1)
                    : ((Leaf) inside).marks().length > 0;
            if (isThere && reserved < 0) {
                reserved = take(part);
            }
        }
        return reserved >= 0;
    }

    private int take(Structure part) {
        int number = writer.getPdfIndirectReference().getNumber();
        numbers.put(part, number);
        return number;
    }

    private void write(Structure part, int parent) throws IOException {
        Integer number = numbers.get(part);
        if (number == null) {
            return;
        }
        StringBuilder text = new StringBuilder("<</S/")
                .append(part.role().type())
                .append("/P ")
                .append(parent)
                .append(" 0 R");
        String attribute = attributesOf(part);
        if (!attribute.isEmpty()) {
            text.append("/A ").append(shared(attribute)).append(" 0 R");
        }
        if (!part.alternative().isEmpty()) {
            text.append("/Alt ").append(string(part.alternative()));
        }
        parts(part, text);
        writer.addToBody(new PdfLiteral(PdfObject.DICTIONARY, text.append(">>").toString()), number);
        for (Part inside : part.parts()) {
            if (inside instanceof Structure structure) {
                write(structure, number);
            }
        }
    }

    /** What a part consists of: numbers of sequences on its own page, other parts, sequences elsewhere, links. */
    private void parts(Structure part, StringBuilder text) {
        StringBuilder kids = new StringBuilder();
        int count = 0;
        int own = -1;
        for (Part inside : part.parts()) {
            if (inside instanceof Structure structure) {
                Integer number = numbers.get(structure);
                if (number != null) {
                    kids.append(' ').append(number).append(" 0 R");
                    count++;
                }
                continue;
            }
            int[] marks = ((Leaf) inside).marks();
            for (int i = 0; i < marks.length; i += 2) {
                own = own < 0 ? marks[i] : own;
                if (marks[i] == own) {
                    kids.append(' ').append(marks[i + 1]);
                } else {
                    kids.append("<</Type/MCR/Pg ")
                            .append(pages[marks[i]])
                            .append(" 0 R/MCID ")
                            .append(marks[i + 1])
                            .append(">>");
                }
                count++;
            }
        }
        for (PdfAnnotation link : tags.linksOf(part)) {
            kids.append("<</Type/OBJR/Obj ")
                    .append(link.getIndirectReference().getNumber())
                    .append(" 0 R/Pg ")
                    .append(pages[tags.pageOf(link)])
                    .append(" 0 R>>");
            count++;
        }
        if (own >= 0) {
            text.append("/Pg ").append(pages[own]).append(" 0 R");
        }
        if (count == 1) {
            text.append("/K").append(kids);
        } else if (count > 1) {
            text.append("/K[")
                    .append(kids.charAt(0) == ' ' ? kids.substring(1) : kids)
                    .append(']');
        }
    }

    private static String attributesOf(Structure part) {
        boolean isTable = !part.summary().isEmpty();
        if (!isTable && part.scope() == Scope.NONE && part.columns() == 1 && part.rows() == 1) {
            return "";
        }
        StringBuilder text = new StringBuilder("<</O/Table");
        if (part.scope() != Scope.NONE) {
            text.append("/Scope/").append(part.scope().word());
        }
        if (part.columns() > 1) {
            text.append("/ColSpan ").append(part.columns());
        }
        if (part.rows() > 1) {
            text.append("/RowSpan ").append(part.rows());
        }
        if (isTable) {
            text.append("/Summary ").append(string(part.summary()));
        }
        return text.append(">>").toString();
    }

    /** Attributes alike are written once. */
    private int shared(String attribute) throws IOException {
        Integer known = attributes.get(attribute);
        if (known == null) {
            known = writer.addToBody(new PdfLiteral(PdfObject.DICTIONARY, attribute))
                    .getIndirectReference()
                    .getNumber();
            attributes.put(attribute, known);
        }
        return known;
    }

    private static String string(String text) {
        return "<FEFF" + HEX.formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">";
    }

    /** The way back, from sequences and links to the parts they belong to. */
    private int writeParents() throws IOException {
        StringBuilder text = new StringBuilder("<</Nums[");
        List<List<Structure>> sequences = tags.sequences();
        for (int page = 0; page < sequences.size(); page++) {
            if (!sequences.get(page).isEmpty()) {
                text.append(page).append('[');
                sequences
                        .get(page)
                        .forEach(owner -> text.append(numbers.get(owner)).append(" 0 R "));
                text.append(']');
            }
        }
        for (int i = 0; i < tags.links().size(); i++) {
            text.append(pages.length + i)
                    .append(' ')
                    .append(numbers.get(tags.links().get(i)))
                    .append(" 0 R ");
        }
        String all = text.append("]>>").toString();
        return writer.addToBody(new PdfLiteral(PdfObject.DICTIONARY, all))
                .getIndirectReference()
                .getNumber();
    }
}
