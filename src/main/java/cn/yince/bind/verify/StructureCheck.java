package cn.yince.bind.verify;

import cn.yince.layout.Ink;
import cn.yince.layout.structure.Leaf;
import cn.yince.layout.structure.Part;
import cn.yince.layout.structure.Role;
import cn.yince.layout.structure.Structure;
import cn.yince.problem.InternalFault;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Compares what a file says its parts are with what was meant: the same parts in the same order, each with its own
 * text, and every cell of a table with its heads.
 */
final class StructureCheck {
    private static final int SHOWN = 30;

    private final COSDictionary root;
    private final List<Map<Integer, String>> sequences;
    private final Map<COSDictionary, Integer> pages = new IdentityHashMap<>();
    private final SameGlyph same;

    /**
     * A check.
     *
     * @param sequences what each page's sequences show, by their numbers
     */
    StructureCheck(PDDocument file, List<Map<Integer, String>> sequences, SameGlyph same) {
        root = file.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        this.sequences = sequences;
        this.same = same;
        for (int page = 0; page < file.getNumberOfPages(); page++) {
            pages.put(file.getPage(page).getCOSObject(), page);
        }
    }

    /** @throws InternalFault naming the first part that is not as meant */
    void check(Structure meant) {
        COSDictionary whole = root == null ? null : root.getCOSDictionary(COSName.K);
        if (whole == null) {
            throw new InternalFault("文件里没有各部分的标签");
        }
        check(meant, whole);
    }

    private void check(Structure meant, COSDictionary found) {
        String type = found.getNameAsString(COSName.S);
        if (!meant.role().type().equals(type)) {
            throw new InternalFault("标签应为 " + meant.role().type() + "，文件里是 " + type + "：" + shown(meant));
        }
        List<Structure> inside = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean open = false;
        for (Part part : meant.parts()) {
            if (part instanceof Structure structure) {
                inside.add(structure);
            } else if (part instanceof Leaf leaf && leaf.text() != null) {
                text.append(Ink.of(leaf.text()));
            } else {
                open = true;
            }
        }
        inside.removeIf(structure -> !stands(structure));
        List<COSDictionary> parts = new ArrayList<>();
        StringBuilder heard = new StringBuilder();
        read(found, parts, heard);
        mustRead(meant, text.toString(), heard.toString(), open);
        if (parts.size() != inside.size()) {
            throw new InternalFault(
                    "标签 " + type + " 里应有 " + inside.size() + " 个部分，文件里有 " + parts.size() + " 个：" + shown(meant));
        }
        for (int i = 0; i < parts.size(); i++) {
            check(inside.get(i), parts.get(i));
        }
        if (meant.role() == Role.TABLE) {
            new HeadsCheck(found).check(shown(meant));
        }
    }

    /** Whether a part is written at all. */
    private static boolean stands(Structure structure) {
        return structure.role().staysWhenEmpty()
                || structure.parts().stream()
                        .anyMatch(
                                part -> part instanceof Leaf leaf ? leaf.marks().length > 0 : stands((Structure) part));
    }

    private void mustRead(Structure meant, String text, String heard, boolean open) {
        String ink = Ink.of(heard);
        int at = 0;
        for (int i = 0; i < ink.length() && at < text.length(); ) {
            String glyph = Character.toString(ink.codePointAt(i));
            if (!TextCheck.matches(text, at, glyph, same)) {
                break;
            }
            at += glyph.length();
            i += glyph.length();
        }
        if (at < text.length() || !open && ink.length() != text.length()) {
            throw new InternalFault("标签 " + meant.role().type() + " 里应为“" + cut(text) + "”，文件里是“" + cut(ink) + "”");
        }
    }

    private void read(COSDictionary part, List<COSDictionary> parts, StringBuilder heard) {
        COSBase inside = part.getDictionaryObject(COSName.K);
        if (inside instanceof COSArray all) {
            all.forEach(each -> read(each instanceof COSObject object ? object.getObject() : each, part, parts, heard));
        } else if (inside != null) {
            read(inside, part, parts, heard);
        }
    }

    private void read(COSBase each, COSDictionary part, List<COSDictionary> parts, StringBuilder heard) {
        if (each instanceof COSInteger number) {
            heard.append(sequence(part, number.intValue()));
        } else if (each instanceof COSDictionary dictionary) {
            String type = dictionary.getNameAsString(COSName.TYPE);
            if ("MCR".equals(type)) {
                heard.append(sequence(dictionary, dictionary.getInt(COSName.MCID)));
            } else if (!"OBJR".equals(type)) {
                parts.add(dictionary);
            }
        }
    }

    private String sequence(COSDictionary of, int number) {
        Integer page = pages.get(of.getCOSDictionary(COSName.PG));
        String text = page == null ? null : sequences.get(page).remove(number);
        if (text == null && page == null) {
            throw new InternalFault("标签指向的内容不在任何一页");
        }
        return text == null ? "" : text;
    }

    private static String shown(Structure part) {
        StringBuilder text = new StringBuilder();
        collect(part, text);
        return "“" + cut(text.toString()) + "”";
    }

    private static void collect(Structure of, StringBuilder text) {
        for (Part part : of.parts()) {
            if (text.length() > SHOWN) {
                return;
            }
            if (part instanceof Structure structure) {
                collect(structure, text);
            } else if (part instanceof Leaf leaf && leaf.text() != null) {
                text.append(Ink.of(leaf.text()));
            }
        }
    }

    private static String cut(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "……";
    }
}
