package cn.yince.bind;

import cn.yince.bind.ObjectStreams.Kind;
import cn.yince.layout.structure.BookStructure;
import cn.yince.layout.structure.Leaf;
import cn.yince.layout.structure.Part;
import cn.yince.layout.structure.Role;
import cn.yince.layout.structure.Structure;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfIndirectReference;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the structure of a booklet (ISO 32000-1, 14.7), as texts in object streams of its own: as OpenPDF's objects
 * its thousands of parts would cost as much as drawing the pages does. A part that nothing was drawn of is left out,
 * but for the cells and rows of tables.
 */
final class StructureTree {

    private static final int LEVEL = 4;

    private final BookStructure book;
    private final Tags tags;

    private final Map<String, Integer> attributes = new HashMap<>();
    private final ObjectStreams streams = new ObjectStreams();
    private final StringBuilder parents = new StringBuilder();
    private final PdfIndirectReference root;
    private final int[] pages;

    /** Those that are written, by kind: objects of one stream have numbers that follow each other. */
    private final Map<Kind, List<Structure>> found = new EnumMap<>(Kind.class);

    /** The first page whose sequences the way back is still to be written of. */
    private int written;

    /** The first number that no object has. */
    private int next;

    /**
     * The tree of a booklet whose pages are drawn. Takes the numbers that others need to know; the rest is numbered
     * when the file is finished.
     */
    StructureTree(BookStructure book, Tags tags, LinkWriter writer) {
        this.book = book;
        this.tags = tags;
        root = writer.getPdfIndirectReference();
        pages = new int[tags.pages()];
        for (int page = 0; page < pages.length; page++) {
            pages[page] = writer.getPageReference(page + 1).getNumber();
        }
        book.headings().values().stream()
                .filter(heading -> stands(heading))
                .forEach(heading ->
                        heading.number(writer.getPdfIndirectReference().getNumber()));
    }

    /** Its root, to be named in the catalog. */
    PdfIndirectReference root() {
        return root;
    }

    /** The file with the tree in it. */
    byte[] addedTo(byte[] file) {
        next = FileTail.sizeOf(file);
        int before = next;
        number(book.root());
        found.forEach((kind, parts) -> parts.forEach(part -> part.number(next++)));
        write(book.root(), root.getNumber());
        int parents = writeParents();
        streams.begin(root.getNumber(), Kind.OTHER)
                .append("<</Type/StructTreeRoot/K ")
                .append(book.root().number())
                .append(" 0 R/ParentTree ")
                .append(parents)
                .append(" 0 R/ParentTreeNextKey ")
                .append(pages.length + tags.links().size())
                .append(">>\n");
        List<ObjectStreams.Stream> all = streams.all();
        return new FileTail(file, next - before + all.size()).with(all, next, LEVEL);
    }

    private boolean stands(Structure part) {
        return part.role().staysWhenEmpty()
                || !tags.linksOf(part).isEmpty()
                || part.parts().stream()
                        .anyMatch(inside -> inside instanceof Structure structure
                                ? stands(structure)
                                : ((Leaf) inside).marks().length > 0);
    }

    /**
     * Gives every part that is written an object of its own; whether this one is. ISO 32000-1 would let a cell that
     * nothing stands in be written into its row, but poppler does not read it there.
     */
    private boolean number(Structure part) {
        boolean stands = part.number() > 0;
        if (!stands && (part.role().staysWhenEmpty() || !tags.linksOf(part).isEmpty())) {
            take(part);
            stands = true;
        }
        for (Part inside : part.parts()) {
            boolean isThere =
                    inside instanceof Structure structure ? number(structure) : ((Leaf) inside).marks().length > 0;
            if (isThere && !stands) {
                take(part);
                stands = true;
            }
        }
        return stands;
    }

    private void take(Structure part) {
        found.computeIfAbsent(kindOf(part), kind -> new ArrayList<>()).add(part);
    }

    private void write(Structure part, int parent) {
        int number = part.number();
        if (number == 0) {
            return;
        }
        if (part.role() == Role.TABLE) {
            writeParentsBefore(part);
        }
        String attribute = StructureWords.attributesOf(part);
        int attributed = attribute.isEmpty() ? 0 : shared(attribute);
        StringBuilder text = streams.begin(number, kindOf(part))
                .append("<</S/")
                .append(part.role().type())
                .append("/P ")
                .append(parent)
                .append(" 0 R");
        if (attributed > 0) {
            text.append("/A ").append(attributed).append(" 0 R");
        }
        if (!part.alternative().isEmpty()) {
            text.append("/Alt ").append(StructureWords.string(part.alternative()));
        }
        parts(part, text);
        text.append(">>\n");
        for (Part inside : part.parts()) {
            if (inside instanceof Structure structure) {
                write(structure, number);
            }
        }
    }

    private static Kind kindOf(Structure part) {
        return switch (part.role()) {
            case CELL -> Kind.CELL;
            case HEAD_CELL -> Kind.HEAD_CELL;
            case ROW -> Kind.ROW;
            default -> Kind.PART;
        };
    }

    /** What a part consists of: numbers of sequences on its own page, other parts, sequences elsewhere, links. */
    private void parts(Structure part, StringBuilder text) {
        StringBuilder kids = new StringBuilder();
        int count = 0;
        int own = -1;
        for (Part inside : part.parts()) {
            if (inside instanceof Structure structure) {
                int number = structure.number();
                if (number > 0) {
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

    /** Attributes alike are written once. */
    private int shared(String attribute) {
        Integer known = attributes.get(attribute);
        if (known == null) {
            known = next++;
            attributes.put(attribute, known);
            streams.begin(known, Kind.OTHER).append(attribute).append('\n');
        }
        return known;
    }

    /** The way back from the sequences of the pages before a table: beside the rows of the tables on them. */
    private void writeParentsBefore(Structure table) {
        int page = firstPage(table);
        while (written < page) {
            writeParentsOf(written++);
        }
    }

    private static int firstPage(Structure part) {
        for (Part inside : part.parts()) {
            int page = inside instanceof Leaf leaf
                    ? leaf.marks().length > 0 ? leaf.marks()[0] : -1
                    : firstPage((Structure) inside);
            if (page >= 0) {
                return page;
            }
        }
        return -1;
    }

    private void writeParentsOf(int page) {
        List<Structure> owners =
                page < tags.sequences().size() ? tags.sequences().get(page) : List.of();
        if (owners.isEmpty()) {
            return;
        }
        parents.append(page).append(' ').append(next).append(" 0 R ");
        StringBuilder text = streams.begin(next++, Kind.ROW);
        for (int i = 0; i < owners.size(); i++) {
            text.append(i == 0 ? '[' : ' ').append(owners.get(i).number()).append(" 0 R");
        }
        text.append("]\n");
    }

    /** The way back, from sequences and links to the parts they belong to. */
    private int writeParents() {
        while (written < pages.length) {
            writeParentsOf(written++);
        }
        for (int i = 0; i < tags.links().size(); i++) {
            parents.append(pages.length + i)
                    .append(' ')
                    .append(tags.links().get(i).number())
                    .append(" 0 R ");
        }
        streams.begin(next, Kind.OTHER).append("<</Nums[").append(parents).append("]>>\n");
        return next++;
    }
}
